import { client, type Schema } from '../api/client.js';
import { reachServer } from '../api/reach.js';
import { drawNumbers } from './numbers.js';
import { dropSealed, keepSealedJson, openSealedJson, sealedNames } from './seal.js';

/** A case that was taken along. */
export interface TakenCase {
  readonly id: string;
  readonly about: string;
  /** UTC instant at which it was taken along. */
  readonly takenAt: string;
}

interface KeptAnswer {
  readonly body: unknown;
}

const languages = ['zh-CN', 'en'] as const;
const casePrefix = 'case ';
const allBases = '/legal-bases?most=2000';

/** What the frame and the forms need whatever the case. */
const forForms = ['/me', '/act-schemas.json', '/acts', '/directory', '/calendar', allBases];

const answersOf = (id: string): string[] => [`/cases/${id}`, `/cases/${id}/events`];

const nameOf = (language: string, path: string): string => `${language} ${path}`;

/** Asks the server in both languages, and keeps what it answers. @throws {TypeError} it cannot be reached */
const keep = async (paths: readonly string[]): Promise<void> => {
  for (const language of languages)
    for (const path of paths) {
      const response = await reachServer(new Request(path, { headers: { 'accept-language': language } }));
      if (response.ok)
        await keepSealedJson('answers', nameOf(language, path), { body: (await response.json()) as unknown });
    }
};

/** Takes along what forms need, and a case where one is named. @throws {TypeError} the server cannot be reached */
export const takeAlong = async (found?: { readonly id: string; readonly about: string }): Promise<void> => {
  await keep(forForms);
  await drawNumbers();
  if (found === undefined) return;
  await keep(answersOf(found.id));
  await keepSealedJson('answers', `${casePrefix}${found.id}`, { ...found, takenAt: new Date().toISOString() });
};

/** The cases that were taken along. */
export const takenCases = async (): Promise<TakenCase[]> => {
  const names = (await sealedNames('answers')).filter((name) => name.startsWith(casePrefix));
  const found = await Promise.all(names.map((name) => openSealedJson<TakenCase>('answers', name)));
  return found.filter((taken) => taken !== null);
};

/** Leaves a case behind again. */
export const leaveBehind = async (id: string): Promise<void> => {
  await dropSealed('answers', `${casePrefix}${id}`);
  for (const language of languages)
    for (const path of answersOf(id)) await dropSealed('answers', nameOf(language, path));
};

/** Forgets all that was taken along: what waits to be sent stays. */
export const leaveAllBehind = async (): Promise<void> => {
  for (const name of await sealedNames('answers')) await dropSealed('answers', name);
};

type Bases = Schema<'Answer.BasisRows'>;

/** Legal bases by words, as far as words go that are in the list that was taken along. */
const foundBases = async (all: Bases, text: string): Promise<Bases> => {
  const { basesWorded } = await import('#casework/discretion/worded-bases');
  const items = basesWorded(all.items, text.normalize('NFKC').trim().toLowerCase());
  return { items: items.slice(0, 50), more: items.length > 50 };
};

/** What was taken along of an answer; null where nothing was. */
export const takenAnswer = async (request: Request): Promise<Response | null> => {
  const { pathname, search, searchParams } = new URL(request.url);
  const language = request.headers.get('accept-language') ?? languages[0];
  const isBases = pathname === '/legal-bases';
  const kept = await openSealedJson<KeptAnswer>('answers', nameOf(language, isBases ? allBases : pathname + search));
  if (kept === null) return null;
  return Response.json(isBases ? await foundBases(kept.body as Bases, searchParams.get('text') ?? '') : kept.body);
};

/** What a device needs to be of use without a connection: the key of who is signed in. @throws {ApiProblem} */
export const offLineKey = async (): Promise<Schema<'Answer.OffLineKey'> | null> =>
  (await client.GET('/me/off-line-key')).data ?? null;
