import type { Actor, Role } from '#casework';
import { VisibleStreams } from '../../apps/server/src/access/visible-streams.js';
import { CasePage, CasePageHandler } from '../../apps/server/src/cases/case-page.js';
import { List, ListHandler } from '../../apps/server/src/lists/list.js';
import { Lists } from '../../apps/server/src/lists/lists.js';
import { Projection } from '../../apps/server/src/projection/projection.js';
import { FindEvents, FindEventsHandler, type EventsSought } from '../../apps/server/src/review/find-events.js';
import type { BenchNode } from './bench-node.js';
import { closedLoop } from './closed-loop.js';
import { bounded, type Figure } from './table.js';

const readers = 32;
const questions = 2_000;
const station = 'shifan.chengguan';
const actor = (unit: string, ...roles: Role[]): Actor => ({ id: 'bench', unit, roles });

/** What people look at, 32 at a time: a station's worklist, a case's page, a search among the bureau's events. */
export const listing = async (
  office: BenchNode,
  where: string,
  cases: readonly string[],
  size: string,
): Promise<Figure[]> => {
  const { store, log, streams, law, turns } = office;
  const read = new Lists(store, log, turns, new Projection(null, log, store));
  const lists = new ListHandler(read);
  const events = new FindEventsHandler(read, new VisibleStreams(streams, log));
  const pages = new CasePageHandler(streams, law);
  const supervisor = actor('shifan', 'supervisor');
  const worklist = new List('worklist', { open: true }, { due: 1 }, { unit: station }, actor(station, 'unit-head'));
  const sought: EventsSought = {
    equal: { type: 'CaseFiled' },
    times: {},
    stream: null,
    streams: null,
    text: null,
    by: 'recordedAt',
  };
  const search = new FindEvents(sought, {}, supervisor);
  const asked = [
    ['worklist', () => lists.execute(worklist)],
    [
      'case page',
      (number: number) => pages.execute(new CasePage(cases[number % cases.length] ?? '', undefined, supervisor)),
    ],
    ['event search', () => events.execute(search)],
  ] as const;
  const figures: Figure[] = [];
  for (const [what, ask] of asked) {
    const { p50, p95 } = await closedLoop(readers, questions, ask);
    const load = `${where}, ${readers} readers, ${size}`;
    figures.push(bounded(`${what} p50, ${load}`, p50, 'ms', '', () => true));
    figures.push(bounded(`${what} p95, ${load}`, p95, 'ms', '≤ 50 ms', (value) => value <= 50));
  }
  return figures;
};
