import { onClocks } from './clock-faults.js';
import { onCopies } from './copy-faults.js';
import { onSmallDisk } from './disk-faults.js';
import { everywhere } from './faults.js';
import { Site } from './site.js';
import { SmallDisk } from './small-disk.js';
import { survive } from './survive.js';

const toSurvive = 360_000;

describe('A node on the embedded engines, with people at work', () => {
  it(
    'killed at any moment, asked to stop, and killed between any two steps of a command, of its lists and of a rebuild keeps every promise',
    async () => {
      const faults = [everywhere['node killed'], ...Object.values(everywhere)];
      const { broken, acknowledged } = await survive(await Site.embedded(), { faults, seed: 1, people: 8 });
      expect(broken).toEqual([]);
      expect(acknowledged).toBeGreaterThan(100);
    },
    toSurvive,
  );

  it(
    'whose clock is wrong for a while, whose log and lists are put back to older copies, keeps every promise',
    async () => {
      const faults = [...Object.values(onClocks), ...Object.values(onCopies)];
      const { broken } = await survive(await Site.embedded(), { faults, seed: 3, people: 8 });
      expect(broken).toEqual([]);
    },
    toSurvive,
  );
});

const disk = SmallDisk.mount(48);
if (typeof disk === 'string') process.stderr.write(`\n*** NOT RUN: a full disk ***\n${disk}\n\n`);

(typeof disk === 'string' ? describe.skip : describe)('A node on the embedded engines whose disk becomes full', () => {
  it(
    'turns commands away, says so, loses and damages nothing, and goes on when there is room',
    async () => {
      if (typeof disk === 'string') return;
      const faults = Object.values(onSmallDisk);
      const { broken } = await survive(Site.onSmallDisk(disk), { faults, seed: 4, people: 8 });
      expect(broken).toEqual([]);
    },
    toSurvive,
  );
});
