import { passages, procedureRows } from '../src/testing/procedure-rows.js';
import { histories } from './lines-of-all.js';

const all = histories.flatMap(({ facts }) => passages(facts));

describe('every row of the procedure (§2.2)', () => {
  it.each(procedureRows)('$row: $title ($article)', ({ taken, from, to }) => {
    const taking = all.filter(({ fact, after }) => taken(fact, after));
    expect(taking.length).toBeGreaterThan(0);
    for (const { before, after } of taking) {
      if (from !== undefined) expect(from).toContain(before.stage);
      if (to !== undefined) expect(to).toContain(after.stage);
    }
  });
});
