import { decideCase } from '../src/aggregates/case-lines.js';
import type { LegalDate } from '../src/deadlines/index.js';
import type { Party } from '../src/events/clue.js';
import { finedBefore, namedAsSameAct } from '../src/standing/fined-before.js';
import type { HandlingCheck } from '../src/standing/handling-check.js';
import { isOpened } from '../src/state/questions.js';
import { lightFine, review } from '../src/testing/bodies.js';
import { contextOf, people, type Person } from '../src/testing/county.js';
import { given, type Story } from '../src/testing/given.js';
import { actsOf, type Line } from '../src/testing/stages.js';
import { law } from './law.js';
import { codes, when } from './risks-of.js';
import { before } from './rules-of.js';

/*
 * APL Art.29: 对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚, by whatever procedure and in whichever order; the other case
 * of the county has fined the trader of the ordinary one by 清市监处罚〔2026〕9号.
 */
const decision = '清市监处罚〔2026〕9号';

const linked = (story: Story, relation: string, on: LegalDate): Story => {
  const outcome = story.when('link-case', { case: 'case-fined', relation, reasons: '同一批食品' }, 'wang', on);
  expect(outcome.answer).toBe('accepted');
  return outcome.after;
};

/** An act of a line as it is asked there. */
const askedOf = (line: Line, action: string) => {
  const asked = actsOf(line).find((each) => each.action === action);
  if (asked === undefined) throw new Error(action);
  return asked;
};

/** What an act answers and records by an officer of the bureau, where other cases of the act are known. */
const decidedBy = (
  by: Person,
  action: string,
  story: Story,
  on: LegalDate,
  body: object,
  others: { readonly ofSameAct?: readonly string[]; readonly fined?: Party } = {},
) => {
  const { ofSameAct = [], fined } = others;
  const around = contextOf(law, people[by], `${on}T09:00:00Z`, story.file.facts);
  const otherCase = (id: string) => {
    const found = around.otherCase(id);
    return found === undefined || fined === undefined ? found : { ...found, fined: [{ party: fined, decision }] };
  };
  const ruling = decideCase(story.state, action, body, { ...around, otherCase, ofSameAct: () => ofSameAct });
  if (ruling.ruling !== 'accepted') throw new Error(JSON.stringify(ruling));
  return ruling.events[0]?.data;
};

const told = [{ party: '清河县城关镇某食品店', case: 'case-fined', decision, ofParty: 1 }];

describe('a fine that a linked case imposes after the report (APL Art.29)', () => {
  const linkedNow = { ofSameAct: ['case-fined'] };

  it('is told when the proposal is approved and when the notice is made, while it costs nothing to turn back', () => {
    const approval = { opinion: '同意' };
    expect(
      decidedBy('feng', 'approve-proposal', before('approve-proposal')(), '2026-04-08', approval, linkedNow),
    ).toEqual({ ...approval, finedBefore: told });
    expect(decidedBy('wang', 'issue-notice', before('issue-notice')(), '2026-04-09', {}, linkedNow)).toMatchObject({
      finedBefore: told,
    });
    expect(decidedBy('wang', 'issue-notice', before('issue-notice')(), '2026-04-09', {})).not.toHaveProperty(
      'finedBefore',
    );
  });

  it('shows once for a decision, from the step that told of it first until it is decided', () => {
    const story = linked(before('approve-proposal')(), 'same-act', '2026-04-07');
    const approved = story.when('approve-proposal', { opinion: '同意' }, 'feng', '2026-04-08').after;
    const noticed = approved.when('issue-notice', {}, 'wang', '2026-04-09').after;
    expect(codes(noticed, 29)).toEqual(['proposed-though-fined']);
    expect(when(noticed, 29)).toEqual([['2026-04-08', null]]);
  });
});

const partyOf = ({ state }: Story): Party => {
  if (!isOpened(state)) throw new Error(state.stage);
  return state.intake.clue.party;
};

describe('a fine on the spot (APL Art.29, 51)', () => {
  it('says that a linked case has fined the party for the same act', () => {
    const story = before('decide-on-the-spot', {}, 'summary')();
    const { body, by, on } = askedOf('summary', 'decide-on-the-spot');
    const check = (ofSameAct: readonly string[]) =>
      (
        decidedBy(by, 'decide-on-the-spot', story, on, body, { ofSameAct, fined: partyOf(story) }) as {
          check: HandlingCheck;
        }
      ).check.reasons.map(({ code }) => code);
    expect(check(['case-fined'])).toContain('FINED_IN_LINKED_CASE');
    expect(check([])).not.toContain('FINED_IN_LINKED_CASE');
  });
});

describe('a link between two decisions that stand (APL Art.29, 75)', () => {
  const asLinked = (relation: string, story: Story) =>
    story.when('link-case', { case: 'case-fined', relation, reasons: '同一批食品' }, 'wang', '2026-04-20');

  it('shows that one act was fined twice, by the link itself', () => {
    const outcome = asLinked('same-act', before('serve-decision')());
    expect(outcome.events[0]?.data).toMatchObject({ finedBefore: told });
    expect(codes(outcome.after, 29)).toContain('linked-though-fined');
    expect(asLinked('same-party', before('serve-decision')()).events[0]?.data).not.toHaveProperty('finedBefore');
  });
  it('shows it over a case between, and once however many links tell of it', () => {
    const decided = before('serve-decision')();
    const link = { case: 'case-other', relation: 'same-act', reasons: '同一批食品' };
    expect(decidedBy('wang', 'link-case', decided, '2026-04-20', link, { ofSameAct: ['case-fined'] })).toMatchObject({
      finedBefore: told,
    });
    expect(
      decidedBy(
        'wang',
        'link-case',
        decided,
        '2026-04-20',
        { ...link, relation: 'same-party' },
        { ofSameAct: ['case-fined'] },
      ),
    ).not.toHaveProperty('finedBefore');
    const twice = given(law, [
      ...asLinked('same-act', decided).after.records,
      ...asLinked('same-act', decided)
        .after.records.slice(-1)
        .map((record) => ({
          ...record,
          index: record.index + 1,
          version: record.version + 1,
          events: record.events.map((event) => ({ ...event, data: { ...event.data, case: 'case-other' } })) as never,
        })),
    ]);
    expect(codes(twice, 29).filter((code) => code === 'linked-though-fined')).toHaveLength(1);
  });
  it('shows nothing before this case has fined', () => {
    expect(asLinked('same-act', before('decide-penalty')()).events[0]?.data).not.toHaveProperty('finedBefore');
  });
});

