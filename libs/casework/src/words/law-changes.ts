import type { LawChange } from '../replay/law-changes.js';
import { dayIn } from './day.js';
import type { Language } from './language.js';
import { lawVersionTitle } from './law-versions.js';
import { settingName } from './setting-names.js';

const weekends = { 'zh-CN': '普通周末顺延', en: 'Rolling off ordinary weekends' };

/** What a change of what deadlines are counted by is called. */
export const lawChangeTitle = (change: LawChange, language: Language): string => {
  const isChinese = language === 'zh-CN';
  if (change.kind === 'calendar') return isChinese ? `${change.year} 年节假日安排` : `Days off of ${change.year}`;
  if (change.kind === 'clock') return isChinese ? change.chinese : change.english;
  const { setting } = change;
  if (setting === 'rollOnOrdinaryWeekends') return weekends[language];
  return lawVersionTitle(`settings.${setting}`, language) ?? settingName(setting)[language];
};

/** The same with its day. */
export const lawChangeIn = (change: LawChange, language: Language): string => {
  const title = lawChangeTitle(change, language);
  if (change.on === null) return title;
  const day = dayIn(change.on, language);
  if (language === 'en') return change.kind === 'calendar' ? `${title} (notice of ${day})` : `${title} (from ${day})`;
  return change.kind === 'calendar' ? `${title}（${day}通知）` : `${title}（自${day}起）`;
};
