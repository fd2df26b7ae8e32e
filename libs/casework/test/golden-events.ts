import { readdirSync, readFileSync } from 'node:fs';
import { eventCatalogue } from '#casework';

const folder = new URL('./golden/events/', import.meta.url);

/** One stored event of a type and version. They are kept for ever: a log that was written must stay readable. */
export interface GoldenEvent {
  type: string;
  v: number;
  occurredAt: string;
  data: Record<string, unknown>;
}

export const golden = new Map<string, GoldenEvent>(
  readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as GoldenEvent]),
);

/** Digest of each golden file's canonical JSON, as sha256sum writes it: a stored event that changes is found here. */
export const digests = new Map<string, string>(
  readFileSync(new URL('./golden/events.sha256', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [digest = '', name = ''] = line.split('  ');
      return [name, digest];
    }),
);

/** Every event type of every stream with its current version and the class of its data. */
export const catalogue: readonly [string, { v: number; data: new () => object }][] = Object.values(
  eventCatalogue,
).flatMap((events): [string, { v: number; data: new () => object }][] => Object.entries(events));
