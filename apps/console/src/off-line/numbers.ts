import type { Schema } from '../api/client.js';
import { reachServer } from '../api/reach.js';
import { waitingEntries, type Entry } from './entries.js';
import { keepSealedJson, openSealedJson } from './seal.js';

/** A number of a decision on the spot that lies on this device. */
export type DeviceNumber = Schema<'Answer.DeviceNumber'>;

const keptAs = 'numbers';
const deviceKey = 'anlu-device';

/** What this device is called where numbers are drawn for it: made once, and of no meaning elsewhere. */
const deviceName = (): string => {
  const made = localStorage.getItem(deviceKey) ?? crypto.randomUUID();
  localStorage.setItem(deviceKey, made);
  return made;
};

const ask = (act: string): Promise<Response> =>
  reachServer(new Request(`/me/off-line-numbers/${deviceName()}${act}`, { method: 'POST' }));

/** Draws numbers until the block of this device is full, and keeps them. @throws {TypeError} nobody answers */
export const drawNumbers = async (): Promise<void> => {
  const response = await ask('');
  if (response.ok) await keepSealedJson('answers', keptAs, (await response.json()) as Schema<'Answer.DeviceBlock'>);
};

const numberIn = ({ body }: Entry): string | undefined => (body as { readonly drawnNumber?: string }).drawnNumber;

/** Numbers of this device that no entry uses which waits here. */
export const unusedNumbers = async (): Promise<DeviceNumber[]> => {
  const kept = await openSealedJson<Schema<'Answer.DeviceBlock'>>('answers', keptAs);
  const used = new Set((await waitingEntries()).map(numberIn));
  return (kept?.items ?? []).filter(({ number }) => !used.has(number));
};

/**
 * Gives back what lies on this device unused. While an entry waits that bears a number they all stay: it is on paper
 * already.
 */
export const giveNumbersBack = async (): Promise<void> => {
  const kept = await openSealedJson('answers', keptAs);
  if (kept === null || (await waitingEntries()).some((entry) => numberIn(entry) !== undefined)) return;
  await ask('/return');
};
