import { thisCase, type Script, type Step } from '#casework/simulation/index';
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
const numbered = new Set([
  'file-case',
  'issue-notice',
  'decide-penalty',
  'decide-no-penalty',
  'decide-on-the-spot',
  'record-handed-over-decision',
]);

/** Cases that are played side by side: fewer than the 100 requests that one person may have under way. */
const together = 96;

/** Where a clue may come from: the field of the clue that names it, and how it names the case. */
const origins = {
  complaint: { path: '/complaints', linkedAs: 'caseId', key: '' },
  inspection: { path: '/inspections', linkedAs: 'case', key: 'inspection-' },
} as const;
type OriginName = keyof typeof origins;
const originNames: readonly OriginName[] = ['complaint', 'inspection'];

interface Playing {
  readonly script: Script;
  id: string | null;
  /** Identifiers of what the clue came from. */
  from: Partial<Record<OriginName, string>>;
}

/**
 * Plays scripts through the API as what they are: commands of people, at the times they say. Playing again adds
 * nothing.
 */
export const play = async (
  api: Api,
  scripts: readonly Script[],
  report: (done: number, total: number) => void,
): Promise<Played> => {
  const played: Played = { cases: 0, commands: 0, refused: 0, repeated: 0 };
  const total = scripts.reduce((sum, script) => sum + script.steps.length + ofOrigins(script) + ofMatters(script), 0);
  for (let from = 0; from < scripts.length; from += together) {
    const batch = scripts.slice(from, from + together).map((script): Playing => ({ script, id: null, from: {} }));
    const longest = Math.max(...batch.map(({ script }) => script.steps.length));
    await Promise.all(batch.map((playing) => playOrigins(api, playing, 'before', played)));
    for (let round = 0; round < longest; round += 1) {
      await playRound(api, batch, round, played);
      if (round === 0) await Promise.all(batch.map((playing) => playOrigins(api, playing, 'after', played)));
      report(played.commands, total);
    }
    // Their numbers come one after the other too.
    for (const playing of batch) await playMatters(api, playing, played);
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
  const clue = playing.id === null ? { ...body, ...playing.from } : body;
  const id = await send(api, path, { by, at, action, body: clue }, `${playing.script.key}/${round}`, played);
  playing.id = id ?? playing.id;
};

/** Matters of supervision beside the case: what they name of it has been recorded by then. */
const playMatters = async (api: Api, { script, id: caseId }: Playing, played: Played): Promise<void> => {
  if (caseId === null) return;
  for (const [place, steps] of (script.matters ?? []).entries()) {
    let matter: string | null = null;
    for (const [number, step] of steps.entries()) {
      const path: string =
        matter === null ? '/supervision-matters' : `/supervision-matters/${matter}/actions/${step.action}`;
      const body = JSON.parse(JSON.stringify(step.body).replaceAll(`"${thisCase}"`, JSON.stringify(caseId))) as object;
      const id = await send(api, path, { ...step, body }, `${script.key}/matter-${place}/${number}`, played);
      matter = matter ?? id;
      if (matter === null) break;
    }
  }
};

const ofMatters = ({ matters = [] }: Script): number => matters.reduce((sum, steps) => sum + steps.length, 0);

const ofOrigins = (script: Script): number =>
  originNames.reduce((sum, name) => sum + (script[name]?.before.length ?? 0) + (script[name]?.after.length ?? 0), 0);

/** The complaint, report or inspection that the clue came from: it and the case name each other. */
const playOrigins = async (api: Api, playing: Playing, when: 'before' | 'after', played: Played): Promise<void> => {
  for (const name of originNames) {
    const { path, linkedAs, key } = origins[name];
    for (const [place, step] of (playing.script[name]?.[when] ?? []).entries()) {
      const { from, id: caseId } = playing;
      const opened = from[name];
      const to = opened === undefined ? path : `${path}/${opened}/actions/${step.action}`;
      const body = step.action === 'link-clue' ? { ...step.body, [linkedAs]: caseId } : step.body;
      const id = await send(api, to, { ...step, body }, `${playing.script.key}/${key}${when}/${place}`, played);
      if (id !== null) playing.from = { ...from, [name]: id };
    }
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
  const opens = ['/cases', '/complaints', '/inspections', '/supervision-matters'].includes(path);
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
