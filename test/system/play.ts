import { readFile } from 'node:fs/promises';
import { demonstration, simulate, type Script, type Step } from '#casework/simulation/index';
import { demonstrationFilePaths, loadLaw } from '#law-files';
import type { Answer, Client, Problem, Receipt } from './client.js';
import { casts } from './county.js';

export type Told = Answer<Receipt & Problem>;

/** A case that has been played: its id, its version now, and every answer on the way. */
export interface PlayedCase {
  id: string;
  version: number;
  answers: Told[];
}

/** Sends one step of a script as its person, at its time, on the version last seen. */
export const playStep = (client: Client, script: Script, place: number, seen: PlayedCase | null): Promise<Told> => {
  const { by, at, action, body } = stepAt(script, place);
  const path = seen === null ? '/cases' : `/cases/${seen.id}/actions/${action}`;
  return client.post(path, by, body, {
    key: `${script.key}/${place}`,
    at,
    version: seen === null ? null : seen.version,
  });
};

/**
 * Plays the steps `from` to before `to` one after the other. A refusal is an answer like another; anything else than
 * 201 and 409 fails.
 */
export const play = async (
  client: Client,
  script: Script,
  { from = 0, to = script.steps.length, seen = null }: { from?: number; to?: number; seen?: PlayedCase | null } = {},
): Promise<PlayedCase> => {
  if (from === 0 && script.steps.some(({ body }) => 'files' in body)) await sendDemonstrationFiles(client);
  let played = seen;
  for (let place = from; place < to; place += 1) {
    const told = await playStep(client, script, place, played);
    if (told.status !== 201 && told.status !== 409)
      throw new Error(`${stepAt(script, place).action}: ${told.status} ${told.body.detail}`);
    const { id, version } = told.status === 201 ? told.body : (played ?? told.body);
    played = { id, version, answers: [...(played?.answers ?? []), told] };
  }
  if (played === null) throw new Error('The script has no steps');
  return played;
};

const kinds = { png: 'image/png', pdf: 'application/pdf', wav: 'audio/wav' };

const sendDemonstrationFiles = async (client: Client): Promise<void> => {
  for (const path of await demonstrationFilePaths()) {
    const [, kind] = Object.entries(kinds).find(([ending]) => path.endsWith(ending)) ?? [];
    // Each officer of the case names some, and only what they sent.
    const sent = await Promise.all(
      ['wang', 'li'].map(async (officer) => client.upload(officer, await readFile(path), kind ?? '')),
    );
    const status = sent.find((each) => each.status !== 201)?.status ?? 201;
    if (status !== 201) throw new Error(`${path}: ${status}`);
  }
};

/** The place of a script's first step of this action. */
export const placeOf = (script: Script, action: string): number => {
  const place = script.steps.findIndex((step) => step.action === action);
  if (place < 0) throw new Error(`${script.key} has no ${action}`);
  return place;
};

const stepAt = ({ key, steps }: Script, place: number): Step => {
  const step = steps[place];
  if (step === undefined) throw new Error(`${key} has no step ${place}`);
  return step;
};

/** The day on which the demonstration is played in tests, so that it is the same every day. */
const playedOn = { day: '2026-11-20', now: '2026-11-20T09:00:00.000Z' } as const;

/** A demonstration case by its number, from 1 on, under a key of its own. */
export const demonstrationCase = async (number: number, key: string): Promise<Script> => {
  const { law } = await loadLaw();
  const script = demonstration(playedOn.day, playedOn.now, casts, law)[number - 1];
  if (script === undefined) throw new Error(`There is no demonstration case ${number}`);
  return { ...script, key };
};

/** Made-up cases of a seed. */
export const simulatedCases = async (cases: number, seed: number): Promise<Script[]> => {
  const { law } = await loadLaw();
  return simulate(cases, seed, casts, law);
};
