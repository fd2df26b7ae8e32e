import { useNames } from '../api/names.js';
import { useFieldWords } from '../words/fields.js';
import { useSpeech } from '../words/speech.js';
import { sayFact } from './say-fact.js';

/** Says one value of a record, by the name of its field, in the reader's language. */
export const useSayFact = (): ((name: string, value: unknown) => string) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const fields = useFieldWords();
  return (name, value) => sayFact(name, value, { words, language, names, fields });
};
