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
  complaint: string | null;
}

/** Plays scripts through the API as what they are: commands of people, at the times they say. Playing again adds nothing. */
export const play = async (
  api: Api,
  scripts: readonly Script[],
  report: (done: number, total: number) => void,
): Promise<Played> => {
  const played: Played = { cases: 0, commands: 0, refused: 0, repeated: 0 };
  const total = scripts.reduce((sum, { steps, complaint }) => sum + steps.length + ofComplaint(complaint), 0);
  for (let from = 0; from < scripts.length; from += together) {
    const batch = scripts
      .slice(from, from + together)
      .map((script): Playing => ({ script, id: null, complaint: null }));
    const longest = Math.max(...batch.map(({ script }) => script.steps.length));
    await Promise.all(batch.map((playing) => playComplaint(api, playing, 'before', played)));
    for (let round = 0; round < longest; round += 1) {
      await playRound(api, batch, round, played);
      if (round === 0) await Promise.all(batch.map((playing) => playComplaint(api, playing, 'after', played)));
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
  const clue = playing.id === null && playing.complaint !== null ? { ...body, complaint: playing.complaint } : body;
  const id = await send(api, path, { by, at, action, body: clue }, `${playing.script.key}/${round}`, played);
  playing.id = id ?? playing.id;
};

const ofComplaint = (complaint: Script['complaint']): number =>
  complaint === undefined ? 0 : complaint.before.length + complaint.after.length;

/** The complaint or report that the clue came from: it and the case name each other. */
const playComplaint = async (api: Api, playing: Playing, when: 'before' | 'after', played: Played): Promise<void> => {
  for (const [place, step] of (playing.script.complaint?.[when] ?? []).entries()) {
    const { complaint, id: caseId } = playing;
    const path = complaint === null ? '/complaints' : `/complaints/${complaint}/actions/${step.action}`;
    const body = step.action === 'link-clue' ? { ...step.body, caseId } : step.body;
    const id = await send(api, path, { ...step, body }, `${playing.script.key}/${when}/${place}`, played);
    playing.complaint = id ?? complaint;
  }
};

/** @returns the id of what was opened or acted on; null when the rules refused. */
const send = async (
  api: Api,
  path: string,
  { by, at, action, body }: Step,
  key: string,
  played: Played,
): Promise<string | null> => {
  const shared = { 'idempotency-key': key, 'anlu-played-time': at };
  const opens = path === '/cases' || path === '/complaints';
  const headers = opens ? shared : { ...shared, 'if-match': '*' };
  const answer: Answer<Receipt & ProblemBody> = await api.post(path, by, body, headers);
  played.commands += 1;
  if (answer.status === 409) {
    played.refused += 1;
    return null;
  }
  if (answer.status !== 201) throw failed(`${key} ${action}`, answer.status, answer.body);
  if (answer.body.repeated) played.repeated += 1;
  return answer.body.id;
};
