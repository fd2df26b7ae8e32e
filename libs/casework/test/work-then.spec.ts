import { complaintDocuments } from '../src/complaints/views.js';
import { caseWorkThen, complaintWorkThen } from '../src/replay/work-then.js';
import { matterAfter, mixedLine } from '../src/testing/complaint-lines.js';
import { hearingLine } from '../src/testing/hearing-lines.js';
import { refundLine, suspensionLine } from '../src/testing/interruption-lines.js';
import { noPenaltyLine, ordinaryLine, upToReview, type Act } from '../src/testing/lines.js';
import { measuresLine } from '../src/testing/measure-lines.js';
import { played } from '../src/testing/stages.js';
import { worklistView } from '../src/views/worklist.js';
import { law } from './law.js';

/*
 * What a unit had to do at the end of a past day. Held against the row that the list had then: the case played up to
 * that day and no further.
 */

const rowNow = (acts: readonly Act[]): object | null => {
  const [row] = worklistView.documents(played(law, acts).file, law, 0);
  return row?.open === true ? row : null;
};

describe('the worklist as of a past day', () => {
  const lines: [string, readonly Act[]][] = [
    ['ordinary', ordinaryLine()],
    ['hearing', hearingLine()],
    ['measures', measuresLine()],
    ['suspension', suspensionLine()],
    ['refund', refundLine()],
    ['no penalty', noPenaltyLine()],
  ];

  it.each(lines)('has of a case what the list had on each of its days: %s', (_name, acts) => {
    const { file } = played(law, acts);
    const days = [...new Set(acts.map(({ on }) => on))];
    expect(days.length).toBeGreaterThan(5);
    for (const day of days) {
      const until = acts.filter(({ on }) => on <= day);
      expect([day, caseWorkThen(file.id, file.records, day, law)]).toEqual([day, rowNow(until)]);
    }
  });

  it('has nothing before the clue, and nothing of a case that had ended', () => {
    const { file } = played(law, ordinaryLine());
    expect(caseWorkThen(file.id, file.records, '2026-03-01', law)).toBeNull();
    expect(caseWorkThen(file.id, file.records, '2026-12-31', law)).toBeNull();
  });

  it('does not know what was entered later of an earlier day', () => {
    const acts = ordinaryLine();
    const place = acts.findIndex(({ action }) => action === 'record-inspection');
    const late = acts
      .slice(0, place + 1)
      .map((act, at) => (at === place ? { ...act, on: '2026-03-12' as const } : act));
    const { file } = played(law, late);
    const row = caseWorkThen(file.id, file.records, '2026-03-11', law);
    expect(row).toEqual(rowNow(late.slice(0, place)));
    expect(caseWorkThen(file.id, file.records, '2026-03-12', law)?.version).toBe((row?.version ?? 0) + 1);
  });

  it('has of a complaint what the list had, and names nobody who made it', () => {
    const whole = matterAfter(law, mixedLine);
    for (const day of new Set(mixedLine.map(({ on }) => on))) {
      const count = mixedLine.filter(({ on }) => on <= day).length;
      const now = complaintDocuments(matterAfter(law, mixedLine, count), law).find(({ view }) => view === 'worklist');
      const then = complaintWorkThen(whole.id, whole.records, day, law);
      expect([day, then]).toEqual([day, now?.document['open'] === true ? now.document : null]);
      expect(JSON.stringify(then)).not.toContain('某甲');
    }
  });

  it('counts by the calendar that was known on the day: that of 2026 was made known on 4 November 2025', () => {
    const filed = JSON.parse(
      JSON.stringify(upToReview({}).slice(0, 7))
        .replaceAll('2026-03-0', '2025-10-2')
        .replaceAll('2026-02-', '2025-09-'),
    ) as Act[];
    const { file } = played(law, filed);
    expect(file.state.stage).toBe('investigating');
    // The case clock ends in 2026 (PR Art.64): before the notice nobody knew which days are worked then.
    const before = caseWorkThen(file.id, file.records, '2025-11-03', law);
    const after = caseWorkThen(file.id, file.records, '2025-11-04', law);
    expect([before?.clock?.id, before?.provisional, after?.provisional]).toEqual(['case', true, false]);
  });
});
