import { openDB, type DBSchema } from 'idb';
import type { Draft } from './body.js';

/** A form that is half typed, with the key under which it will be sent, so that a retry never doubles. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly key: string;
}

interface Drafts extends DBSchema {
  drafts: { key: string; value: KeptDraft };
}

const open = () =>
  openDB<Drafts>('anlu', 1, {
    upgrade: (database) => {
      database.createObjectStore('drafts');
    },
  });

/** Drafts are kept in the browser, by who types and what for; a browser that keeps nothing loses them, no more. */
const attempt = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
  try {
    return await work();
  } catch {
    return undefined;
  }
};

export const keptDraft = (name: string): Promise<KeptDraft | undefined> =>
  attempt(async () => (await open()).get('drafts', name));

export const keepDraft = (name: string, kept: KeptDraft): Promise<unknown> =>
  attempt(async () => (await open()).put('drafts', kept, name));

export const dropDraft = (name: string): Promise<unknown> => attempt(async () => (await open()).delete('drafts', name));

/** Nothing half typed stays behind when somebody signs out. */
export const dropAllDrafts = (): Promise<unknown> => attempt(async () => (await open()).clear('drafts'));

export const newKey = (): string => crypto.randomUUID();
