import { choiceWords } from './choices/index.js';
import { dayIn, moment, momentInEnglish } from './day.js';
import { fieldWords, sumFields } from './fields/index.js';
import type { Language } from './language.js';
import { money } from './money.js';

/** Says one value of a field: a text, whole fen where the field is a sum, a yes or no. */
export type SayValue = (field: string, value: string | number | boolean) => string;

const yesOrNo = { 'zh-CN': ['是', '否'], en: ['yes', 'no'] } as const;

/** UTC, as records have it. */
const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text);

/** Says values where nobody knows how officers and units are called. */
export const sayPlainly =
  (language: Language): SayValue =>
  (field, value) => {
    if (typeof value === 'boolean') return yesOrNo[language][value ? 0 : 1];
    if (typeof value === 'number') return sumFields.has(field) ? money(value, language) : String(value);
    if (isInstant(value)) return language === 'zh-CN' ? moment(value) : momentInEnglish(value);
    return choiceWords(field, value)?.[language] ?? dayIn(value, language);
  };

/** A value as it was before it stood in a line. */
const valueOf = (field: string, words: string): string | number | boolean => {
  if (words === 'true' || words === 'false') return words === 'true';
  return sumFields.has(field) && /^-?\d+$/.test(words) ? Number(words) : words;
};

const titleOf = (field: string, language: Language): string | undefined =>
  Object.hasOwn(fieldWords, field) ? fieldWords[field]?.[language] : undefined;

/** One word of a part: a choice says what it is, a number and a yes or no beside the name of their field. */
const wordOfPart = (word: string, language: Language, say: SayValue): string => {
  const { field = '', words = '' } = /^(?<field>[A-Za-z]\w*)=(?<words>.+)$/.exec(word)?.groups ?? {};
  const title = titleOf(field, language);
  if (title === undefined) return word;
  const said = say(field, valueOf(field, words));
  return /^(true|false|-?[\d.]+)$/.test(words) ? `${title} ${said}` : said;
};

/** Texts of a list, each as its field says it; a part keeps its words. */
const wordsSaid = (field: string, words: string, language: Language, say: SayValue): string =>
  /(^| )[A-Za-z]\w*=/.test(words)
    ? words
        .split(' ')
        .map((word) => wordOfPart(word, language, say))
        .join(' ')
    : words
        .split('、')
        .map((word) => say(field, valueOf(field, word)))
        .join('、');

/**
 * The line of an event in the index of events, its fields and choices called by their names in a language. A line is
 * kept as `field words; field words`, a part of it as `field word choice=word`; what is no name of a field stays as it
 * is.
 * @param say how values are said; without it officers and units keep their identifiers
 */
export const lineIn = (line: string, language: Language, say: SayValue = sayPlainly(language)): string =>
  line
    .split('; ')
    .map((part) => {
      const [name = '', ...rest] = part.split(' ');
      const title = titleOf(name, language);
      return title === undefined || rest.length === 0
        ? part
        : `${title} ${wordsSaid(name, rest.join(' '), language, say)}`.replace(/。$/, '');
    })
    .join(language === 'en' ? '; ' : '；');

/**
 * The line of an event with names in place of identifiers, as it is kept otherwise: `officers 演示·王、演示·李`.
 * @param nameOf what an identifier in a field is called; itself where it has no name
 */
export const namedLine = (line: string, nameOf: (field: string, id: string) => string): string =>
  line
    .split('; ')
    .map((part) => {
      const [name = '', ...rest] = part.split(' ');
      const inParts = rest.map((word) =>
        word.replace(
          /^([A-Za-z]\w*)=(.+)$/,
          (_, field: string, id: string) => `${field}=${nameOf(field, id).replaceAll(' ', '')}`,
        ),
      );
      const isParts = rest.some((word, place) => word !== inParts[place] || /^[A-Za-z]\w*=/.test(word));
      const words = isParts ? inParts.join(' ') : listNamed(name, rest.join(' '), nameOf);
      return rest.length === 0 ? part : `${name} ${words}`;
    })
    .join('; ');

/** Identifiers of a list, each called by its name. */
const listNamed = (field: string, words: string, nameOf: (field: string, id: string) => string): string =>
  words
    .split('、')
    .map((word) => nameOf(field, word).replaceAll('; ', ', '))
    .join('、');
