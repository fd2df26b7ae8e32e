import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createHash } from 'node:crypto';
import { parseLaw, type Law } from '#casework';

/** The data folder of the project, beside package.json: from dist/apps/server/src/storage as from apps/server/src/storage. */
const findData = async (from: string): Promise<string> => {
  const folder = new URL('../', from);
  const entries = await readdir(folder);
  return entries.includes('package.json') ? fileURLToPath(new URL('data/', folder)) : findData(folder.href);
};

/** The law as it stands in data/, and a fingerprint of it: read models that depend on other tables are built anew. */
export const loadLaw = async (): Promise<{ law: Law; fingerprint: string }> => {
  const folder = await findData(new URL('./', import.meta.url).href);
  const digest = createHash('sha256');
  const read = async (name: string): Promise<unknown> => {
    const text = await readFile(`${folder}${name}`, 'utf8');
    digest.update(name).update(text);
    return JSON.parse(text) as unknown;
  };
  const years = (await readdir(`${folder}calendars`)).filter((name) => name.endsWith('.json')).sort();
  const calendars: unknown[] = [];
  for (const year of years) calendars.push(await read(`calendars/${year}`));
  const files = { clocks: await read('clocks.json'), legalBases: await read('legal-bases.json'), discretion: await read('discretion.json') };
  return { law: parseLaw({ ...files, calendars }), fingerprint: digest.digest('hex').slice(0, 16) };
};
