/** The languages in which people are spoken to. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** One thing to say, in both languages. */
export interface InBoth {
  readonly zh: string;
  readonly en: string;
}

export const inLanguage = ({ zh, en }: InBoth, language: Language): string => (language === 'zh-CN' ? zh : en);

interface Wanted {
  readonly range: string;
  readonly weight: number;
}

/** A weight as RFC 9110 §12.4.2 writes it; what is none counts as 1. */
const weightOf = (parameters: readonly string[]): number => {
  const stated = parameters
    .map((each) => /^q=([01](?:\.\d{0,3})?)$/i.exec(each.trim())?.[1])
    .find((q) => q !== undefined);
  return stated === undefined ? 1 : Math.min(1, Number(stated));
};

const wantedIn = (header: string): Wanted[] =>
  header.split(',').flatMap((part) => {
    const [range = '', ...parameters] = part.trim().split(';');
    return range.trim() === '' ? [] : [{ range: range.trim().toLowerCase(), weight: weightOf(parameters) }];
  });

/** Every kind of Chinese is answered in the one that is written here. */
const languageOfRange = (range: string): Language | null => {
  if (range === 'zh' || range.startsWith('zh-')) return 'zh-CN';
  return range === 'en' || range.startsWith('en-') ? 'en' : null;
};

/**
 * The language in which to answer a request (RFC 9110 §12.5.4): of those that are spoken here, the one that it likes
 * best, the earlier of two that it likes alike. Without a header, with `*`, or when it asks for another language: en.
 * @param acceptLanguage the header `Accept-Language`.
 */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  const spoken = wantedIn(acceptLanguage ?? '').flatMap(({ range, weight }) => {
    const language = languageOfRange(range);
    return language === null || weight === 0 ? [] : [{ language, weight }];
  });
  const [best] = spoken.toSorted((one, other) => other.weight - one.weight);
  return best?.language ?? 'en';
};

/** The language of a locale of the system, such as `zh_CN.UTF-8`: Chinese for C, POSIX and none at all. */
export const languageOfLocale = (locale: string | undefined): Language => {
  const name = (locale ?? '').split('.')[0]?.toLowerCase() ?? '';
  return name === '' || name === 'c' || name === 'posix' || name.startsWith('zh') ? 'zh-CN' : 'en';
};
