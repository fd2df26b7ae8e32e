import { decideCase } from '../src/aggregates/case-lines.js';
import type { LegalDate } from '../src/deadlines/index.js';
import type { Party } from '../src/events/clue.js';
import { finedBefore, isOwnCase, namedAsSameAct } from '../src/standing/fined-before.js';
import type { HandlingCheck } from '../src/standing/handling-check.js';
import { isOnTheSpot, isOpened } from '../src/state/questions.js';
import { lightFine, review } from '../src/testing/bodies.js';
import { contextOf, people, type Person } from '../src/testing/county.js';
import { given, type Story } from '../src/testing/given.js';
import { actsOf, type Line } from '../src/testing/stages.js';
import { law } from './law.js';
import { codes, signs, when } from './risks-of.js';
import { at, before } from './rules-of.js';

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

describe('two cases that are over (APL Art.29, 75)', () => {
  /** A link to the case that fined the party of the story. */
  const linkedTo = (story: Story, by: Person, on: LegalDate) => {
    const link = { case: 'case-fined', relation: 'same-act', reasons: '同一批食品' };
    return decidedBy(by, 'link-case', story, on, link, { fined: partyOf(story) });
  };
  const fined = [{ case: 'case-fined', decision, ofParty: 1 }];

  it('that were decided on the spot are said to be of one act, before and after they are handed in', () => {
    const decided = before('file-summary', {}, 'summary')();
    const { by, on, body } = askedOf('summary', 'file-summary');
    const handedIn = decided.when('file-summary', body, by, on).after;
    for (const story of [decided, handedIn])
      for (const person of ['wang', 'feng'] as const)
        expect(linkedTo(story, person, on)).toMatchObject({ finedBefore: fined });
    const shown = handedIn.when('link-case', { case: 'case-fined', relation: 'same-act', reasons: '同一批' }, by, on);
    expect(shown.answer).toBe('accepted');
    expect(shown.after.state).toMatchObject({ links: [{ case: 'case-fined', relation: 'same-act', on }] });
    const again = { case: 'case-fined', relation: 'same-act', reasons: '再次关联' };
    expect(shown.after.when('link-case', again, by, on).answer).toBe('nothing-to-do');
  });
  it('are two: a case decided on the spot is not linked to itself, though it has no code of a case', () => {
    const { state } = before('file-summary', {}, 'summary')();
    const other = contextOf(law, people.wang, '2026-04-20T09:00:00Z', []).otherCase('case-fined');
    if (other === undefined || !isOnTheSpot(state)) throw new Error(state.stage);
    expect(isOwnCase(state, { ...other, caseCode: null })).toBe(false);
    expect(isOwnCase(state, { ...other, caseCode: null, decidedOnTheSpot: state.decision.number })).toBe(true);
  });
  it('are said to be of one act by a head or its officers when the one is archived', () => {
    const archived = at('archived');
    expect(archived.state.stage).toBe('archived');
    for (const person of ['wang', 'feng'] as const)
      expect(linkedTo(archived, person, '2026-11-02')).toMatchObject({ finedBefore: fined });
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
  it('shows it from the day on which a correction says that the two are one act', () => {
    const { after } = asLinked('same-party', before('serve-decision')());
    const event = after.file.facts.length;
    const to = (story: Story, wrong: string, right: string, on: LegalDate) =>
      story.when('correct-entry', { event, field: 'relation', wrong, right, why: '误填' }, 'wang', on);
    const days = (story: Story) =>
      signs(story, 29).flatMap(({ detail, since, until }) =>
        detail.code === 'linked-though-fined' ? [[since, until]] : [],
      );
    const corrected = to(after, 'same-party', 'same-act', '2026-04-24');
    expect(corrected.events[0]?.data).toMatchObject({ finedBefore: told });
    expect(days(corrected.after)).toEqual([['2026-04-24', null]]);
    const back = to(corrected.after, 'same-act', 'same-party', '2026-04-27');
    expect(back.events[0]?.data).not.toHaveProperty('finedBefore');
    expect(days(back.after)).toEqual([['2026-04-24', '2026-04-27']]);
  });
  it('shows it when the link named the wrong case', () => {
    const link = { case: 'case-other', relation: 'same-act', reasons: '同一批食品' };
    const { after } = before('serve-decision')().when('link-case', link, 'wang', '2026-04-20');
    const slip = { event: after.file.facts.length, field: 'case', wrong: 'case-other', right: 'case-fined' };
    const corrected = after.when('correct-entry', { ...slip, why: '误填' }, 'wang', '2026-04-24');
    expect(corrected.events[0]?.data).toMatchObject({ finedBefore: told });
    expect(codes(corrected.after, 29)).toContain('linked-though-fined');
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
