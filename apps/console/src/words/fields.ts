import { useMemo } from 'react';
import { choiceWords } from '#casework/words/choices/index';
import { fieldWords } from '#casework/words/fields/index';
import { hintOnForm, titleOnForm } from '#casework/words/fields/on-forms';
import { lawVersionTitle } from '#casework/words/law-versions';
import { useSpeech } from './speech.js';

export interface FieldWords {
  /** What a field is called, on a form by the name of its schema; its name where it has no words. */
  readonly title: (name: string, form?: string) => string;
  /** What a reader needs to know to fill it in on that form. */
  readonly hint: (name: string, form: string | undefined) => string | undefined;
  /** What one of the choices of a field is called; any other text as it stands. */
  readonly choice: (name: string, value: string) => string;
}

/** The words of fields and of their choices in the reader's language. */
export const useFieldWords = (): FieldWords => {
  const { language } = useSpeech();
  return useMemo(
    () => ({
      title: (name, form) =>
        (titleOnForm(form, name) ?? fieldWords[name])?.[language] ?? lawVersionTitle(name, language) ?? name,
      hint: (name, form) => hintOnForm(form, name)?.[language],
      choice: (name, value) => choiceWords(name, value)?.[language] ?? value,
    }),
    [language],
  );
};
