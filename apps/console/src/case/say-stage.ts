import type { Stage } from '#casework/state/case-state';
import { stageWords } from '#casework/words/stages';
import { useSpeech } from '../words/speech.js';

/** What the page of a case calls a stage, in its heading as on its way. */
export const useSayStage = (): ((stage: Stage) => string) => {
  const { words, language } = useSpeech();
  return (stage) => words.judged.rail[stage] ?? stageWords[stage][language];
};
