import { useMemo } from 'react';
import { choiceWords } from '#casework/words/choices/index';
import { fieldWords } from '#casework/words/fields/index';
import { lawVersionTitle } from '#casework/words/law-versions';
import { useSpeech } from './speech.js';

export interface FieldWords {
  /** What a field is called; its name where it has no words. */
  readonly title: (name: string) => string;
  /** What one of the choices of a field is called; any other text as it stands. */
  readonly choice: (name: string, value: string) => string;
}

/** The words of fields and of their choices in the reader's language. */
export const useFieldWords = (): FieldWords => {
  const { language } = useSpeech();
  return useMemo(
    () => ({
      title: (name) => fieldWords[name]?.[language] ?? lawVersionTitle(name, language) ?? name,
      choice: (name, value) => choiceWords(name, value)?.[language] ?? value,
    }),
    [language],
  );
};
