import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLaw } from '#law-files';
import { LookLogUnavailable, openEmbeddedLookLog, type Look, type LookLog } from '#look-log';
import { LookBook, type Seen } from '../src/looks/look-book.js';
import type { Metrics } from '../src/metrics/metrics.js';

/** A log of looks on the embedded engine that can be made to fail, as a disk does that is full. */
class Failing implements LookLog {
  fails = false;
  constructor(private readonly log: LookLog) {}

  async put(looks: readonly Look[]): Promise<void> {
    if (this.fails) throw new LookLogUnavailable('no room on the disk');
    return this.log.put(looks);
  }
  list: LookLog['list'] = (asked) => this.log.list(asked);
  sweep: LookLog['sweep'] = (before) => this.log.sweep(before);
  health: LookLog['health'] = () => this.log.health();
  close: LookLog['close'] = () => this.log.close();
}

describe('The book of looks', () => {
  let folder = '';
  let log: Failing;
  let book: LookBook;
  let counted = (): { waiting: number; lost: number } => ({ waiting: NaN, lost: NaN });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anlu-look-book-'));
    log = new Failing(await openEmbeddedLookLog(folder));
    const { law } = await loadLaw();
    const metrics: Pick<Metrics, 'watchLooks'> = {
      watchLooks: (count) => {
        counted = count;
      },
    };
    book = new LookBook(log, law, metrics as Metrics);
  });
  afterEach(async () => {
    await book.onApplicationShutdown();
    await log.close();
    await rm(folder, { recursive: true, force: true });
  });

  const seen = (person: string, said: Partial<Seen> = {}): Seen => ({
    actor: { id: person, unit: 'shifan' },
    stream: 'case/1',
    part: 'page',
    classes: ['case'],
    ...said,
  });
  const kept = async (): Promise<string[]> =>
    (await log.list({ limit: 100 })).items.map(({ person, part, count }) => `${person} ${part} ${count}`).sort();

  it('counts up what one person looks at again, also after it was written, and nothing of others', async () => {
    book.note(seen('wang'));
    book.note(seen('wang'));
    book.note(seen('li'));
    await book.flush();
    book.note(seen('wang'));
    book.note(seen('wang', { part: 'history' }));
    book.note(seen('wang', { stream: 'case/2' }));
    await book.flush();
    expect(await kept()).toEqual(['li page 1', 'wang history 1', 'wang page 1', 'wang page 3']);
  });

  it('begins a new look for who works for another unit by now', async () => {
    book.note(seen('wang'));
    book.note(seen('wang', { actor: { id: 'wang', unit: 'shifan.hekou' } }));
    await book.flush();
    expect(await kept()).toEqual(['wang page 1', 'wang page 1']);
  });

  it('goes on while looks cannot be written, says so, and writes all of them later', async () => {
    log.fails = true;
    for (let place = 0; place < 1_200; place += 1) book.note(seen(`p${place}`));
    await book.flush();
    expect(book.fault).toMatch(/^1200 looks wait to be written: no room on the disk/);
    expect(counted()).toEqual({ waiting: 1_200, lost: 0 });
    book.note(seen('p0'));
    log.fails = false;
    await book.flush();
    expect([book.fault, counted().waiting]).toEqual([null, 0]);
    const { items } = await log.list({ limit: 1_000, person: 'p0' });
    expect(items.map(({ count }) => count)).toEqual([2]);
    expect((await log.list({ limit: 1_000 })).next).not.toBeNull();
  });

  it('loses the oldest and counts them where they cannot be written for long', async () => {
    log.fails = true;
    for (let place = 0; place < 50_010; place += 1) book.note(seen(`p${place}`));
    await book.flush();
    expect(counted()).toEqual({ waiting: 50_000, lost: 10 });
    log.fails = false;
    await book.flush();
    expect((await log.list({ limit: 1, person: 'p9' })).items).toEqual([]);
    expect((await log.list({ limit: 1, person: 'p10' })).items).toHaveLength(1);
  });

  it('keeps at once what has a reason, each by itself, or says that it cannot', async () => {
    const asked = seen('wang', { part: 'reporter', classes: ['reporter'] });
    await book.keep(asked, { reason: '核实' });
    await book.keep(asked, { reason: '核实' });
    expect(await kept()).toEqual(['wang reporter 1', 'wang reporter 1']);
    log.fails = true;
    await expect(book.keep(asked, { reason: '核实' })).rejects.toThrow(LookLogUnavailable);
  });

  it('writes at the end what was noted last', async () => {
    book.note(seen('wang'));
    await book.onApplicationShutdown();
    expect(await kept()).toEqual(['wang page 1']);
  });
});
