import type { Language } from './language.js';

/** One thing in the words of the field, in every language. */
export type Term = Readonly<Record<Language, string>>;

/** Words for every member of a closed list: one that is missing or superfluous does not compile. */
export type Terms<Name extends string> = Readonly<Record<Name, Term>>;

export const term = (chinese: string, english: string): Term => ({ 'zh-CN': chinese, en: english });
