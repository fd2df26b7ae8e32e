import type { Script } from '#casework/simulation/index';
import type { Client } from '../system/client.js';
import { placeOf } from '../system/play.js';
import type { Machines } from './machines.js';

/** A case that happened up to an act. */
export interface Happened {
  id: string;
  /** Instant of the last act. */
  at: number;
}

/** The script with an evidence hold, on which nobody acts any more, just before an act. */
export const holding = (script: Script, action: string): Script => {
  const place = placeOf(script, action);
  const step = script.steps[place];
  const { officers } = (script.steps.find((each) => 'officers' in each.body)?.body ?? {}) as { officers?: string[] };
  if (step === undefined || officers === undefined) throw new Error(`${script.key} has nobody to hold evidence`);
  const body = {
    kind: 'evidence-hold',
    items: '账本3册',
    place: '示范县某街1号（虚构）',
    reasons: '可能灭失',
    officers,
    cardsShown: true,
    rightsTold: true,
    listHandedOver: true,
    signature: '当事人签名',
    audioVisual: [],
    takenAt: step.at,
  };
  const hold = { by: officers[0] ?? '', at: step.at, action: 'take-urgent-measure', body };
  return { ...script, steps: [...script.steps.slice(0, place), hold, ...script.steps.slice(place)] };
};

/** Plays a case as it happens, up to and with an act: nothing in it is marked as played, the machines' clock is. */
export const happen = async (client: Client, script: Script, last: string, machines: Machines): Promise<Happened> => {
  let id: string | null = null;
  let at = 0;
  for (const [place, step] of script.steps.slice(0, placeOf(script, last) + 1).entries()) {
    at = Date.parse(step.at);
    machines.set(at);
    const path: string = id === null ? '/cases' : `/cases/${id}/actions/${step.action}`;
    const { status, body } = await client.post(path, step.by, step.body, { key: `${script.key}/${place}` });
    if (status !== 201) throw new Error(`${script.key} ${step.action}: ${status} ${body.detail}`);
    ({ id } = body);
  }
  if (id === null) throw new Error(`${script.key} has no steps`);
  return { id, at };
};
