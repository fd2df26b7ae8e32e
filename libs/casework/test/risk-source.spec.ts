import type { CaseEvent } from '../src/events/catalogue.js';
import type { OffenceFacts } from '../src/events/investigation.js';
import { lightFine, noPenalty, nothing, report } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { saying, without } from './older-history.js';
import { codes, signs, when } from './risks-of.js';
import { at, before, whole } from './rules-of.js';
import { saidOf } from './said.js';

describe('risk 1: a clue passed on or dropped (有案不立)', () => {
  const transferred = (day: string) => {
    const to = { recipient: 'other-department', to: '农业农村局', goodsGoToo: false, reasons: '不属于本机关管辖' };
    return at('verifying')
      .when('propose-transfer', to, 'wang', day)
      .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', day)
      .after.when('approve-transfer', {}, 'feng', day).after;
  };

  // Received on Monday 2 March: the fifteenth working day is Monday 23 March; 19, 20 and 23 March are the last three.
  it('shows a clue that goes to another body on one of the last three working days to verify it', () => {
    expect(signs(transferred('2026-03-19'), 1)).toEqual([
      expect.objectContaining({
        since: '2026-03-19',
        until: null,
        officers: ['wang', 'li'],
        detail: {
          code: 'passed-on-at-the-end',
          parameters: { on: '2026-03-19', to: '农业农村局', due: '2026-03-23' },
        },
      }),
    ]);
    expect(codes(transferred('2026-03-23'), 1)).toEqual(['passed-on-at-the-end']);
  });
  it('does not show one that goes on the day before those, and one that goes later is overdue', () => {
    expect(codes(transferred('2026-03-18'), 1)).toEqual([]);
    expect(codes(transferred('2026-03-24'), 1)).toEqual(['clock-ends']);
  });
  it('shows a clue that was not filed without form #7, or without the opinion on it, in records of before', () => {
    expect(codes(without(whole('not-filed'), 'NotFilingProposed', 'ProposalEndorsed'), 1)).toEqual([
      'declined-without-form',
    ]);
    expect(codes(whole('not-filed'), 1)).toEqual([]);
  });
  it('shows who tried to drop it without a proposal', () => {
    const { answer, after } = at('verifying').when('decline-filing', {}, 'feng', '2026-03-05');
    expect(answer).toBe('no-proposal');
    expect(signs(after, 1).map(({ since, until }) => [since, until])).toContainEqual(['2026-03-05', '2026-03-05']);
  });
});

