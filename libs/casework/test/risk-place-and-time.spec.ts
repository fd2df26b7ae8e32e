import { addDays, legalDateOf } from '../src/deadlines/index.js';
import { clue, filing, inspection, servedOn } from '../src/testing/bodies.js';
import { answer, application, revokedAndRedo } from '../src/testing/challenge-lines.js';
import { given, type Story } from '../src/testing/given.js';
import { onSite } from '../src/testing/measure-lines.js';
import { detailIn } from '../src/words/risk-details.js';
import { law } from './law.js';
import { saying } from './older-history.js';
import { codes, evidenceOf, sampleOf, signs, when } from './risks-of.js';
import { at, before, whole } from './rules-of.js';

const sample = sampleOf('2026-03-09');

describe('risk 8: outside the area (违规异地执法)', () => {
  const filed = (ground: object) =>
    at('none')
      .when('register-clue', { ...clue(), outsideArea: true }, 'wang', '2026-03-02')
      .after.when('assign-verification', { officers: ['wang', 'li'] }, 'zhao', '2026-03-02')
      .after.when('record-verification', { officers: ['wang', 'li'], findings: '属实' }, 'wang', '2026-03-03')
      .after.when('propose-filing', { ...filing(), ...ground }, 'wang', '2026-03-04')
      .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-03-04')
      .after.when('file-case', {}, 'feng', '2026-03-04').after;

  it.each(['seller-place', 'operator-seat', 'advertiser-place'])(
    'does not show a place that the rules themselves name: %s (PR Art.10-12)',
    (jurisdictionGround) => {
      expect(filed({ jurisdictionGround }).state.stage).toBe('investigating');
      expect(codes(filed({ jurisdictionGround }), 8)).toEqual([]);
    },
  );
  it('shows a record of before that names no ground', () => {
    const story = saying(filed({ jurisdictionGround: 'seller-place' }), 'FilingProposed', {
      jurisdictionGround: undefined,
    });
    expect(codes(story, 8)).toEqual(['outside-area']);
  });
});

describe('risks 2 and 3: samples and measures as records of the scene', () => {
  const registeredLate = () =>
    at('none')
      .when('register-clue', clue(), 'wang', '2026-03-10')
      .after.when('assign-verification', { officers: ['wang', 'li'] }, 'zhao', '2026-03-10').after;

  it('shows a sample of the day before the registration from the day on which it was entered', () => {
    const sampled = (takenOn: string) =>
      registeredLate().when('take-sample', { ...sample, takenOn }, 'wang', '2026-03-11').after;
    expect(when(sampled('2026-03-09'), 2)).toEqual([['2026-03-11', null]]);
    expect(when(sampled('2026-03-10'), 2)).toEqual([]);
  });
  it('shows a sample that was entered on the fourth day, and not on the third', () => {
    const entered = (day: string) => before('submit-report')().when('take-sample', sample, 'wang', day).after;
    expect(when(entered('2026-03-13'), 3)).toEqual([['2026-03-13', null]]);
    expect(when(entered('2026-03-12'), 3)).toEqual([]);
  });
  it.each(['StatementRecorded', 'CollectiveDiscussionHeld', 'DecisionPublished'] as const)(
    'shows %s that was entered on the fourth day after it, and not on the third (§8)',
    (type) => {
      const story = before('close-case', { category: 'public-interest' })();
      /** Entered so many days after the day that it names. */
      const entered = (days: number): Story =>
        given(
          law,
          story.records.map((record) => {
            const event = record.events.find((each) => each.type === type);
            if (event === undefined) return record;
            const on = event.type === 'CollectiveDiscussionHeld' ? event.data.heldOn : undefined;
            const day = addDays(on ?? legalDateOf(event.occurredAt), days);
            return { ...record, recordedAt: `${day}T08:00:00.000Z` };
          }),
        );
      expect(codes(entered(4), 3)).toContain('entered-late');
      expect(codes(entered(3), 3)).not.toContain('entered-late');
    },
  );
  it('shows a measure that was taken before the clue was registered, as records of before can say', () => {
    const early = saying(before('commission-test', {}, 'measures')(), 'MeasureTaken', {
      takenAt: '2026-03-01T02:00:00Z',
    });
    expect(codes(early, 2)).toEqual(['record-before-clue']);
    expect(codes(before('commission-test', {}, 'measures')(), 2)).toEqual([]);
  });
});

describe('risk 3: many records at once', () => {
  const entered = (...moments: string[]): Story =>
    moments.reduce(
      (story, moment) =>
        story.when('collect-evidence', evidenceOf('2026-03-09'), 'wang', `2026-03-09T02:${moment}Z`).after,
      before('record-inspection')(),
    );

  it('shows four records within sixty seconds across the end of a minute, once', () => {
    expect(codes(entered('00:40.000', '00:50.000', '01:05.000', '01:39.999'), 3)).toEqual(['entered-in-bulk']);
    expect(codes(entered('00:40.000', '00:50.000', '01:05.000', '01:40.000'), 3)).toEqual([]);
  });
  it('says how many there were, and finds a burst that follows a single entry', () => {
    const [sign] = signs(entered('00:10.000', '01:20.000', '01:30.000', '01:40.000', '01:50.000', '02:00.000'), 3);
    expect(sign?.detail.parameters).toEqual({ records: 5 });
  });
});

