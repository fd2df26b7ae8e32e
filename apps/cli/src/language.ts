import { inLanguage, languageOfLocale, languages, type InBoth, type Language } from '#casework';
import { CommandFailed, exitCodes } from './exit-codes.js';

/**
 * The language of a word such as `zh-CN`, `zh_CN.UTF-8` or `en`.
 * @throws {CommandFailed} a language that is not spoken, naming those that are.
 */
const languageNamed = (word: string, from: string): Language => {
  const name = word.trim().toLowerCase().replaceAll('_', '-').split('.')[0] ?? '';
  const found = languages.find((each) => name === each.toLowerCase() || name === each.split('-')[0]);
  if (found !== undefined) return found;
  throw new CommandFailed(
    `${from} is ${word}; it must be one of: ${languages.join(', ')}. ${from} 应当为下列之一：${languages.join('、')}。`,
    exitCodes.wrongInput,
  );
};

const given = (name: string): string | undefined => process.env[name]?.trim() || undefined;

/** The language that the settings of this process ask for: ANLU_LANG, else the locale. */
const languageOfSettings = (): Language => {
  const asked = given('ANLU_LANG');
  return asked === undefined ? languageOfLocale(given('LC_ALL') ?? given('LANG')) : languageNamed(asked, 'ANLU_LANG');
};

let chosen: Language | null = null;

/** @param word what `--lang` says; without it the settings hold. */
export const speak = (word: string | undefined): void => {
  chosen = word === undefined ? languageOfSettings() : languageNamed(word, '--lang');
};

/** A thing in the language of whoever types the command. */
export const said = (both: InBoth): string => inLanguage(both, spoken());

/** The language in which rules, refusals and faults are said to whoever types the command. */
export const spoken = (): Language => chosen ?? languageOfSettings();
