import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedFolder } from './embedded-folder.js';
import { append } from './records.js';
import { faultsAfter, grow } from './tampering.js';

describe('verify holds the log against what was kept of it, and names', () => {
  let folder: EmbeddedFolder;
  beforeEach(() => {
    folder = new EmbeddedFolder();
  });
  afterEach(() => folder.remove());

  /** A line that was rewritten is no more the one that the log remembers. */
  const changed = { kind: 'checkpoints', message: expect.stringContaining('is not the one that was written there') };

  it('a checkpoint that covers more than there is', async () => {
    const faults = await faultsAfter(folder, () => changeCheckpoint(folder, (line) => ({ ...line, size: 5000 })));
    expect(faults).toMatchObject([
      changed,
      { kind: 'gap', message: expect.stringMatching(/covers 5000 records; the log has 11/) },
    ]);
  });

  it('a checkpoint whose root does not fit', async () => {
    const faults = await faultsAfter(folder, () =>
      changeCheckpoint(folder, (line) => ({ ...line, root: 'f'.repeat(64) })),
    );
    expect(faults).toMatchObject([changed, { kind: 'merkle', index: null }]);
  });

  it('a line of the checkpoints file that cannot be read', async () => {
    const faults = await faultsAfter(folder, () => appendFileSync(folder.checkpoints, 'nonsense\n'));
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
    const shorter = await faultsAfter(folder, () => writeFileSync(folder.checkpoints, `${first}\n`));
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
    const faults = await faultsAfter(folder, () => {
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
    const faults = await faultsAfter(folder, () =>
      cpSync(join(other.path, 'records'), join(folder.path, 'records'), { recursive: true }),
    );
    expect(faults.map(({ message }) => message).join(' ')).toMatch(/Line 1 of the checkpoints file is of log /);
    await other.remove();
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
});

const changeCheckpoint = (folder: EmbeddedFolder, change: (line: object) => object): void => {
  const [line = ''] = readFileSync(folder.checkpoints, 'utf8').split('\n');
  writeFileSync(folder.checkpoints, `${JSON.stringify(change(JSON.parse(line)))}\n`);
};
