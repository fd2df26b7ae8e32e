import type { Duration } from '../discretion/legal-basis.js';

/** 6 个月至 24 个月、120 个月以上、终身. */
export const termInChinese = ({ min, max, life }: Duration): string => {
  const range = max === null ? `${min ?? 1} 个月以上` : min === max ? `${max} 个月` : `${min ?? 1} 个月至 ${max} 个月`;
  const months = min === null && max === null ? [] : [range];
  return [...months, ...(life ? ['终身'] : [])].join('或者');
};
