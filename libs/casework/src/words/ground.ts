import { articleShapes } from './article-shapes.js';
import { chineseNumber } from './chinese-number.js';
import { day } from './day.js';
import type { Language } from './language.js';
import { lawNames, otherGrounds, type LawName } from './law-names.js';

const isLaw = (name: string): name is LawName => Object.hasOwn(lawNames, name);

/** How sure a citation is ([M], [V:…]) is for whoever keeps the law as data, and is not said. */
const withoutMarks = (ground: string): string => ground.replaceAll(/\s*\[[^\]]*\]/g, '').trim();

/** The numbers of paragraph and item that brackets after an article name; null where the article has or needs none. */
interface Bracketed {
  readonly paragraph: number | null;
  readonly item: number | null;
}

/**
 * Reads brackets by how the article is built: under a single paragraph one number is an item, and the paragraph goes
 * unsaid; a number beyond the paragraphs is an item of the first paragraph that has some. Where an article's build is
 * not known, one number is a paragraph.
 */
const bracketed = (shape: readonly number[] | undefined, [first, second]: readonly number[]): Bracketed => {
  if (first === undefined) return { paragraph: null, item: null };
  if (second !== undefined) return { paragraph: shape?.length === 1 ? null : first, item: second };
  if (shape === undefined || (shape.length > 1 && first <= shape.length)) return { paragraph: first, item: null };
  return { paragraph: shape.length === 1 ? null : shape.findIndex((items) => items > 0) + 1, item: first };
};

/** 48(6) → 第四十八条第六项, 57(2) → 第五十七条第二款, 50(1)(3) → 第五十条第一款第三项, 63-74 → 第六十三条至第七十四条. */
const article = (law: LawName, edition: string, cited: string): string => {
  const parts = /^(\d+)(?:-(\d+))?((?:\(\d+\))*)$/.exec(cited);
  if (parts === null) return cited;
  const [, from = '', to, brackets = ''] = parts;
  const whole = articleOf(from);
  if (to !== undefined) return `${whole}至${articleOf(to)}`;
  const shape = (articleShapes[`${law} ${edition}`] ?? articleShapes[law])?.[Number(from)];
  const { paragraph, item } = bracketed(
    shape,
    [...brackets.matchAll(/\d+/g)].map(([number]) => Number(number)),
  );
  const ofItem = item === null ? '' : `第${chineseNumber(item)}项`;
  return `${whole}${paragraph === null ? '' : `第${chineseNumber(paragraph)}款`}${ofItem}`;
};

const form = (cited: string): string => `第 ${cited.replace('#', '')} 号文书`;

/** What is listed after a law. A bracket alone stands beside the one before it: 50(1)(1), (3) → 50(1)(1), 50(1)(3). */
const listed = (rest: string): readonly string[] => {
  let beside = '';
  return rest
    .replace(/^Art\./, '')
    .split(/,\s*/)
    .map((each) => {
      const whole = each.startsWith('(') ? `${beside}${each}` : each;
      beside = whole.replace(/\(\d+\)$/, '');
      return whole;
    });
};

const ofLaw = (law: LawName, edition: string, rest: string): string => {
  const said = listed(rest).map((cited) => (cited.startsWith('#') ? form(cited) : article(law, edition, cited)));
  return `${lawNames[law]}${said.join('、')}`;
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

const editionOf = (part: string): string => / \((\d{4})\)/.exec(part)?.[1] ?? '';

const cited = (part: string): string => {
  const { bare, said } = parted(part);
  const [name = '', ...rest] = bare.split(' ');
  if (!isLaw(name)) return ofOther(part);
  return `${rest.length === 0 ? lawNames[name] : ofLaw(name, editionOf(part), rest.join(' '))}${said}`;
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