describe('risk 5: no penalty without its conditions (滥用免罚)', () => {
  const spared = (facts: OffenceFacts, code = 'N1'): Story => {
    const handling = {
      ...noPenalty,
      facts,
      circumstances: [{ code, evidence: '见卷' }],
      discretionReasons: '依法不予',
    };
    return whole('no-penalty', { handling });
  };
  /** Two acts in one decision: one is fined, the other spared with a code (discretion-rules §3). */
  const beside = (code: string, facts: OffenceFacts = {}): Story => {
    const { penalty, discretionReasons } = lightFine;
    const act = { act: '经营超过保质期的食品', ...lightFine };
    const label = {
      act: '标签瑕疵',
      basisId: lightFine.basisId,
      outcome: 'no-penalty',
      facts: { goodsValue: 10_000, ...facts },
      penalty: nothing,
      circumstances: [{ code, evidence: '当事人自述已改正' }],
      discretionReasons: '依法不予处罚',
    };
    const handling = { outcome: 'penalty', acts: [act, label], penalty, discretionReasons };
    return saying(before('serve-decision')(), 'PenaltyDecided', { handling });
  };
  it('shows an act that is spared without its proof beside one that is punished (APL Art.33)', () => {
    const faults = (story: Story) => signs(story, 5).map(({ detail }) => detail.parameters);
    const on = '2026-04-20';
    expect(faults(beside('N1'))).toEqual([{ on, fault: 'correction-not-proven' }]);
    expect(faults(beside('F1', { penaltiesWithinYear: 1 }))).toEqual([
      { on, fault: 'correction-not-proven' },
      { on, fault: 'punished-before' },
    ]);
    expect(faults(beside('N2'))).toEqual([]);
    expect(faults(saying(beside('N1'), 'EvidenceCollected', { description: '已改正的照片' }))).toEqual([]);
    expect(faults(before('serve-decision')())).toEqual([]);
  });
  const described = (description: string) => saying(whole('no-penalty'), 'EvidenceCollected', { description });
  const faults = (story: Story) =>
    signs(story, 5).map(({ detail }) => ('fault' in detail.parameters ? detail.parameters.fault : null));

  it('shows a decision that rests on a correction of which no re-check, record or evidence speaks (APL Art.33)', () => {
    expect(signs(described('进货票据'), 5)).toEqual([
      expect.objectContaining({
        since: '2026-04-09',
        until: null,
        detail: { code: 'spared-without-ground', parameters: { on: '2026-04-09', fault: 'correction-not-proven' } },
      }),
    ]);
  });
  it.each(['责令当事人立即改正违法行为的通知', '当事人尚未整改', '当事人拒绝下架'])(
    'takes no word for proof that says that it is still to be done: %s',
    (description) => expect(faults(described(description))).toEqual(['correction-not-proven']),
  );
  it.each(['整改照片', '当事人已当场改正', '涉案食品已下架封存'])(
    'does not show it where evidence says so: %s',
    (text) => {
      expect(faults(described(text))).toEqual([]);
    },
  );
  it('does not show it where a re-check found it corrected, and shows it where the re-check found it was not', () => {
    const checked = (corrected: boolean) => {
      const order = { what: '改正标签', correctBy: '2026-03-12', servedOn: '2026-03-10', receiver: '经营者' };
      const check = { order: 1, officers: ['wang', 'li'], inspectedOn: '2026-03-13', corrected, findings: '复查' };
      const line = before('submit-report', { handling: noPenalty }, 'no-penalty')()
        .when('order-correction', order, 'wang', '2026-03-10')
        .after.when('record-reinspection', check, 'wang', '2026-03-13').after;
      const rest = whole('no-penalty').records.slice(line.records.length - 2);
      return rest.reduce<Story>(
        (story, { actor, recordedAt, events: [event] }) => {
          const acts: Record<string, [string, object]> = {
            InvestigationReported: ['submit-report', event?.data ?? {}],
            ProposalEndorsed: ['endorse-proposal', { opinion: '同意' }],
            SubmittedForReview: ['submit-for-review', { category: 'none' }],
            ReviewConcluded: ['record-review', event?.data ?? {}],
            DecisionProposed: ['propose-decision', event?.data ?? {}],
            NoPenaltyDecided: ['decide-no-penalty', {}],
          };
          const [action, body] = acts[event?.type ?? ''] ?? [];
          if (action === undefined || body === undefined) return story;
          return story.when(action, strip(body), actor, recordedAt).after;
        },
        saying(line, 'EvidenceCollected', { description: '进货票据' }),
      );
    };
    const strip = ({ kind: _kind, ...body }: { kind?: unknown }): object => body;
    expect(checked(true).state.stage).toBe('decided');
    expect(faults(checked(true))).toEqual([]);
    expect(faults(checked(false))).toEqual(['found-uncorrected']);
  });
  it('shows harm, an earlier penalty or intent that the file names against the ground', () => {
    expect(faults(spared({ goodsValue: 80_000, illnesses: 1 }))).toEqual(['harm-on-file']);
    expect(faults(spared({ goodsValue: 80_000, penaltiesWithinTwoYears: 1 }, 'F1'))).toEqual(['punished-before']);
    expect(faults(spared({ goodsValue: 80_000, intentional: true }, 'N2'))).toEqual(['intent-on-file']);
    // A first offence may have done slight harm, and people who fell ill are not slight (APL Art.33(1)).
    expect(faults(spared({ goodsValue: 80_000, illnesses: 1 }, 'F1'))).toEqual(['harm-on-file']);
    expect(faults(spared({ goodsValue: 80_000, causedLoss: true }, 'F1'))).toEqual([]);
    expect(faults(spared({ goodsValue: 80_000, causedLoss: true }))).toEqual(['harm-on-file']);
    // An older penalty than two years, and harm where the ground does not deny it.
    expect(faults(spared({ goodsValue: 80_000, penaltiesWithinFiveYears: 1 }, 'F1'))).toEqual([]);
    expect(faults(spared({ goodsValue: 80_000, illnesses: 1 }, 'N3'))).toEqual([]);
  });
  it('shows a clue that was not filed because it was corrected, and no record of the verification says so', () => {
    const silent = saying(whole('not-filed'), 'VerificationRecorded', { findings: '标签不符' });
    expect(faults(silent)).toEqual(['correction-not-proven']);
    expect(faults(whole('not-filed'))).toEqual([]);
    expect(faults(saying(silent, 'FilingDeclined', { ground: 'other-lawful-ground' }))).toEqual([]);
  });
});

