import { chineseNumber } from './chinese-number.js';
import { day } from './day.js';
import type { Language } from './language.js';
import { articlesOfItems, lawNames, otherGrounds, type LawName } from './law-names.js';

const isLaw = (name: string): name is LawName => Object.hasOwn(lawNames, name);

/** How sure a citation is ([M], [V:…]) is for whoever keeps the law as data, and is not said. */
const withoutMarks = (ground: string): string => ground.replaceAll(/\s*\[[^\]]*\]/g, '').trim();

/** 48(6) → 第四十八条第六项, 77(1)(5) → 第七十七条第一款第五项, 63-74 → 第六十三条至第七十四条. */
const article = (law: LawName, cited: string): string => {
  const parts = /^(\d+)(?:-(\d+))?((?:\(\d+\))*)$/.exec(cited);
  if (parts === null) return cited;
  const [, from = '', to, brackets = ''] = parts;
  const whole = `第${chineseNumber(Number(from))}条`;
  if (to !== undefined) return `${whole}至第${chineseNumber(Number(to))}条`;
  const [first, second] = [...brackets.matchAll(/\d+/g)].map(([number]) => chineseNumber(Number(number)));
  if (first === undefined) return whole;
  if (second !== undefined) return `${whole}第${first}款第${second}项`;
  return `${whole}第${first}${articlesOfItems.has(`${law} ${from}`) ? '项' : '款'}`;
};

const form = (cited: string): string => `第 ${cited.replace('#', '')} 号文书`;

const ofLaw = (law: LawName, rest: string): string => {
  const listed = rest.replace(/^Art\./, '').split(/,\s*/);
  return `${lawNames[law]}${listed.map((cited) => (cited.startsWith('#') ? form(cited) : article(law, cited))).join('、')}`;
};

const ofOther = (part: string): string => {
  const known = Object.keys(otherGrounds).find((name) => part === name || part.startsWith(`${name} `));
  if (known === undefined) return part;
  return `${otherGrounds[known] ?? known}${part.slice(known.length).trim()}`;
};

/** What a ground says of the text that it cites, after the law or after the article. */
const ofText: readonly (readonly [RegExp, (...found: readonly string[]) => string])[] = [
  [/ as amended by Order (\d+)/, (order) => `（经总局令第${order ?? ''}号修正）`],
  [/ before Order (\d+)/, (order) => `（总局令第${order ?? ''}号修正前）`],
  [/ \(Art\.(\d+) before (\d{4}-\d\d-\d\d)\)/, (was, until) => `（${day(until ?? '')}前为${articleOf(was ?? '')}）`],
  [/ \(Order (\d+)\)/, (order) => `（总局令第${order ?? ''}号）`],
  [/ \((\d{4})\)/, (year) => `（${year ?? ''}年）`],
];

const articleOf = (number: string): string => `第${chineseNumber(Number(number))}条`;

/** Takes what is said of the text out of a citation. */
const parted = (part: string): { readonly bare: string; readonly said: string } => {
  for (const [form, say] of ofText) {
    const found = form.exec(part);
    if (found !== null) return { bare: part.replace(form, ''), said: say(...found.slice(1)) };
  }
  return { bare: part, said: '' };
};

const cited = (part: string): string => {
  const { bare, said } = parted(part);
  const [name = '', ...rest] = bare.split(' ');
  if (!isLaw(name)) return ofOther(part);
  return `${rest.length === 0 ? lawNames[name] : ofLaw(name, rest.join(' '))}${said}`;
};

/**
 * A ground as it is read: `APL Art.32, 33; PR Art.48(6)` → 《行政处罚法》第三十二条、第三十三条，《市场监督管理行政处罚程序规定》第四十八条第六项.
 * In English it stays as it is. What is neither a statute nor a ground of the system, such as the identifier of a legal
 * basis, stays too.
 */
export const groundIn = (ground: string, language: Language): string => {
  if (language === 'en') return ground;
  const parts = withoutMarks(ground)
    .split(/;\s*/)
    .filter((part) => part !== '');
  return parts.map((part) => cited(withoutMarks(part))).join('，');
};
