import { rowsAt, stages } from '../src/steps/case-acts.js';
import { mainLine } from '../src/steps/main-line.js';

describe('The main line', () => {
  it.each(stages)('names only acts that can be done at the stage %s', (stage) => {
    const possible = new Set(rowsAt(stage).map(({ act }) => act.name));
    expect(mainLine[stage].filter((name) => !possible.has(name))).toEqual([]);
  });

  it('leads on from every stage that a case does not end with', () => {
    const ends = ['reference', 'not-filed', 'clue-transferred', 'archived', 'summary-filed', 'summary-revoked'];
    expect(stages.filter((stage) => mainLine[stage].length === 0).toSorted()).toEqual(ends.toSorted());
  });
});
