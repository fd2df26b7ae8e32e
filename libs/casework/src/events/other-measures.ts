import { OTHER_MEASURES } from '../discretion/legal-basis.js';

/**
 * What a handling may order beside or in place of a penalty and what is none itself (APL Art.9; 行政许可法69): 取缔, 撤销许可,
 * 取消备案, 废止标准, 宣布证书无效, 公示、公告, 责令召回.
 */
export const otherMeasures = OTHER_MEASURES;
export type OtherMeasure = (typeof otherMeasures)[number];
