import { stageWords } from '#casework/words/stages';

/** Whether it is a stage that has a name: what cannot be computed has none. */
export const isStage = (text: string): text is keyof typeof stageWords => text in stageWords;
