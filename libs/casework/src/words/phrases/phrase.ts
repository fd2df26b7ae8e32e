import type { InBoth, Language } from '../language.js';
import { missing, missingOf } from './missing.js';
import { moments, momentsOf } from './moments.js';
import { nothingToDo, nothingToDoOf } from './nothing-to-do.js';
import { reasons, reasonsOf } from './reasons.js';
import { things, thingsOf } from './things.js';

/** What is said of parameters, in both languages. */
type Says = Readonly<Record<'zh' | 'en', (parameters: never) => string>>;

/** The phrases of a table that need parameters: a code with them. */
type Told<T extends Readonly<Record<string, Says>>> = {
  [C in keyof T]: { readonly code: C; readonly parameters: Parameters<T[C]['en']>[0] };
}[keyof T];

/** What is not there yet. */
export type Missing = keyof typeof missing | Told<typeof missingOf>;
/** A day or a step that others are held against. */
export type Moment = keyof typeof moments | Told<typeof momentsOf>;
/** A thing, a person or a sum. */
export type Thing = keyof typeof things | Told<typeof thingsOf>;
/** Why something is so. */
export type Reason = keyof typeof reasons | Told<typeof reasonsOf>;
/** Why there is nothing to do. */
export type NothingToDo = keyof typeof nothingToDo | Told<typeof nothingToDoOf>;

/** A part of a sentence that is said in the language of the whole: a code, with parameters where it needs some. */
export type Phrase = Missing | Moment | Thing | Reason | NothingToDo;

/** Phrases that are always the same. */
export const plainPhrases: Readonly<Record<string, InBoth>> = {
  ...missing,
  ...moments,
  ...things,
  ...reasons,
  ...nothingToDo,
};

/** Phrases with parameters. */
export const toldPhrases: Readonly<Record<string, Says>> = {
  ...missingOf,
  ...momentsOf,
  ...thingsOf,
  ...reasonsOf,
  ...nothingToDoOf,
};

/** A phrase in a language; a code that the words do not know, as of a later version, is said as it is. */
export const phraseIn = (phrase: Phrase, language: Language): string => {
  const of = language === 'zh-CN' ? 'zh' : 'en';
  if (typeof phrase === 'string') return plainPhrases[phrase]?.[of] ?? phrase;
  return toldPhrases[phrase.code]?.[of](phrase.parameters as never) ?? phrase.code;
};

/** In a Chinese sentence. */
export const zh = (phrase: Phrase): string => phraseIn(phrase, 'zh-CN');

/** In an English sentence. */
export const en = (phrase: Phrase): string => phraseIn(phrase, 'en');

/** At the beginning of an English sentence; a name of a person or a field keeps its letters. */
export const enFirst = (phrase: Phrase): string => {
  const said = en(phrase);
  const isName =
    typeof phrase !== 'string' &&
    (phrase.code === 'reviewer' || phrase.code === 'off-the-case' || phrase.code === 'handles-already');
  return isName || phrase === 'published-case-names' ? said : said.charAt(0).toUpperCase() + said.slice(1);
};
