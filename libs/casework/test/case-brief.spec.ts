import { caseBrief, type CaseBrief } from '#casework';
import type { Story } from '../src/testing/given.js';
import { goodsKeptLine } from '../src/testing/goods-lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { at } from './rules-of.js';

const briefOf = ({ file }: Story, day: Parameters<typeof caseBrief>[1]): CaseBrief | null =>
  caseBrief(file, day, law, null);

/** The goods of the line after so many of its acts. */
const afterAct = (action: string, nth = 1): CaseBrief | null => {
  const line = goodsKeptLine();
  const places = line.flatMap((act, place) => (act.action === action ? [place] : []));
  return briefOf(played(law, line.slice(0, (places[nth - 1] ?? -1) + 1)), '2026-04-30');
};

describe('The brief of a case', () => {
  it('has what lies in the store by the ledger of goods, less whatever left it', () => {
    // Twenty boxes in; eight sold early, two to the laboratory, four claimed, six handed in.
    const stored = (brief: CaseBrief | null) => brief?.held.map((held) => held.stored.map(({ quantity }) => quantity));
    expect(stored(afterAct('take-measure'))).toEqual([[]]);
    expect(stored(afterAct('move-goods', 1))).toEqual([[20]]);
    expect(stored(afterAct('dispose-early'))).toEqual([[12]]);
    expect(stored(afterAct('move-goods', 2))).toEqual([[10]]);
  });

  it('has no money before there is a decision, and the whole fine open on the day of its service', () => {
    expect(briefOf(at('notified'), '2026-04-20')?.money).toEqual([]);
    const [money] = briefOf(at('executing'), '2026-04-22')?.money ?? [];
    const fine = money?.ledger.accounts.fine;
    expect(fine?.due).toBeGreaterThan(0);
    expect(fine?.open).toBe(fine?.due);
  });

  it('has signs of today, not such as only come tomorrow', () => {
    const story = at('executing');
    const [first] = (briefOf(story, '2099-01-01')?.risks ?? []).map(({ since }) => since).toSorted();
    if (first === undefined) throw new Error('An unpaid fine shows no sign, ever.');
    expect(briefOf(story, first)?.risks.length).toBeGreaterThan(0);
    const before = (briefOf(story, '2026-04-22')?.risks ?? []).filter(({ since }) => since > '2026-04-22');
    expect(before).toEqual([]);
  });

  it('names no clock that has ended', () => {
    for (const stage of ['verifying', 'investigating', 'notified', 'decided', 'executing', 'closed'] as const)
      expect(briefOf(at(stage), '2026-06-01')?.clocks.filter(({ stoppedOn }) => stoppedOn !== null)).toEqual([]);
  });
});
