import type { Script, Step } from '#casework/simulation/index';
import { failed, type Answer, type Api, type ProblemBody, type Receipt } from './api.js';

/** What playing came to. */
export interface Played {
  cases: number;
  commands: number;
  refused: number;
  /** Commands that had been recorded by an earlier run: nothing was added. */
  repeated: number;
}

/** Acts that take a number: among themselves they go in a fixed order, so that the same seed gives the same numbers. */
const numbered = new Set(['file-case', 'issue-notice', 'decide-penalty', 'decide-no-penalty', 'decide-on-the-spot']);

/** Cases that are played side by side. */
const together = 128;

interface Playing {
  script: Script;
  id: string | null;
}

/** Plays scripts through the API as what they are: commands of people, at the times they say. Playing again adds nothing. */
export const play = async (
  api: Api,
  scripts: readonly Script[],
  report: (done: number, total: number) => void,
): Promise<Played> => {
  const played: Played = { cases: 0, commands: 0, refused: 0, repeated: 0 };
  const total = scripts.reduce((sum, { steps }) => sum + steps.length, 0);
  for (let from = 0; from < scripts.length; from += together) {
    const batch = scripts.slice(from, from + together).map((script): Playing => ({ script, id: null }));
    const longest = Math.max(...batch.map(({ script }) => script.steps.length));
    for (let round = 0; round < longest; round += 1) {
      await playRound(api, batch, round, played);
      report(played.commands, total);
    }
    played.cases += batch.length;
  }
  return played;
};

const playRound = async (api: Api, batch: readonly Playing[], round: number, played: Played): Promise<void> => {
  const due = batch.flatMap((playing) => {
    const step = playing.script.steps[round];
    return step === undefined ? [] : [{ playing, step }];
  });
  const inOrder = due.filter(({ step }) => numbered.has(step.action));
  const sideBySide = due.filter(({ step }) => !numbered.has(step.action));
  await Promise.all([
    ...sideBySide.map(({ playing, step }) => playStep(api, playing, step, round, played)),
    (async () => {
      for (const { playing, step } of inOrder) await playStep(api, playing, step, round, played);
    })(),
  ]);
};

const playStep = async (
  api: Api,
  playing: Playing,
  { by, at, action, body }: Step,
  round: number,
  played: Played,
): Promise<void> => {
  const path = playing.id === null ? '/cases' : `/cases/${playing.id}/actions/${action}`;
  const key = { 'idempotency-key': `${playing.script.key}/${round}`, 'anlu-played-time': at };
  const headers = playing.id === null ? key : { ...key, 'if-match': '*' };
  const answer: Answer<Receipt & ProblemBody> = await api.post(path, by, body, headers);
  played.commands += 1;
  if (answer.status === 409) {
    played.refused += 1;
    return;
  }
  if (answer.status !== 201) throw failed(`${playing.script.key} ${action}`, answer.status, answer.body);
  playing.id = answer.body.id;
  if (answer.body.repeated) played.repeated += 1;
};
