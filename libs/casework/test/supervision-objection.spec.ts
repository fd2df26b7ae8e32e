import { supervisionClocks, supervisionRisks, type Law, type Supervision } from '#casework';
import { movedDeadlines } from '../src/replay/moved-deadlines.js';
import { law } from './law.js';
import { after, answer, decided, draftDecision, dueOf, issue, received, type Step } from './supervision-matters.js';

/* SUP Art.19 does not say whether the day for mending of Art.18 waits for the re-check: a dated setting [M]. */

const waits: Law = {
  ...law,
  settings: {
    ...law.settings,
    objectionStopsMending: [{ validFrom: '2020-04-01', validTo: null, value: true }],
  },
};

const objected = after(
  decided,
  ['2026-03-26', 'qian', 'object-to-decision', { objectedOn: '2026-03-26', reasons: '已依法延期' }],
  ['2026-03-27', 'shi', 'receive-objection', { receivedOn: '2026-03-27' }],
);
const recheck = (body: object): Step => [
  '2026-04-08',
  'du',
  'decide-recheck',
  { recheckedOn: '2026-04-08', reasons: '复查意见', ...body },
];
const corrects = (day: string): Step => [
  '2026-05-20',
  'qian',
  'record-correction',
  { correctedOn: day, correction: '已决定' },
];
const mending = (state: Supervision, by: Law) =>
  supervisionClocks(state, by).find(({ id }) => id === 'supervision-mending');
const isLate = (state: Supervision, by: Law): boolean =>
  supervisionRisks(state, by).some(({ detail }) => JSON.stringify(detail).includes('supervision-mending'));

describe('The day for mending while an objection is looked at (SUP Art.18, 19) [M]', () => {
  it('runs on by default: an objection that is dismissed leaves the day as it was', () => {
    expect(mending(objected, law)).toMatchObject({ due: '2026-04-15', pausedSince: null });
    const upheld = after(objected, recheck({ recheck: 'upheld' }));
    expect(mending(upheld, law)).toMatchObject({ due: '2026-04-15' });
    expect(isLate(after(upheld, corrects('2026-04-20')), law)).toBe(true);
  });

  it('waits from the objection where the setting says so, shows since when, and is no sign meanwhile', () => {
    expect(mending(objected, waits)).toMatchObject({ due: '2026-04-15', stoppedOn: null, pausedSince: '2026-03-26' });
    expect(isLate(objected, waits)).toBe(false);
    expect(isLate(objected, law)).toBe(true);
  });

  it('is later by the days that the re-check took, and its steps say so', () => {
    const upheld = after(objected, recheck({ recheck: 'upheld' }));
    // 26 March to 8 April are 13 days: 15 April becomes 28 April.
    const clock = mending(upheld, waits);
    expect(clock).toMatchObject({ due: '2026-04-28', pausedSince: null });
    expect(clock?.steps).toContainEqual({ kind: 'pause', from: '2026-03-26', to: '2026-04-08', deducted: 13 });
    expect(clock?.steps.at(-1)).toMatchObject({ kind: 'set', on: '2026-04-28' });
    expect(isLate(after(upheld, corrects('2026-04-28')), waits)).toBe(false);
    expect(isLate(after(upheld, corrects('2026-04-29')), waits)).toBe(true);
  });

  it('is the day of the re-check where that sets one, by either reading', () => {
    const changed = after(objected, recheck({ recheck: 'changed', mendBy: '2026-05-15' }));
    for (const by of [law, waits]) expect(mending(changed, by)?.due).toBe('2026-05-15');
  });

  it('does not come back when the objection was raised after it', () => {
    const upheld = after(objected, recheck({ recheck: 'upheld' }));
    const { decision } = upheld;
    if (decision === null) throw new Error('A decision was sent');
    // The day for mending was over on the day before the objection.
    const over: Supervision = {
      ...upheld,
      decision: { ...decision, text: { ...decision.text, mendBy: '2026-03-25' } },
    };
    expect(mending(over, waits)).toMatchObject({ due: '2026-03-25' });
  });

  it('is not late for who mends while the re-check is still to come', () => {
    const mended = after(objected, corrects('2026-04-17'));
    expect(isLate(mended, waits)).toBe(false);
    expect(isLate(mended, law)).toBe(true);
  });
});

describe('A decision after one that the re-check revoked (SUP Art.18, 19)', () => {
  const anew = after(
    objected,
    recheck({ recheck: 'revoked' }),
    draftDecision('2026-04-09', '2026-05-08'),
    issue('2026-04-10', 'decision'),
    received('2026-04-10', 'decision'),
  );
  it('stands, can be objected to once more, and is mended by its own day', () => {
    expect(dueOf(anew, 'supervision-mending')).toBe('2026-05-08');
    // Friday 10 April: 13-17 April.
    expect(dueOf(anew, 'supervision-objection')).toBe('2026-04-17');
    const objects: Step = ['2026-04-13', 'qian', 'object-to-decision', { objectedOn: '2026-04-13', reasons: '再次' }];
    expect(answer(anew, objects)).toBe('accepted');
    expect(
      answer(anew, ['2026-04-13', 'qian', 'record-correction', { correctedOn: '2026-04-13', correction: '-' }]),
    ).toBe('accepted');
  });
});

describe('A matter whose objection waits for its answer (SUP Art.19)', () => {
  const close: Step = ['2026-04-10', 'shi', 'close-supervision', { supervisionResult: 'mended', reasons: '已纠正' }];
  const obeyed = after(
    objected,
    [
      '2026-03-30',
      'qian',
      'record-correction',
      { correctedOn: '2026-03-30', correction: '已决定', mendingActs: [{ caseId: 'case-1', event: 9 }] },
    ],
    ['2026-03-31', 'qian', 'report-correction', { reportedOn: '2026-03-31', report: '整改情况' }],
  );
  it('is not closed though the unit mended meanwhile, and is once the level above has answered', () => {
    expect(answer(obeyed, close)).toBe('missing-before');
    expect(answer(after(obeyed, recheck({ recheck: 'upheld' })), close)).toBe('accepted');
  });
});

describe('What a change of that setting moves (SUP Art.19) [M]', () => {
  const shown = { kind: 'supervision', id: 'm' } as unknown as Parameters<typeof movedDeadlines>[0]['shown'];
  const moved = (state: Supervision) =>
    movedDeadlines(
      { shown, units: [], clocks: (by) => supervisionClocks(state, by) },
      { before: law, after: waits },
      '2026-03-30',
    );
  it('is the day for mending, which runs before it and waits since the objection after it', () => {
    expect(moved(objected)).toMatchObject([
      {
        clock: { id: 'supervision-mending' },
        before: { due: '2026-04-15', pausedSince: null },
        after: { pausedSince: '2026-03-26' },
        days: null,
      },
    ]);
    expect(moved(decided)).toEqual([]);
  });
});
