import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { canonicalBytes, hashOf, openEmbeddedLog, type EventLog, type LogRecord, type StreamHead } from '#event-log';
import { advance, judge, STREAM_WITHOUT_RECORDS } from '#event-log/rule';
import { EmbeddedFolder } from './embedded-folder.js';
import { append, record, refusal } from './records.js';

const written = fileURLToPath(new URL('golden/log-of-version-1', import.meta.url));

/** The head of a stream after these records, each of which is accepted. */
const after = (...records: LogRecord[]): StreamHead =>
  records.reduce((head, each) => advance(head, each, hashOf(canonicalBytes(each))), STREAM_WITHOUT_RECORDS);

const asFirst = <T extends LogRecord>(each: T, { eventHash: prevHash }: StreamHead): T => ({ ...each, v: 1, prevHash });

describe('a refusal in the chain of its stream', () => {
  const first = record('case/1');
  const refused = refusal('case/1', after(first));
  const second = record('case/1', after(first, refused));

  it('is what the next record names, so that none can be dropped or changed behind it', () => {
    expect(second.prevHash).toBe(hashOf(canonicalBytes(refused)));
    expect(judge(second, after(first, refused), false)).toBe('accepted');
    expect(judge(second, after(first), false)).toBe('place-taken');
    const changed = { ...refused, refusal: { code: 'another', details: {} } };
    expect(judge(second, after(first, changed), false)).toBe('place-taken');
  });

  it('takes the place of none: an event behind it is numbered as if it were not there', () => {
    expect(second.seq).toBe(2);
  });

  it('of two decided on one head only the first counts, and an event decided beside it is decided again', () => {
    const head = after(first, refused);
    expect(judge(refusal('case/1', after(first)), head, false)).toBe('place-taken');
    expect(judge(record('case/1', after(first)), head, false)).toBe('place-taken');
  });

  it('of version 1 stands beside the chain, as it did', () => {
    const old = asFirst(first, STREAM_WITHOUT_RECORDS);
    const oldRefusal = asFirst(refusal('case/1', after(old)), after(old));
    expect(judge(oldRefusal, after(old), false)).toBe('accepted');
    const head = after(old, oldRefusal);
    expect(judge(asFirst(record('case/1', head), head), head, false)).toBe('accepted');
    // The first record of version 2 takes it into the chain.
    expect(judge(record('case/1', head), head, false)).toBe('accepted');
    expect(judge(record('case/1', after(old)), head, false)).toBe('place-taken');
  });

  it('cannot be passed over by a record of version 1: none is accepted behind one of version 2', () => {
    const head = after(first);
    expect(judge(asFirst(record('case/1', head), head), head, false)).toBe('place-taken');
  });
});

describe('a log written before refusals were in the chain', () => {
  const folder = new EmbeddedFolder();
  let log: EventLog;
  beforeAll(async () => {
    cpSync(written, folder.path, { recursive: true });
    log = await folder.open();
  });
  afterAll(() => folder.remove());

  it('opens as it is: every stream, its length, its root, and nothing is found', async () => {
    const root = '06f0eeeea1ad33ca985688e7c55b477b208e1a4abc6a46557e83daddc9ca938c';
    expect(log.treeHead(0)).toEqual({ partition: 0, size: 16, root });
    expect([...log.streams('case/')].map((stream) => [stream, log.head(stream).version])).toEqual([
      ['case/old-1', 4],
      ['case/old-2', 4],
      ['case/refused-first', 1],
    ]);
    expect(await log.verify()).toEqual([]);
  });

  it('goes on in version 2, in streams that end with a refusal and in others, and reads the same after a restart', async () => {
    for (const stream of ['case/old-1', 'case/old-2', 'case/refused-first', 'case/new']) {
      await append(log, stream);
      expect(await log.commit(refusal(stream, log.head(stream)))).toMatchObject({ outcome: 'recorded' });
      await append(log, stream);
    }
    const heads = ['case/old-1', 'case/new'].map((stream) => log.head(stream));
    expect(await log.verify()).toEqual([]);
    await log.close();
    const again = await openEmbeddedLog({ folder: folder.path });
    expect(['case/old-1', 'case/new'].map((stream) => again.head(stream))).toEqual(heads);
    expect(await again.verify()).toEqual([]);
    await again.close();
  });
});
