import { circumstanceList } from '../discretion/circumstance-list.js';
import { choiceWords } from './choices/index.js';
import type { Language } from './language.js';

/** Words of the law for what is imposed that no field offers as a choice. */
const imposed: Readonly<Record<string, string>> = {
  confiscate_goods: '没收物品',
  confiscate_gains: '没收违法所得',
  confiscate_personal_income: '没收违法行为发生期间所获收入',
  warning: '警告',
  revoke_approval: '撤销批准文件',
  revoke_registration: '撤销登记',
  withdraw_ad_approval: '撤销广告批准文件',
  stop_equipment_use: '责令停止使用设备',
};

/** A word as it stands inside an English sentence. */
const inside = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** What a choice of a field is called inside a sentence; the code itself where it has no words. */
export const choiceIn = (field: string, choice: string, language: Language): string => {
  const words = choiceWords(field, choice)?.[language];
  if (words === undefined) return choice;
  return language === 'en' ? inside(words) : words;
};

/** What is imposed, by its kind: 责令停产停业, suspension of business. */
export const imposedIn = (kind: string, language: Language): string => {
  if (language !== 'en') return imposed[kind] ?? choiceIn('restrictions', kind, language);
  return Object.hasOwn(imposed, kind) ? kind.replaceAll('_', ' ') : choiceIn('restrictions', kind, language);
};

/** A circumstance by what it says, with its code. */
export const circumstanceIn = (code: string, language: Language): string => {
  const found = circumstanceList.find((each) => each.code === code);
  if (found === undefined) return code;
  return language === 'en' ? `${found.english} (${code})` : `${found.chinese}（${code}）`;
};

/** How a refusal tells a restriction: its code, with its term where it has one. */
const withTerm = /^(\w+) \((?:(\d+) months|for-life)\)$/u;

/** A restriction as a refusal tells it, `suspend_business (6 months)`: 责令停产停业（6 个月）, for life 终身. */
export const restrictionTold = (told: string, language: Language): string => {
  const [, kind, months] = withTerm.exec(told) ?? [];
  if (kind === undefined) return imposedIn(told, language);
  const name = imposedIn(kind, language);
  if (language === 'en') return `${name} (${months === undefined ? 'for life' : `${months} months`})`;
  return `${name}（${months === undefined ? '终身' : `${months} 个月`}）`;
};
