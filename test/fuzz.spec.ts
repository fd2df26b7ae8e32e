import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { roles } from '#casework';
import { schemathesisFolder } from '../scripts/engines/downloads.mjs';
import { engineMissing } from './engines.js';
import { environmentWith } from './system/built-program.js';
import { embedded, officeFor } from './system/office.js';
import { demonstrationCase, play } from './system/play.js';

const NAME = 'Whatever its own description allows, and much that it does not';
const library = await schemathesisFolder().then(
  (folder) => ({ folder, missing: null }),
  (error: unknown) => ({ folder: '', missing: String(error) }),
);
if (library.missing !== null) engineMissing(NAME, library.missing);

const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
];
const seed = '20261123';

(library.missing === null ? describe : describe.skip)(NAME, () => {
  const office = officeFor(embedded);
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anlu-fuzz-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const askEverything = async (token: string, id: string): Promise<{ code: number | null; said: string }> => {
    // To wait for what is not there yet is answered 503, rightly: versions and places are given that are there.
    const given = { 'path.id': id, 'query.minVersion': 1, 'query.position': '0:0' };
    const lines = Object.entries(given).map(([name, value]) => `"${name}" = ${JSON.stringify(value)}\n`);
    await writeFile(join(folder, 'schemathesis.toml'), `[parameters]\n${lines.join('')}`);
    const asked = spawn(
      'python3',
      // Of a stream there is no end to wait for: /changes is left out.
      `-m schemathesis.cli --no-color run ${office.server.url}/openapi.json --checks ${checks.join(',')} --exclude-path /changes
        --phases fuzzing --max-examples 3 --seed ${seed} --workers 1`
        .split(/\s+/)
        .concat('--header', `Authorization: Bearer ${token}`),
      { cwd: folder, env: environmentWith({ PYTHONPATH: library.folder }) },
    );
    const [said] = await Promise.all([text(asked.stdout), once(asked, 'close')]);
    return { code: asked.exitCode, said };
  };

  it('is answered as described: no failure of the server, no status, type or form that was not announced', async () => {
    const { id } = await play(office.client, await demonstrationCase(2, 'fuzz'));
    const everyone = await office.client.tokenFor({ id: 'wang', unit: 'shifan', roles: [...roles] });
    const { code, said } = await askEverything(everyone, id);
    expect(said).toMatch(/Tested: +\d{3}/);
    expect(said.slice(said.indexOf('= FAILURES'))).not.toMatch(/^- ST\d+/m);
    expect({ code, said: code === 0 ? '' : said }).toEqual({ code: 0, said: '' });
    expect((await office.client.verify()).findings).toEqual([]);
  }, 900_000);
});
