import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mediaTypes } from '#casework';
import { openNode, type BenchNode } from '../../../test/bench/bench-node.js';
import { describeOnSharedMongo } from '../../../test/engines.js';
import { eventRecord } from '../src/commands/records.js';
import { byteRange } from '../src/files/byte-range.js';
import { isContentOf } from '../src/files/content.js';
import { NamedFiles } from '../src/files/named-files.js';
import { FileSweep } from '../src/files/sweep.js';
import { readSettings } from '../src/settings/settings.js';

const later = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

const once = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
};

/** What the sweep promises, wherever files lie. */
const sweeping = (settings: () => Record<string, string>): void => {
  let folder = '';
  let office: BenchNode;
  let namedFiles: NamedFiles;
  let sweep: FileSweep;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anlu-sweep-'));
    office = await openNode(readSettings({ ANLU_DATA: folder, ANLU_FILE_UNUSED_HOURS: '24', ...settings() }));
    namedFiles = new NamedFiles(office.log);
    sweep = new FileSweep(office.files, office.log, office.settings, namedFiles);
  });
  afterEach(async () => {
    await office.close();
    await rm(folder, { recursive: true, force: true });
  });

  const stored = async (): Promise<string> => (await office.files.put(once(randomBytes(1_000)), 10_000)).sha256;
  const named = async (sha256: string): Promise<void> => {
    const { log } = office;
    const stream = `case/${randomUUID()}`;
    const file = { sha256, size: 1_000, mediaType: 'image/png', name: 'a.png' };
    const event = { type: 'EvidenceCollected', v: 1, occurredAt: later(0), data: { files: [file] } };
    const identity = { commandId: sha256, commandDigest: sha256, actor: { id: 'wang', unit: 'u', roles: [] } };
    const record = eventRecord(stream, log.head(stream), [event], { ...identity, now: later(0), reads: {} });
    expect((await log.commit(record)).outcome).toBe('recorded');
  };

  it('clears away a file that no event came to name, after the hours of the setting and not before', async () => {
    const sha256 = await stored();
    expect(await sweep.sweep(later(23))).toBe(0);
    expect(await sweep.sweep(later(25))).toBe(1);
    expect(await office.files.find(sha256)).toBeNull();
  });

  it('never touches a file that an event names, however old', async () => {
    const [one, other] = [await stored(), await stored()];
    await named(one);
    expect(await sweep.sweep(later(10_000))).toBe(1);
    expect([await office.files.find(one), await office.files.find(other)]).toEqual([
      expect.objectContaining({ sha256: one }),
      null,
    ]);
  });

  it('leaves a file that is named while the sweep is about to take it', async () => {
    const sha256 = await stored();
    const { files } = office;
    const taken = await files.remove(sha256, {
      usedSince: new Date(later(25)),
      needed: async () => {
        await named(sha256);
        return namedFiles.has(sha256);
      },
    });
    expect(taken).toBe(false);
    expect(await files.find(sha256)).not.toBeNull();
  });
};

describe('The sweep of files in a folder', () => {
  sweeping(() => ({}));
});

await describeOnSharedMongo('The sweep of files in MongoDB', (mongo) =>
  sweeping(() => ({ MONGODB_URI: mongo().uri, MONGODB_DATABASE: `anlu-test-${randomUUID()}` })),
);

describe('The part of a file that is asked for', () => {
  it.each([
    [undefined, null],
    ['bytes=0-', { start: 0, end: 99 }],
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=90-200', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-1000', { start: 0, end: 99 }],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=5-4', null],
    ['bytes=-', null],
    ['bytes=0-1,5-6', null],
    ['pages=1-2', null],
  ])('by %p of 100 bytes is %p', (header, range) => expect(byteRange(header, 100)).toEqual(range));
});

describe('The beginning of a file', () => {
  const begins: Record<(typeof mediaTypes)[number], Buffer[]> = {
    'image/jpeg': [Buffer.from('ffd8ffe0', 'hex')],
    'image/png': [Buffer.from('89504e470d0a1a0a', 'hex')],
    'audio/mpeg': [Buffer.from('ID3\u0004'), Buffer.from('fffb9064', 'hex')],
    'audio/wav': [Buffer.from('RIFF\u0000\u0000\u0000\u0000WAVEfmt ')],
    'video/mp4': [Buffer.from('\u0000\u0000\u0000\u0018ftypisom')],
    'video/webm': [Buffer.from('1a45dfa3', 'hex')],
    'application/pdf': [Buffer.from('%PDF-1.7')],
  };

  it.each(mediaTypes)('of %s is known, and is that of no other kind', (kind) => {
    for (const head of begins[kind]) expect(mediaTypes.filter((each) => isContentOf(each, head))).toEqual([kind]);
  });

  it('of a page, a program or nothing is of no kind', () => {
    for (const head of ['<!DOCTYPE html>', '\u007fELF\u0002', 'MZ', ''])
      expect(mediaTypes.filter((each) => isContentOf(each, Buffer.from(head)))).toEqual([]);
  });
});
