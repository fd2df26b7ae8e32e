import { type Database } from 'lmdb';
import { hashOf } from '#event-log';
import { EmbeddedFolder } from './embedded-folder.js';
import { append } from './records.js';
import { faultsAfter, grow, rowIn, tamper } from './tampering.js';

describe('verify finds and names', () => {
  let folder: EmbeddedFolder;
  beforeEach(() => {
    folder = new EmbeddedFolder();
  });
  afterEach(() => folder.remove());

  it.each([
    ['in the middle of a stream', 3],
    ['that is the last of its stream', 8],
    ['that is the last of the log', 9],
    ['that opens a stream', 0],
  ])('one byte flipped in a record %s', async (_, n) => {
    const faults = await faultsAfter(folder, () => folder.flip(`record number ${n}.`));
    expect(faults).toMatchObject([
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
    const faults = await faultsAfter(folder, () => folder.flip(`"record number 4."`));
    expect(faults).toMatchObject([{ kind: 'record', index: 5, stream: 'case/0' }]);
  });

  it('a record that was exchanged together with its hash', async () => {
    const faults = await faultsAfter(folder, () =>
      tamper(folder, (table) => {
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
    const faults = await faultsAfter(folder, () =>
      tamper(folder, (table) => table('records', 'binary').removeSync([0, 4])),
    );
    expect(faults).toContainEqual(
      expect.objectContaining({ kind: 'record', index: 4, message: expect.stringContaining('index 5') }),
    );
  });

  it('a verdict that was turned', async () => {
    const faults = await faultsAfter(folder, () =>
      tamper(folder, (table) => {
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
    const faults = await faultsAfter(folder, () =>
      tamper(folder, (table) => {
        const row = rowIn(table('records', 'binary').get([0, 4]));
        const { commandId } = JSON.parse(row.subarray(41).toString()) as { commandId: string };
        harm(table('streams'), commandId);
      }),
    );
    expect(faults).toMatchObject([{ kind: 'index', ...fault }]);
  });

  it('a command whose record is given as another', async () => {
    const faults = await faultsAfter(folder, () =>
      tamper(folder, (table) => {
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
    const faults = await faultsAfter(folder, () =>
      tamper(folder, (table) =>
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
    const faults = await faultsAfter(folder, () =>
      tamper(folder, (table) => {
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

  it('a record behind the end of the tree', async () => {
    const faults = await faultsAfter(folder, () =>
      tamper(folder, (table) => {
        const records = table('records', 'binary');
        records.putSync([0, 11], rowIn(records.get([0, 10])));
      }),
    );
    expect(faults).toMatchObject([{ kind: 'index', index: 11, message: expect.stringContaining('behind the end') }]);
  });

  it('nothing wrong in a log that grows meanwhile', async () => {
    const log = await folder.open();
    for (let n = 0; n < 300; n++) await append(log, `case/${n % 7}`);
    const [faults] = await Promise.all([log.verify(), grow(log)]);
    expect(faults).toEqual([]);
  });
});