describe('risk 9: two records of one visit', () => {
  const again = (place: string) =>
    before('record-questioning')().when(
      'record-inspection',
      { ...inspection, place, from: '2026-03-06T01:30:00Z', to: '2026-03-06T02:30:00Z', audioVisual: [] },
      'wang',
      '2026-03-06',
    ).after;

  it('does not show two inspections of one place that overlap, and shows those of two places', () => {
    expect(codes(again('经营场所'), 9)).toEqual([]);
    expect(codes(again('仓库'), 9)).toEqual(['at-two-places']);
  });
});

describe('risk 9: a measure while its officers were elsewhere', () => {
  // The inspection of 经营场所 was from 09:00 to 10:00 in Beijing on 6 March.
  const taken = (place: string, takenAt: string) =>
    before('record-questioning')().when(
      'take-urgent-measure',
      { kind: 'evidence-hold', items: '账本3册', place, reasons: '可能灭失', ...onSite, takenAt },
      'wang',
      '2026-03-06',
    ).after;

  it('shows one at another place, and none at the same place or at its end', () => {
    expect(codes(taken('城西仓库', '2026-03-06T01:30:00Z'), 9)).toEqual(['at-two-places']);
    expect(codes(taken('城西仓库', '2026-03-06T01:59:59Z'), 9)).toEqual(['at-two-places']);
    expect(codes(taken('经营场所仓库', '2026-03-06T01:30:00Z'), 9)).toEqual([]);
    expect(codes(taken('城西仓库', '2026-03-06T02:00:00Z'), 9)).toEqual([]);
  });
});

describe('risk 12: who was recused later', () => {
  it('shows whoever took part in a record that somebody else entered', () => {
    const [sign] = signs(whole('recusal'), 12);
    // The verification of 3 March, which wang entered for both.
    expect(sign?.detail).toMatchObject({ code: 'recused-had-acted', parameters: { person: 'li', acts: 1 } });
    const apart = saying(whole('recusal'), 'VerificationRecorded', { officers: ['wang', 'chen'] });
    expect(codes(apart, 12)).toEqual([]);
  });
  it('names nobody where the heads leave a plea undecided', () => {
    expect(signs(before('decide-recusal', {}, 'recusal')(), 12).map(({ officers }) => officers)).toEqual([[]]);
  });
});

describe('a breach of a round that is over (docs/decisions/012)', () => {
  // Served on 9 April: the window ends on 16 April.
  const decidedOn = (documentDate: string, story: Story): Story => {
    const first = story.records.findIndex(({ events }) => events.some(({ type }) => type === 'PenaltyDecided'));
    const own = { ...story, records: story.records.slice(0, first + 1) };
    const rest = story.records.slice(first + 1);
    return saying(
      { ...story, records: [...saying(own, 'PenaltyDecided', { documentDate }).records, ...rest] },
      'CaseArchived',
      {},
    );
  };

  it('stays after a new round was opened', () => {
    const shown = (day: string) => signs(decidedOn(day, whole('revoked')), 26);
    expect(shown('2026-04-16').map(({ since }) => since)).toEqual(['2026-04-16']);
    expect(shown('2026-04-17')).toEqual([]);
  });
  it('stays where the report on the hearing came late (HR Art.29)', () => {
    const revoked = { ...revokedAndRedo, redo: { by: '2026-08-14', forProcedure: false } };
    const applied = { ...application, appliedOn: '2026-05-25', copyReceivedOn: '2026-05-26' };
    const anew = whole('hearing')
      .when('serve-decision', servedOn('2026-05-18'), 'wang', '2026-05-18')
      .after.when('record-reconsideration', applied, 'wang', '2026-05-26')
      .after.when('file-answer', { ...answer, filedOn: '2026-05-28' }, 'wang', '2026-05-28')
      .after.when('record-reconsideration-result', revoked, 'wang', '2026-06-05')
      .after.when('open-round', {}, 'feng', '2026-06-16');
    expect(anew.recorded).toEqual(['RoundOpened']);
    // Held on Wednesday 6 May: five working days on are 7, 8, 9 (worked for the holiday), 11 and 12 May.
    const reportedOn = (day: string): Story =>
      given(
        law,
        anew.after.records.map((record) => ({
          ...record,
          events: record.events.map((event) =>
            event.type === 'HearingReported' ? { ...event, occurredAt: `${day}T02:00:00.000Z` } : event,
          ),
        })),
      );
    expect(when(reportedOn('2026-05-13'), 28)).toEqual([['2026-05-13', '2026-05-13']]);
    expect(when(reportedOn('2026-05-12'), 28)).toEqual([]);
  });
  it('is said of the last day too', () => {
    const [sign] = signs(decidedOn('2026-04-16', whole('ordinary')), 26);
    expect(sign === undefined ? '' : detailIn(sign.detail, 'zh-CN')).toBe(
      '处罚决定于2026年4月16日作出，在陈述申辩和要求听证期限届满前（含届满当日）；期限至2026年4月16日届满。',
    );
  });
});

describe('risk 37: what comes after the closing', () => {
  it('does not show who wanted to look again whether it was mended', () => {
    const check = {
      order: 1,
      officers: ['wang', 'li'],
      inspectedOn: '2026-04-29',
      corrected: true,
      findings: '已改正',
    };
    const { answer: said, after } = at('closed').when('record-reinspection', check, 'wang', '2026-04-29');
    expect(said).toBe('not-at-this-stage');
    expect(codes(after, 37)).toEqual([]);
  });
});
