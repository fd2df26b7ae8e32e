import type { ApiProblem } from '../api/client.js';
import { dropFilesOf } from './files.js';
import { dropSealed, keepSealedJson, openSealedJson, sealedNames } from './seal.js';

/** Something typed without a connection that waits to be sent. */
export interface Entry {
  /** Its place among what waits: by the time of typing. */
  readonly id: string;
  /** Idempotency-Key: made with the form, so that it is recorded once however often it is sent. */
  readonly key: string;
  readonly action: string;
  /** Identifier of the case; `waiting:` and the identifier of an entry where the case is opened by that entry. */
  readonly of: string;
  /** Version of the case when it was typed, raised by what was sent before it; null where that is not known. */
  readonly version: number | null;
  readonly body: object;
  /** The fields as they were typed, for who mends them. */
  readonly draft: object;
  /** UTC instant at which it was typed: it happened then. */
  readonly typedAt: string;
  /** Whom it is about, as people call them. */
  readonly about: string;
  /** Why it was not recorded, as the server said; null while it was not sent yet. */
  readonly problem: ApiProblem['problem'] | null;
}

const opensPrefix = 'waiting:';

/** What a case is called that an entry opens, until the entry is recorded. */
export const waitingCase = (entry: string): string => `${opensPrefix}${entry}`;

/** Whether a case is not recorded yet. */
export const isWaitingCase = (of: string): boolean => of.startsWith(opensPrefix);

/** Whether an entry opens a case of its own. */
export const opensCase = ({ id, of }: Entry): boolean => of === waitingCase(id);

/** What was refused, on its way back into its form: it happened when it was first typed. */
export interface Mended extends Pick<Entry, 'draft' | 'typedAt'> {
  /** The entry whose place it takes, where others wait behind it; left out where it is taken out first. */
  readonly inPlaceOf?: string;
}

const listeners = new Set<() => Promise<void>>();

/** Calls whenever something begins to wait, changes or is gone. @returns how to stop */
export const followEntries = (told: () => Promise<void>): (() => void) => {
  listeners.add(told);
  return () => {
    listeners.delete(told);
  };
};

/** Whoever shows what waits has read it anew when this ends: no page says that nothing waits while something does. */
const tell = async (): Promise<void> => {
  await Promise.all([...listeners].map((told) => told()));
};

/** Seals an entry for who is signed in. @throws {NoKey} */
export const keepEntry = async (entry: Entry): Promise<void> => {
  await keepSealedJson('entries', entry.id, entry);
  await tell();
};

export const entryOf = (id: string): Promise<Entry | null> => openSealedJson<Entry>('entries', id);

/** What waits of who is signed in, in the order of its typing. */
export const waitingEntries = async (): Promise<Entry[]> => {
  const names = await sealedNames('entries');
  const found = await Promise.all(names.map(entryOf));
  return found.filter((entry) => entry !== null);
};

/** Takes an entry out to be mended in its form; its files stay for it. */
export const takeOut = async ({ id }: Entry): Promise<void> => {
  await dropSealed('entries', id);
  await tell();
};

/** Takes an entry out: it was recorded, or its author gives it up. Its files go with it. */
export const dropEntry = async ({ id, body }: Entry): Promise<void> => {
  await dropSealed('entries', id);
  await dropFilesOf(body);
  await tell();
};

type Typed = Omit<Entry, 'id' | 'of' | 'typedAt' | 'problem'> & { readonly of: string | null };

/** Begins an entry: typed now, unless it mends one of before. @param of null: it opens a case. */
export const newEntry = (typed: Typed, mended: Mended | null = null): Entry => {
  const typedAt = mended?.typedAt ?? new Date().toISOString();
  const id = mended?.inPlaceOf ?? `${typedAt} ${typed.key}`;
  return { ...typed, id, of: typed.of ?? waitingCase(id), typedAt, problem: null };
};
