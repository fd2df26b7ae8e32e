import { anlu } from './system/command.js';
import { embedded, officeFor } from './system/office.js';
import { demonstrationCase, play } from './system/play.js';

describe('Roots that are kept elsewhere', () => {
  const office = officeFor(embedded);
  const run = (...args: string[]) => anlu(args, { ANLU_DATA: office.folder });
  let kept = '';
  beforeAll(async () => {
    await play(office.client, await demonstrationCase(7, 'roots'));
    kept = (await run('roots')).stdout.trim();
    // The log grows on: a root of its past is held against it.
    await play(office.client, await demonstrationCase(7, 'later'));
  });

  /** The root that was kept, with another of its three parts. */
  const keptWith = ({ partition, size, root }: { partition?: string; size?: string; root?: string }): string => {
    const [ofPartition = '', ofSize = '', ofRoot = ''] = kept.split(':');
    return [partition ?? ofPartition, size ?? ofSize, root ?? ofRoot].join(':');
  };

  it('roots prints one line a partition, and the same as JSON', async () => {
    expect(kept).toMatch(/^0:\d+:[0-9a-f]{64}$/);
    const { code, stdout } = await run('roots', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      roots: [{ partition: 0, size: expect.any(Number), root: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
  });

  it('verify ends with 0 when the log had the root, also beside that of its end', async () => {
    const now = (await run('roots')).stdout.trim();
    expect(now).not.toBe(kept);
    const verified = await run('verify', '--root', kept, '--root', now);
    expect(verified.stdout).toContain('Clean: nothing was found.');
    expect(verified.code).toBe(0);
  });

  it.each([
    ['another hash', { root: 'f'.repeat(64) }, `differs: it is ${'f'.repeat(64)}, that of the log is `],
    ['the hash of another size', { size: '2' }, 'root kept elsewhere over 2 records'],
    ['more records than the log has', { size: '100000' }, 'covers 100000 records'],
    // Only the log knows how many partitions it has: a root of one more is the word of another log, and as such a
    // finding.
    ['a partition that the log does not have', { partition: '7' }, 'partition 7'],
  ])('verify ends with 3 and says so for %s', async (_, other, said) => {
    const { code, stdout } = await run('verify', '--root', keptWith(other));
    expect(stdout).toContain(said);
    expect(code).toBe(3);
  });

  it.each(['nonsense', '0:5', '0:0:x', '-1:5:x', '0:5:F', ''])(
    'verify ends with 2 and says what is right for "%s"',
    async (root) => {
      const { code, stdout, stderr } = await run('verify', '--root', root);
      expect(stderr).toContain('must be <partition>:<size>:<root>');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    },
  );

  it('verify ends with 2 for one root that is none among those that are', async () => {
    expect((await run('verify', '--root', kept, '--root', keptWith({ root: 'g'.repeat(64) }))).code).toBe(2);
  });
});
