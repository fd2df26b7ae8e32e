import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, open } from 'lmdb';
import { type EventLog, type Fault, hashOf } from '#event-log';
import { EmbeddedFolder } from './embedded-folder.js';
import { append } from './records.js';

describe('verify finds and names', () => {
  let folder: EmbeddedFolder;
  beforeEach(() => {
    folder = new EmbeddedFolder();
  });
  afterEach(() => folder.remove());

  /** Ten records on two streams; harm is done to the closed folder; what verify then finds. */
  async function faultsAfter(harm: () => Promise<void> | void): Promise<Fault[]> {
    const log = await folder.open();
    for (let n = 0; n < 10; n++) await append(log, `case/${n % 2}`, { body: { note: `record number ${n}.` } });
    expect(await log.verify()).toEqual([]);
    await log.close();
    await harm();
    return (await folder.open()).verify();
  }

  /** Writes into the tables past the log. */
  async function tamper(
    work: (table: (name: string, encoding?: 'binary') => Database<unknown>) => void,
  ): Promise<void> {
    const root = open({ path: `${folder.path}/records`, maxDbs: 8 });
    work((name, encoding) => root.openDB({ name, ...(encoding && { encoding }) }));
    await root.flushed;
    await root.close();
  }

  it.each([
    ['in the middle of a stream', 3],
    ['that is the last of its stream', 8],
    ['that is the last of the log', 9],
    ['that opens a stream', 0],
  ])('one byte flipped in a record %s', async (_, n) => {
    const faults = await faultsAfter(() => folder.flip(`record number ${n}.`));
    expect(faults).toEqual([
      {
        kind: 'record',
        partition: 0,
        index: n + 1,
        stream: `case/${n % 2}`,
        message: expect.stringContaining('Changed after it was recorded'),
      },
    ]);
  });

  it('one byte flipped so that the record is no JSON any more', async () => {
    const faults = await faultsAfter(() => folder.flip(`"record number 4."`));
    expect(faults).toMatchObject([{ kind: 'record', index: 5, stream: 'case/0' }]);
  });

  it('a record that was exchanged together with its hash', async () => {
    const faults = await faultsAfter(() =>
      tamper((table) => {
        const records = table('records', 'binary');
        const row = rowIn(records.get([0, 4]));
        const bytes = Buffer.from(row.subarray(41).toString().replace('number 3.', 'number X.'));
        records.putSync([0, 4], Buffer.concat([row.subarray(0, 9), Buffer.from(hashOf(bytes), 'hex'), bytes]));
      }),
    );
    expect(faults).toMatchObject([
      { kind: 'chain', index: 6, stream: 'case/1', message: expect.stringContaining('(index 4)') },
      {
        kind: 'merkle',
        message: expect.stringMatching(/checkpoint of .* does not fit: a record between index 0 and 10/),
      },
    ]);
  });

  it('a record that was taken out', async () => {
    const faults = await faultsAfter(() => tamper((table) => table('records', 'binary').removeSync([0, 4])));
    expect(faults).toContainEqual(
      expect.objectContaining({ kind: 'record', index: 4, message: expect.stringContaining('index 5') }),
    );
  });

  it('a verdict that was turned', async () => {
    const faults = await faultsAfter(() =>
      tamper((table) => {
        const records = table('records', 'binary');
        const row = rowIn(records.get([0, 10]));
        row[8] = 0;
        records.putSync([0, 10], row);
      }),
    );
    expect(faults).toContainEqual(expect.objectContaining({ kind: 'rule', index: 10, stream: 'case/1' }));
  });

  // The ten records are those at index 1 to 10; index 4 is the second of case/1.
  it.each<[string, (streams: Database<unknown>, id: string) => void, object]>([
    [
      'that a stream does not list',
      (streams) => streams.removeSync(['case/1', 4]),
      { index: 4, stream: 'case/1', message: expect.stringContaining('does not list this record') },
    ],
    [
      'that another stream lists too',
      (streams) => streams.putSync(['case/9', 4], null),
      { index: 4, stream: 'case/9', message: 'The image lists a record of case/1 in this stream.' },
    ],
    [
      'that a stream lists though it is none',
      (streams) => streams.putSync(['case/1', 0], null),
      { index: 0, stream: 'case/1', message: expect.stringContaining('that is not accepted') },
    ],
    [
      'whose command is not known',
      (streams, id) => streams.removeSync(['case/1', id]),
      { index: 4, stream: 'case/1', message: expect.stringMatching(/gives command \w{64} to no record/) },
    ],
    [
      'that another command claims too',
      (streams) => streams.putSync(['case/1', 'never given'], 4),
      { index: 4, stream: 'case/1', message: expect.stringContaining('command never given to this record') },
    ],
  ])('a record %s', async (_, harm, fault) => {
    const faults = await faultsAfter(() =>
      tamper((table) => {
        const row = rowIn(table('records', 'binary').get([0, 4]));
        const { commandId } = JSON.parse(row.subarray(41).toString()) as { commandId: string };
        harm(table('streams'), commandId);
      }),
    );
    expect(faults).toMatchObject([{ kind: 'index', ...fault }]);
  });

  it('a command whose record is given as another', async () => {
    const faults = await faultsAfter(() =>
      tamper((table) => {
        const row = rowIn(table('records', 'binary').get([0, 4]));
        const { commandId } = JSON.parse(row.subarray(41).toString()) as { commandId: string };
        table('streams').putSync(['case/1', commandId], 6);
      }),
    );
    expect(faults).toMatchObject([
      { kind: 'index', index: 4, stream: 'case/1', message: expect.stringMatching(/gives command \w{64} to 6/) },
      { kind: 'index', index: 6, stream: 'case/1', message: expect.stringContaining('is not of that command') },
    ]);
  });

  it('a stream that is said to be longer', async () => {
    const faults = await faultsAfter(() =>
      tamper((table) =>
        table('streams').putSync('case/0', {
          version: 99,
          hash: 'f'.repeat(64),
          recordedAt: '2026-03-02T01:00:01.000Z',
        }),
      ),
    );
    expect(faults).toMatchObject([
      { kind: 'index', stream: 'case/0', message: expect.stringContaining('version 99; the log at 5') },
    ]);
  });

  it('two accepted records of one command', async () => {
    const faults = await faultsAfter(() =>
      tamper((table) => {
        const records = table('records', 'binary');
        const [first, second] = [4, 10].map((index) => rowIn(records.get([0, index])));
        const [known = '', other = ''] = [first, second].map((row) => /"commandId":"(\w+)"/.exec(String(row))?.[1]);
        const bytes = Buffer.from(second?.subarray(41).toString().replace(other, known) ?? '');
        const head = second?.subarray(0, 9) ?? Buffer.alloc(0);
        records.putSync([0, 10], Buffer.concat([head, Buffer.from(hashOf(bytes), 'hex'), bytes]));
      }),
    );
    expect(faults).toContainEqual(
      expect.objectContaining({
        kind: 'rule',
        index: 10,
        stream: 'case/1',
        message: 'Accepted, though its command belongs to the record at index 4.',
      }),
    );
  });

  /** A line that was rewritten is no more the one that the log remembers. */
  const changed = { kind: 'checkpoints', message: expect.stringContaining('is not the one that was written there') };

  it('a checkpoint that covers more than there is', async () => {
    const faults = await faultsAfter(() => changeCheckpoint(folder, (line) => ({ ...line, size: 5000 })));
    expect(faults).toMatchObject([
      changed,
      { kind: 'gap', message: expect.stringMatching(/covers 5000 records; the log has 11/) },
    ]);
  });

  it('a checkpoint whose root does not fit', async () => {
    const faults = await faultsAfter(() => changeCheckpoint(folder, (line) => ({ ...line, root: 'f'.repeat(64) })));
    expect(faults).toMatchObject([changed, { kind: 'merkle', index: null }]);
  });

  it('a line of the checkpoints file that cannot be read', async () => {
    const faults = await faultsAfter(() => appendFileSync(folder.checkpoints, 'nonsense\n'));
    expect(faults).toMatchObject([{ kind: 'checkpoints', message: 'Line 2 of the checkpoints file cannot be read.' }]);
  });

  it('a checkpoints file that is missing, whatever is written after that', async () => {
    const missing = {
      kind: 'checkpoints',
      message: expect.stringMatching(/^The checkpoints file is missing: 1 lines/),
    };
    const before = await folder.open();
    await grow(before);
    await before.close();
    rmSync(folder.checkpoints);
    for (let turn = 0; turn < 2; turn += 1) {
      const log = await folder.open();
      expect(await log.verify()).toMatchObject([missing]);
      await grow(log);
      await log.close();
    }
  });

  it('a checkpoints file that is shorter than it was, or has another line', async () => {
    const log = await folder.open();
    await grow(log);
    await log.close();
    const [first = ''] = readFileSync(folder.checkpoints, 'utf8').split('\n');
    const shorter = await faultsAfter(() => writeFileSync(folder.checkpoints, `${first}\n`));
    expect(shorter.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The checkpoints file has 1 lines; \d were written into it/),
    ]);
  });

  it('a line of another log among the checkpoints, and one that was left out in the middle', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      const log = await folder.open();
      await grow(log);
      await log.close();
    }
    const faults = await faultsAfter(() => {
      const lines = readFileSync(folder.checkpoints, 'utf8').trimEnd().split('\n');
      const foreign = JSON.stringify({ ...JSON.parse(lines[0] ?? ''), log: 'another' });
      writeFileSync(folder.checkpoints, `${[foreign, ...lines.slice(2)].join('\n')}\n`);
    });
    const told = faults.map(({ message }) => message).join(' ');
    expect(told).toContain('Line 1 of the checkpoints file is of log another.');
    expect(told).toContain('Line 2 of the checkpoints file does not follow the line before it.');
  });

  it('a log that was replaced by another, genesis and all, beside the checkpoints of the first', async () => {
    const other = new EmbeddedFolder();
    const theirs = await other.open();
    await grow(theirs);
    await theirs.close();
    const faults = await faultsAfter(() =>
      cpSync(join(other.path, 'records'), join(folder.path, 'records'), { recursive: true }),
    );
    expect(faults.map(({ message }) => message).join(' ')).toMatch(/Line 1 of the checkpoints file is of log /);
    await other.remove();
  });

  it('a record behind the end of the tree', async () => {
    const faults = await faultsAfter(() =>
      tamper((table) => {
        const records = table('records', 'binary');
        records.putSync([0, 11], rowIn(records.get([0, 10])));
      }),
    );
    expect(faults).toMatchObject([{ kind: 'index', index: 11, message: expect.stringContaining('behind the end') }]);
  });

  it('a root kept elsewhere that the log never had, at its end, in its middle, beyond it, or of a partition that is not there', async () => {
    const log = await folder.open();
    for (let n = 0; n < 10; n++) await append(log, `case/${n % 2}`);
    const now = log.treeHead(0);
    await grow(log);
    expect(await log.verify(undefined, [now, log.treeHead(0)])).toEqual([]);
    const wrong = { ...now, root: 'f'.repeat(64) };
    const [faults, beyond, elsewhere] = [
      await log.verify(undefined, [wrong]),
      await log.verify(undefined, [{ ...now, size: 100_000 }]),
      await log.verify(undefined, [{ ...now, partition: 7 }]),
    ];
    expect(faults).toMatchObject([
      { kind: 'merkle', message: expect.stringContaining('root kept elsewhere over 11 records') },
    ]);
    expect(beyond).toMatchObject([{ kind: 'gap', message: expect.stringContaining('covers 100000 records') }]);
    expect(elsewhere).toMatchObject([{ kind: 'merkle', partition: 7 }]);
  });

  it('nothing wrong in a log that grows meanwhile', async () => {
    const log = await folder.open();
    for (let n = 0; n < 300; n++) await append(log, `case/${n % 7}`);
    const [faults] = await Promise.all([log.verify(), grow(log)]);
    expect(faults).toEqual([]);
  });
});

async function grow(log: EventLog): Promise<void> {
  for (let n = 0; n < 100; n++) await append(log, `case/${n % 7}`);
}

function changeCheckpoint(folder: EmbeddedFolder, change: (line: object) => object): void {
  const [line = ''] = readFileSync(folder.checkpoints, 'utf8').split('\n');
  writeFileSync(folder.checkpoints, `${JSON.stringify(change(JSON.parse(line)))}\n`);
}

function rowIn(value: unknown): Buffer {
  if (!Buffer.isBuffer(value)) throw new Error('There is no such row');
  return Buffer.from(value);
}
