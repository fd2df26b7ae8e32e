import type { Actor } from '#casework';
import { CasePage, CasePageHandler } from '../../apps/server/src/cases/case-page.js';
import { saidCasePage } from '../../apps/server/src/cases/said-case-page.js';
import { LookBook } from '../../apps/server/src/looks/look-book.js';
import { Metrics } from '../../apps/server/src/metrics/metrics.js';
import { BenchOffice } from './bench-office.js';
import type { Scale } from './scale.js';
import { seconds, type Figure } from './table.js';

/** Rounds with and without noting follow each other, so that both have the same machine. */
const rounds = 20;
const readers = 40;
const pagesOfRound = 400;
const mostCases = 300;

/**
 * What it costs a case page that who looked is noted: page after page without HTTP, which would hide it, and with the
 * writing of what was noted. Every reader looks at every case, so that little is kept as one.
 */
export const looking = async ({ cases }: Pick<Scale, 'cases'>): Promise<Figure[]> => {
  const bench = await BenchOffice.open();
  try {
    const { log, store, looks, law, streams, clock } = bench.office;
    const ids = await bench.play(Math.min(cases, mostCases));
    const book = new LookBook(looks, law, new Metrics(log, store, clock));
    const pages = new CasePageHandler(streams, law);
    const people = Array.from({ length: readers }, (_, place): Actor => {
      return { id: `reader-${place}`, unit: 'shifan', roles: ['supervisor'] };
    });
    let asked = 0;
    const round = async (note: boolean): Promise<number> => {
      const began = performance.now();
      for (let page = 0; page < pagesOfRound; page += 1) {
        asked += 1;
        const id = ids[asked % ids.length] ?? '';
        const actor = people[Math.floor(asked / ids.length) % readers] ?? people[0];
        if (actor === undefined) throw new Error('Nobody reads');
        JSON.stringify(saidCasePage(await pages.execute(new CasePage(id, undefined, actor)), 'zh-CN'));
        if (note) book.note({ actor, stream: `case/${id}`, part: 'page', classes: ['case', 'party'] });
      }
      if (note) await book.flush();
      return seconds(began);
    };
    await round(true);
    let [without, noted] = [0, 0];
    for (let each = 0; each < rounds; each += 1) {
      without += await round(false);
      noted += await round(true);
    }
    const perPage = 1_000_000 / (rounds * pagesOfRound);
    const baseline = { name: 'the same page, nothing noted', value: without * perPage };
    return [
      {
        measure: 'case page without HTTP, who looked noted and written',
        value: noted * perPage,
        unit: 'µs',
        baseline,
        aim: '≤ 1.1 of the page',
        isMet: (_value, ratio) => ratio <= 1.1,
      },
    ];
  } finally {
    await bench.close();
  }
};
