import { getClockRow, versionOn, type ClockId, type LegalDate } from '../../deadlines/index.js';
import { chineseNumeral } from '../../forms/chinese/numeral.js';
import type { Law } from '../../law.js';

const units = { WD: '个工作日', CD: '日', day: '日', MO: '个月', Y: '年', h: '小时' } as const;

/** How long a clock of the law runs that starts on a day, as a document says it: 十个工作日. */
export const termInWords = (clock: ClockId, variant: string | undefined, day: LegalDate, { clocks }: Law): string => {
  const { length, unit } = versionOn(getClockRow(clocks, clock, variant), day);
  return `${chineseNumeral(length)}${units[unit]}`;
};
