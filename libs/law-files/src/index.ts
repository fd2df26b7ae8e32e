import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Law } from '#casework';

/** The project's data/ folder: beside package.json, above this file in source as in dist. */
const findData = async (from: string): Promise<string> => {
  const above = new URL('../', from);
  const entries = await readdir(above);
  return entries.includes('package.json') ? fileURLToPath(new URL('data/', above)) : findData(above.href);
};

/** One file of data/ as parsed JSON. */
export const readData = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(`${await findData(import.meta.url)}${name}`, 'utf8')) as unknown;

/** The law as it stands in data/, and a fingerprint of it: read models made with other tables are built anew. */
export const loadLaw = async (): Promise<{ law: Law; fingerprint: string }> => {
  // Loaded only here: a command that reads nothing but the demonstration starts without the rules.
  const { LawDataError, parseLaw, unknownActs } = await import('#casework');
  const folder = await findData(import.meta.url);
  const digest = createHash('sha256');
  const read = async (name: string): Promise<unknown> => {
    const text = await readFile(`${folder}${name}`, 'utf8');
    digest.update(name).update(text);
    return JSON.parse(text) as unknown;
  };
  const years = (await readdir(`${folder}calendars`)).filter((name) => name.endsWith('.json')).sort();
  const calendars: unknown[] = [];
  for (const year of years) calendars.push(await read(`calendars/${year}`));
  const files = {
    clocks: await read('clocks.json'),
    legalBases: await read('legal-bases.json'),
    discretion: await read('discretion.json'),
    audioVisual: await read('audio-visual.json'),
    settings: await read('settings.json'),
    forms: await read('forms.json'),
  };
  const law = parseLaw({ ...files, calendars });
  const [unknown] = unknownActs(law.forms);
  if (unknown !== undefined) throw new LawDataError('forms.json needs', `there is no act "${unknown}"`);
  return { law, fingerprint: digest.digest('hex').slice(0, 16) };
};

/** Every template below a folder by its name without ending: `45`, `parts/head`. */
const templatesIn = async (folder: string): Promise<Record<string, string>> => {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.liquid')).sort();
  const templates: Record<string, string> = {};
  for (const name of names)
    templates[name.slice(0, -'.liquid'.length).replaceAll('\\', '/')] = await readFile(join(folder, name), 'utf8');
  return templates;
};

/**
 * The templates of the forms by name without ending: `45`, and the parts that several share, as `parts/head`.
 * @param folder of a set whose templates and parts stand in place of those with the same name; null: none.
 * @throws when the folder cannot be read, or has no template.
 */
export const loadFormTemplates = async (folder: string | null = null): Promise<Record<string, string>> => {
  const own = await templatesIn(`${await findData(import.meta.url)}forms/`);
  if (folder === null) return own;
  const set = await templatesIn(folder);
  if (Object.keys(set).length === 0) throw new Error('there is no file ending in .liquid in it');
  return { ...own, ...set };
};

/** A demonstration user, as data/demonstration.json has it. */
export interface DemonstrationUser {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: string[];
  readonly certificate?: { certificateNumber: string; validFrom: string; validTo: string };
  readonly legalQualification?: { ground: string; since: string; document: string };
}

/** The county of the demonstration: its units with their powers and its people. */
export interface Demonstration {
  readonly units: ({ id: string; name: string; details?: Record<string, unknown> } & Record<string, unknown>)[];
  readonly users: DemonstrationUser[];
  /** Bodies that review decisions: their people read the cases that are opened to them, and are in no register. */
  readonly reviewBodies: { readonly units: { id: string; name: string }[]; readonly users: DemonstrationUser[] };
  /** The bureau of the level above and a sister county. */
  readonly neighbours: Pick<Demonstration, 'units' | 'users'>;
}

/** Paths of the files that demonstration cases name. */
export const demonstrationFilePaths = async (): Promise<string[]> => {
  const folder = `${await findData(import.meta.url)}demonstration/`;
  return (await readdir(folder)).map((name) => `${folder}${name}`);
};

export const loadDemonstration = async (): Promise<Demonstration> =>
  (await readData('demonstration.json')) as Demonstration;
