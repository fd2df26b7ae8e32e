import type { Language } from '#casework/words/language';

/** Several names in one sentence. */
export const sayList = (names: readonly string[], language: Language): string =>
  names.join(language === 'en' ? ', ' : '、');
