import type { SpokenLanguage } from '#casework/words/term';

/** Several names in one sentence. */
export const sayList = (names: readonly string[], language: SpokenLanguage): string =>
  names.join(language === 'en' ? ', ' : '、');