describe('who the party of two cases is', () => {
  const coded = (creditCode: string): Party => ({
    kind: 'individual_business',
    name: '清河县城关镇某食品店',
    creditCode,
  });
  const found = (here: Party, there: Party) =>
    finedBefore({ party: here, handling: lightFine }, 1, {
      links: [],
      ofSameAct: ['case-fined'],
      fined: () => [{ party: there, decision }],
    }).length;

  it('is not another one under the same name: two credit codes are two parties', () => {
    expect(found(coded('91110000MA00000010'), coded('91110000MA00000010'))).toBe(1);
    expect(found(coded('91110000MA00000010'), coded('91110000MA00000002'))).toBe(0);
    const { creditCode: _none, ...named } = coded('');
    expect(found(coded('91110000MA00000010'), named)).toBe(1);
  });
  it('is the same after a slip in its name was corrected', () => {
    const story = linked(before('submit-report')(), 'same-act', '2026-03-31');
    const { body, by, on } = askedOf('ordinary', 'submit-report');
    const reported = story.when('submit-report', body, by, on).after;
    expect(codes(reported, 29)).toEqual(['reported-though-fined']);
    const slip = {
      event: 1,
      field: 'party.name',
      wrong: '清河县城关镇某食品店',
      right: '清河县城关镇某食杂店',
      why: '笔误',
    };
    const outcome = reported.when('correct-entry', slip, 'wang', '2026-04-02');
    expect([outcome.answer, codes(outcome.after, 29)]).toEqual(['accepted', ['reported-though-fined']]);
  });

  it('is still fined twice when another proposal goes back, or another link is corrected', () => {
    const story = linked(linked(before('submit-report')(), 'same-act', '2026-03-31'), 'same-party', '2026-03-31');
    const { body, by, on } = askedOf('ordinary', 'submit-report');
    const reported = story.when('submit-report', body, by, on).after;
    const slip = {
      event: story.file.facts.length,
      field: 'reasons',
      wrong: '同一批食品',
      right: '同一当事人',
      why: '笔误',
    };
    const corrected = reported.when('correct-entry', slip, 'wang', '2026-04-02');
    expect([corrected.answer, when(corrected.after, 29)]).toEqual(['accepted', [['2026-04-01', null]]]);
  });
  it('is linked by a correction to no case that could not be linked', () => {
    const story = linked(before('submit-report')(), 'same-act', '2026-03-31');
    const to = (field: string, wrong: string, right: string) =>
      story.when(
        'correct-entry',
        { event: story.file.facts.length, field, wrong, right, why: '误填' },
        'wang',
        '2026-04-01',
      ).answer;
    expect(to('case', 'case-fined', 'case-nowhere')).toBe('case-unknown');
    expect(to('case', 'case-fined', 'case-other')).toBe('accepted');
    expect(to('ofUnit', 'true', 'false')).toBe('entry-field-fixed');
  });
  it('is still fined twice when a proposal of something else goes back', () => {
    const story = linked(before('submit-report')(), 'same-act', '2026-03-31');
    const { body, by, on } = askedOf('ordinary', 'submit-report');
    const endorsed = story
      .when('submit-report', body, by, on)
      .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-02').after;
    const asked = { days: 30, reasons: '案情复杂' };
    const proposed = endorsed
      .when('submit-for-review', { category: 'none' }, 'wang', '2026-04-02')
      .after.when('record-review', review('agree'), 'zheng', '2026-04-07')
      .after.when('propose-extension', { clock: 'case', ...asked }, 'wang', '2026-04-08');
    const back = proposed.after.when('return-proposal', { reasons: '无需延长' }, 'zhao', '2026-04-08');
    expect([proposed.answer, back.answer]).toEqual(['accepted', 'accepted']);
    expect(when(back.after, 29)).toEqual([['2026-04-01', null]]);
  });
  it('follows a case that was joined into another (并案)', () => {
    const joined = { stage: 'transferred', transfer: { ground: 'joined', to: 'case-fined' }, aside: { links: [] } };
    expect(namedAsSameAct({ ...before('record-inspection')().state, ...joined } as never)).toContain('case-fined');
  });
  it('is no longer fined twice where the link was a slip: the sign ends on the day of its correction', () => {
    const story = linked(before('submit-report')(), 'same-act', '2026-03-31');
    const { body, by, on } = askedOf('ordinary', 'submit-report');
    const slip = {
      event: story.file.facts.length,
      field: 'relation',
      wrong: 'same-act',
      right: 'same-party',
      why: '误填',
    };
    const outcome = story.when('submit-report', body, by, on).after.when('correct-entry', slip, 'wang', '2026-04-02');
    expect([outcome.answer, when(outcome.after, 29)]).toEqual(['accepted', [['2026-04-01', '2026-04-02']]]);
  });
});
