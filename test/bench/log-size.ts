import { PastState, PastStateHandler } from '../../apps/server/src/cases/past-state.js';
import { BenchOffice } from './bench-office.js';
import { closedLoop } from './closed-loop.js';
import { grow } from './many-cases.js';
import type { Scale } from './scale.js';
import { bounded, repeated, type Figure, type Row } from './table.js';

const different = 300;
const worked = 256;
const longest = 500;

/** A command at one caller beside ever more events in the log, and the past of a long case. */
export const logSize = async ({ commands, logSizes, runs }: Scale): Promise<Row[]> => {
  const bench = await BenchOffice.open();
  try {
    const { log } = bench.office;
    const sources = await bench.play(Math.min(different, commands));
    const { ids, command } = await bench.underInvestigation(worked);
    const rows: Row[] = [...(await repeated(runs, () => pastOf(bench, ids[0] ?? '', command)))];
    let events = 0;
    let least: number | null = null;
    for (const size of logSizes) {
      events += (await grow(log, sources, { events: size - events })).events;
      const timed = async (): Promise<Figure[]> => {
        const { p50 } = await closedLoop(1, commands / 4, (number) => command(ids[number % ids.length] ?? ''));
        const measure = `command p50, c=1, ${size.toLocaleString('en')} events in the log`;
        if (least === null) return [bounded(measure, p50, 'ms', '', () => true)];
        const baseline = { name: `${(logSizes[0] ?? 0).toLocaleString('en')} events`, value: least };
        return [{ measure, value: p50, unit: 'ms', baseline, aim: '≤ 1.3', isMet: (_, ratio) => ratio <= 1.3 }];
      };
      // Once for nothing: code is compiled and pages are read that the growing left cold.
      await timed();
      const measured = await repeated(runs, timed);
      least ??= measured[0]?.value ?? null;
      rows.push(...measured);
    }
    return rows;
  } finally {
    await bench.close();
  }
};

/** The state of a case of 500 events at any of them. */
const pastOf = async (
  { office }: BenchOffice,
  id: string,
  command: (id: string) => Promise<unknown>,
): Promise<Figure[]> => {
  while (office.log.head(`case/${id}`).version < longest) await command(id);
  const handler = new PastStateHandler(office.streams, office.law);
  const auditor = { id: 'bench', unit: 'shifan', roles: ['auditor' as const] };
  const { p50, p95 } = await closedLoop(1, longest, (number) =>
    handler.execute(new PastState(id, String(number + 1), undefined, auditor)),
  );
  const isMet = (value: number): boolean => value <= 20;
  return [
    bounded(`case at event n of ${longest}, p50 over every n`, p50, 'ms', '≤ 20 ms', isMet),
    bounded(`case at event n of ${longest}, p95 over every n`, p95, 'ms', '≤ 20 ms', isMet),
  ];
};
