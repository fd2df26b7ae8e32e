import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedReadStore, type ExplainingReadStore } from '#read-store';
import { views } from './contract/worklist.js';
import { runUntilKilled } from './killed-process.js';

describe('a process that is killed', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anlu-crash-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const opening = () => `const store = await library.openEmbeddedReadStore(${JSON.stringify({ folder, views })});`;
  const reopened = async (look: (store: ExplainingReadStore) => Promise<void>) => {
    const store = await openEmbeddedReadStore({ folder, views });
    try {
      await look(store);
    } finally {
      await store.close();
    }
  };

  it('in the middle of writing has all documents that its checkpoint covers, each found by its indexes', async () => {
    const script = `${opening()}
      for (let n = 0; ; n += 100) {
        const documents = Array.from({ length: 100 }, (_, i) => ({ _id: 'case/' + (n + i) % 350, position: n + i, unit: 'u' + (n + i) % 7 }));
        await store.bulk(documents.map((document) => ({ view: 'worklist', document })));
        await store.saveCheckpoint({ 0: n + 100 });
        say(String(n));
      }`;
    await runUntilKilled(script, (line) => Number(line) > 2000);
    await reopened(async (store) => {
      const next = (await store.checkpoint())[0] ?? 0;
      expect(next).toBeGreaterThan(2000);
      for (let id = 0; id < 350; id += 1) {
        // The last n below the checkpoint that fell on this case.
        const newest = id + Math.floor((next - 1 - id) / 350) * 350;
        const found = await store.findOne('worklist', `case/${id}`);
        expect(found?.position).toBeGreaterThanOrEqual(newest);
        const listed = await store.find('worklist', { unit: found?.['unit'], _id: `case/${id}` });
        expect(listed.items).toEqual([found]);
      }
      const perUnit = await Promise.all([0, 1, 2, 3, 4, 5, 6].map((n) => store.count('worklist', { unit: `u${n}` })));
      expect(perUnit.reduce((sum, n) => sum + n, 0)).toBe(350);
    });
  }, 60_000);

  it('in the middle of a rebuild leaves the live set as it was, and nothing else', async () => {
    const script = `${opening()}
      const bulk = (to, fields) => to(Array.from({ length: 500 }, (_, i) => ({ view: 'worklist', document: { _id: 'case/' + i, position: 1, ...fields } })));
      await bulk((all) => store.bulk(all), { unit: 'old' });
      const rebuild = await store.beginRebuild('rules-2');
      for (let n = 0; ; n += 1) {
        await bulk((all) => rebuild.insert(all), { unit: 'new', n });
        say(String(n));
      }`;
    await runUntilKilled(script, (line) => Number(line) > 3);
    await reopened(async (store) => {
      expect(await store.count('worklist', { unit: 'old' })).toBe(500);
      expect(await store.count('worklist', {})).toBe(500);
      expect(await store.fingerprint()).toBeNull();
    });
    expect((await readdir(folder)).filter((name) => name.startsWith('set-'))).toEqual(['set-1']);
  }, 60_000);

  it('around a switch has either the old set or the new one, whole', async () => {
    const script = `${opening()}
      for (let n = 0; ; n += 1) {
        const rebuild = await store.beginRebuild('rules-' + n);
        await rebuild.insert(Array.from({ length: 50 }, (_, i) => ({ view: 'worklist', document: { _id: 'case/' + i, position: 1, rules: 'rules-' + n } })));
        say('switch');
        await rebuild.switch();
        say('switched');
      }`;
    let switches = 0;
    await runUntilKilled(script, (line) => line === 'switch' && (switches += 1) > 5);
    await reopened(async (store) => {
      expect(await store.count('worklist', { rules: await store.fingerprint() })).toBe(50);
      expect(await store.count('worklist', {})).toBe(50);
    });
  }, 60_000);
});
