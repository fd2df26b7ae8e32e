import { fieldWords } from './fields/index.js';
import type { Language } from './language.js';

/**
 * The line of an event in the index of events, its fields called by their names in a language. A line is kept as
 * `name words; name words`; what is no name of a field stays as it is.
 */
export const lineIn = (line: string, language: Language): string =>
  line
    .split('; ')
    .map((part) => {
      const [name = '', ...rest] = part.split(' ');
      const title = Object.hasOwn(fieldWords, name) ? fieldWords[name]?.[language] : undefined;
      return title === undefined || rest.length === 0 ? part : `${title} ${rest.join(' ')}`;
    })
    .join(language === 'en' ? '; ' : '；');
