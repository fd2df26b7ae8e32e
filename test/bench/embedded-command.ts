import { BenchOffice } from './bench-office.js';
import { closedLoop } from './closed-loop.js';
import { rawLmdb } from './raw-lmdb.js';
import type { Scale } from './scale.js';
import { beside, type Figure } from './table.js';

const least = new Map([
  [1, 0.5],
  [16, 0.5],
  [64, 0.3],
  [256, 0.2],
]);
const cases = 512;

/** A command on a case of twenty events and more: fold, rules, hashes, durable append; against LMDB alone. */
export const embeddedCommand = async ({ commands }: Scale): Promise<Figure[]> => {
  const bench = await BenchOffice.open();
  try {
    const { ids, command } = await bench.underInvestigation(cases);
    const first = bench.office.log.readStream(`case/${ids[0] ?? ''}`).at(-1);
    const bytes = first?.bytes.length ?? 0;
    // The same work for a while first, so that no figure is of code that is still being compiled.
    await closedLoop(16, commands / 4, (number) => command(ids[number % ids.length] ?? ''));
    const figures: Figure[] = [];
    for (const [callers, share] of least) {
      const count = callers === 1 ? commands / 4 : commands;
      const raw = await rawLmdb(callers, count, bytes);
      const own = await closedLoop(callers, count, (number) => command(ids[number % ids.length] ?? ''));
      const baseline = { name: `LMDB, ${bytes} B`, value: raw.perSecond };
      figures.push(beside(`embedded command, c=${callers}, ${count} commands`, own.perSecond, '/s', baseline, share));
    }
    return figures;
  } finally {
    await bench.close();
  }
};
