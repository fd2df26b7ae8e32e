import { groundIn } from '#casework/words/ground';
import { sentenceOfTold } from '#casework/words/sentence';
import { useSpeech } from '../words/speech.js';
import type { Irregular } from './irregular.js';
import { useNamed } from './use-named.js';

/** What the rules refuse of a thing that stands all the same: its sentence, where the record keeps it, and article. */
export const IrregularShown = ({ code, ground, parameters }: Irregular) => {
  const { language } = useSpeech();
  const named = useNamed();
  const article = <div className="small quiet">{groundIn(ground, language)}</div>;
  if (parameters === undefined) return article;
  return (
    <>
      {named(sentenceOfTold(code, { parameters }, language).message, parameters)}
      {article}
    </>
  );
};