describe('risk 7: a fine in place of mending (以罚代管)', () => {
  const ordered = (correctBy: string) =>
    before('submit-report')().when(
      'order-correction',
      { what: '改正标签', correctBy, servedOn: '2026-03-10', receiver: '经营者' },
      'wang',
      '2026-03-10',
    ).after.records;
  const closed = (correctBy: string) => {
    const order = ordered(correctBy).at(-1);
    const { records } = whole('ordinary');
    if (order === undefined) throw new Error('no order');
    const place = ordered(correctBy).length - 1;
    return without({ ...whole('ordinary'), records: [...records.slice(0, place), order, ...records.slice(place)] });
  };

  it('shows a case closed on a fine whose order to correct was never checked again', () => {
    const [sign] = signs(closed('2026-03-31'), 7);
    expect(sign).toMatchObject({ since: '2026-04-28', until: null });
    expect(saidOf(sign)).toContain('order 1 to correct by 2026-03-31');
  });
  it('shows one whose day to correct comes with the closing or later from the day after it on', () => {
    expect(when(closed('2026-04-28'), 7)).toEqual([['2026-04-29', null]]);
    expect(when(closed('2026-05-10'), 7)).toEqual([['2026-05-11', null]]);
  });
  it('does not show one that was checked again, or a case without any order', () => {
    const check = {
      order: 1,
      officers: ['wang', 'li'],
      inspectedOn: '2026-03-13',
      corrected: true,
      findings: '已改正',
    };
    const event = { type: 'ReinspectionRecorded', v: 1, occurredAt: '2026-03-13T09:00:00.000Z', data: check };
    const story = closed('2026-03-12');
    const place = story.records.findIndex(({ events }) => events.some(({ type }) => type === 'CorrectionOrdered'));
    const records = story.records.map((record, at) =>
      at === place ? { ...record, events: [...record.events, event as CaseEvent] } : record,
    );
    expect(codes(without({ ...story, records }), 7)).toEqual([]);
    expect(codes(whole('ordinary'), 7)).toEqual([]);
  });
  it('does not show while the case is open', () => expect(when(whole('measures'), 7)).toEqual([]));
  it('shows the attempt to fine a refusal to correct that nothing proves', () => {
    const refusing = { ...lightFine, facts: { ...lightFine.facts, refusedToCorrect: true } };
    const { answer, after } = before('submit-report')().when('submit-report', report(refusing), 'wang', '2026-04-01');
    expect(answer).toBe('refusal-not-proven');
    expect(when(after, 7)).toEqual([['2026-04-01', '2026-04-01']]);
  });
});
