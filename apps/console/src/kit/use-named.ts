import { namedIn } from '#casework/words/named';
import { useNames } from '../api/names.js';

/** Says a sentence of the server with people's names; `madeFrom` are the parameters that came with it. */
export const useNamed = (): ((sentence: string, madeFrom: unknown) => string) => {
  const { officer } = useNames();
  return (sentence, madeFrom) => namedIn(sentence, madeFrom, officer);
};
