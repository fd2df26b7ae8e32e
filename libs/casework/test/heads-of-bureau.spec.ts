import { decide, evolveUnit, units as unitAggregate, type UnitEvent, type UnitState } from '#casework';
import { decideCase } from '../src/aggregates/case-lines.js';
import type { LegalDate } from '../src/deadlines/index.js';
import { headsOn } from '../src/registry/unit.js';
import { discussionOn, lightFine } from '../src/testing/bodies.js';
import { contextOf, people, type Person } from '../src/testing/county.js';
import { given, type Story } from '../src/testing/given.js';
import { law } from './law.js';
import { at, before } from './rules-of.js';

/*
 * 对情节复杂或者重大违法行为给予行政处罚，行政机关负责人应当集体讨论决定 (APL Art.57(2); PR Art.60(2)): the heads of the bureau,
 * whom the register names from a day on. Where it names nobody, it is the bureau that says who of its people are heads.
 */
const now = '2026-04-10T02:00:00.000Z';
const bureau = contextOf(law, people.shen, now).unit('qinghe') as UnitState;
const heads = (...officers: string[]) =>
  officers.map((officer, place) => ({ officer, office: place === 0 ? ('main-head' as const) : ('head' as const) }));

const named = (data: object, id = 'qinghe') =>
  decide(unitAggregate, bureau, 'name-heads', data, {
    ...contextOf(law, people.shen, now),
    id,
    unitsWith: () => [],
  });
const withHeads = (
  ...entries: readonly { heads: ReturnType<typeof heads>; validFrom: `${number}-${number}-${number}` }[]
) =>
  entries.reduce<UnitState>((state, data) => {
    const event = { type: 'HeadsNamed', v: 1, occurredAt: now, data } satisfies UnitEvent;
    return evolveUnit(state, { ...event, by: 'shen', recordedAt: now });
  }, bureau);

describe('the heads of a bureau in the register (APL Art.57(2); PR Art.60(2))', () => {
  it('are named by the registrar, all of them, from a day on', () => {
    expect(named({ heads: heads('qian', 'feng'), validFrom: '2026-01-01' }).ruling).toBe('accepted');
  });
  it.each([
    ['somebody who is in no register', { heads: heads('qian', 'nobody'), validFrom: '2026-01-01' }, 'officer-unknown'],
    ['one person twice', { heads: heads('qian', 'qian'), validFrom: '2026-01-01' }, 'named-twice'],
  ])('are not %s', (_whom, data, code) => {
    expect(named(data)).toMatchObject({ refusal: { code } });
  });
  it('are led by one main head at most; none is a vacancy (PR Art.4)', () => {
    const as = (...offices: ('main-head' | 'head')[]) =>
      named({
        heads: offices.map((office, place) => ({ officer: ['qian', 'feng', 'tang'][place], office })),
        validFrom: '2026-01-01',
      });
    expect(as('main-head', 'main-head')).toMatchObject({ fields: [{ field: 'heads', code: 'one-main-head' }] });
    expect([as('main-head', 'head', 'head').ruling, as('head', 'head').ruling]).toEqual(['accepted', 'accepted']);
  });
  it('are not those of a station (PR Art.9)', () => {
    expect(named({ heads: heads('zhao'), validFrom: '2026-01-01' }, 'qinghe.chengguan')).toMatchObject({
      refusal: { code: 'heads-of-bureau-only' },
    });
  });
  it('are on a day those of the last list for it: before the first one nobody is named', () => {
    const state = withHeads(
      { heads: heads('qian', 'feng'), validFrom: '2026-01-01' },
      { heads: heads('tang', 'feng'), validFrom: '2026-04-10' },
    );
    const onDay = (day: Parameters<typeof headsOn>[1]) => headsOn(state, day)?.map(({ officer }) => officer);
    expect([onDay('2025-12-31'), onDay('2026-04-09'), onDay('2026-04-10')]).toEqual([
      undefined,
      ['qian', 'feng'],
      ['tang', 'feng'],
    ]);
  });
});

describe('who discusses a case (PR Art.60(2); form #42)', () => {
  /** Discussed on 10 April by people of the bureau, where the register has these entries. */
  const ruled = (register: UnitState, ...persons: Person[]) => {
    const story = at('reviewed');
    const opinions = persons.map((person) => ({ person, opinion: '同意', dissents: false, signed: true }));
    const around = contextOf(law, people.feng, now, story.file.facts);
    const context = { ...around, unit: (id: string) => (id === 'qinghe' ? register : around.unit(id)) };
    const body = { ...discussionOn('2026-04-10', lightFine), host: persons[0], opinions };
    return decideCase(story.state, 'record-collective-discussion', body, context);
  };
  const discussed = (...asked: Parameters<typeof ruled>): string => {
    const ruling = ruled(...asked);
    return ruling.ruling === 'refused' ? ruling.refusal.code : ruling.ruling;
  };
  /** The units that the record of a discussion of two heads names. */
  const read = (register: UnitState) => {
    const ruling = ruled(register, 'qian', 'feng');
    return ruling.ruling === 'accepted' ? (ruling.events[0]?.lookedAt?.units ?? []) : [];
  };
  const two = withHeads({ heads: heads('qian', 'feng'), validFrom: '2026-04-10' });

  it('are the heads whom the register names, and nobody else of the bureau', () => {
    expect(discussed(two, 'qian', 'feng')).toBe('accepted');
    expect(discussed(two, 'qian', 'tang')).toBe('heads-needed');
    expect(discussed(two, 'tang', 'qian', 'feng')).toBe('heads-needed');
  });
  it('are named in the record of the discussion, as the register had them', () => {
    expect(read(two)).toMatchObject([{ id: 'qinghe', heads: heads('qian', 'feng') }]);
    expect(read(bureau)[0]).not.toHaveProperty('heads');
  });
  it('are whom the register of the bureau names, also one who works in a station', () => {
    const withZhao = withHeads({ heads: heads('qian', 'zhao'), validFrom: '2026-04-10' });
    expect(discussed(withZhao, 'qian', 'zhao')).toBe('accepted');
    expect(discussed(bureau, 'qian', 'zhao')).toBe('heads-needed');
  });
  it('are named as of the day of the discussion, though the list is another on that of its entry', () => {
    const later = withHeads(
      { heads: heads('qian', 'feng'), validFrom: '2026-01-01' },
      { heads: heads('qian', 'tang'), validFrom: '2026-04-10' },
    );
    const story = at('reviewed');
    const around = contextOf(law, people.feng, now, story.file.facts);
    const context = { ...around, unit: (id: string) => (id === 'qinghe' ? later : around.unit(id)) };
    const opinions = ['qian', 'feng'].map((person) => ({ person, opinion: '同意', dissents: false, signed: true }));
    const body = { ...discussionOn('2026-04-09', lightFine), host: 'qian', opinions };
    expect(decideCase(story.state, 'record-collective-discussion', body, context)).toMatchObject({
      events: [{ lookedAt: { units: [{ id: 'qinghe', heads: heads('qian', 'feng') }] } }],
    });
  });
  it('are joined by others who decide nothing, while two heads do', () => {
    expect(discussed(two, 'qian', 'feng', 'tang')).toBe('accepted');
  });
  it('are whom the bureau says where the register names nobody for the day [M]', () => {
    expect(discussed(bureau, 'qian', 'tang')).toBe('accepted');
    expect(discussed(withHeads({ heads: heads('qian', 'feng'), validFrom: '2026-04-11' }), 'qian', 'tang')).toBe(
      'accepted',
    );
  });
});

describe('a head who was taken off the case (APL Art.43; PR Art.4)', () => {
  const plea = { person: 'feng', office: 'head', pleadedBy: 'party', ground: 'other-relation', reasons: '亲属' };
  const verdict = (granted: boolean) => ({ person: 'feng', granted, reasons: '核实' });
  const pleaded = (granted: boolean) =>
    at('reviewed')
      .when('request-recusal', plea, 'wang', '2026-04-07')
      .after.when('decide-recusal', verdict(granted), 'qian', '2026-04-08').after;
  const discussed = (granted: boolean, ...persons: Person[]): string => {
    const opinions = persons.map((person) => ({ person, opinion: '同意', dissents: false, signed: true }));
    const body = { ...discussionOn('2026-04-10', lightFine), host: persons[0], opinions };
    return pleaded(granted).when('record-collective-discussion', body, 'tang', '2026-04-10').answer;
  };

  it('has no part in the discussion: neither leading nor beside two others', () => {
    expect(discussed(true, 'qian', 'tang')).toBe('accepted');
    for (const persons of [
      ['qian', 'feng'],
      ['feng', 'qian', 'tang'],
      ['qian', 'tang', 'feng'],
    ] as const)
      expect(discussed(true, ...persons)).toBe('recused');
  });
  it('had a part in what was held before that, also where it is entered after it', () => {
    const opinions = ['qian', 'feng'].map((person) => ({ person, opinion: '同意', dissents: false, signed: true }));
    const held = (heldOn: LegalDate) => {
      const body = { ...discussionOn(heldOn, lightFine), host: 'feng', opinions };
      return pleaded(true).when('record-collective-discussion', body, 'tang', '2026-04-10').answer;
    };
    expect([held('2026-04-07'), held('2026-04-08'), held('2026-04-09')]).toEqual(['accepted', 'recused', 'recused']);
  });
  it('is off from the day on which the heads decided together, whenever that is entered', () => {
    const opinionsOf = (...persons: string[]) =>
      persons.map((person) => ({ person, opinion: '同意', dissents: false, signed: true }));
    const { agreed: _decided, ...attended } = discussionOn('2026-04-07');
    const together = { ...attended, host: 'tang', opinions: opinionsOf('tang', 'feng') };
    const off = at('reviewed')
      .when('request-recusal', { ...plea, person: 'qian', office: 'main-head' }, 'wang', '2026-04-07')
      .after.when(
        'decide-recusal',
        { ...verdict(true), person: 'qian', discussion: together },
        'tang',
        '2026-04-10',
      ).after;
    const held = (heldOn: LegalDate): string => {
      const body = { ...discussionOn(heldOn, lightFine), host: 'qian', opinions: opinionsOf('qian', 'tang') };
      return off.when('record-collective-discussion', body, 'tang', '2026-04-10').answer;
    };
    expect([held('2026-04-07'), held('2026-04-08')]).toEqual(['recused', 'recused']);
  });
  it('has where the plea was not granted', () => {
    expect(discussed(false, 'qian', 'feng')).toBe('accepted');
  });
});

describe('whose recusal is decided by whom (APL Art.43(3); PR Art.4)', () => {
  const register = withHeads({
    heads: [
      { officer: 'qian', office: 'main-head' },
      { officer: 'feng', office: 'head' },
    ],
    validFrom: '2026-03-01',
  });
  const ruled = (action: string, body: object, by: Person, on: string, story = before('record-inspection')()) => {
    const around = contextOf(law, people[by], `${on}T02:00:00.000Z`, story.file.facts);
    const context = { ...around, unit: (id: string) => (id === 'qinghe' ? register : around.unit(id)) };
    return decideCase(story.state, action, body, context);
  };
  const plea = (person: string, office?: string) =>
    ruled(
      'request-recusal',
      {
        person,
        pleadedBy: 'party',
        ground: 'other-relation',
        reasons: '亲属',
        ...(office === undefined ? {} : { office }),
      },
      'wang',
      '2026-03-09',
    );

  it('follows from the register, where it names the heads: the plea cannot make a deputy of the main head', () => {
    expect(plea('qian')).toMatchObject({ events: [{ data: { office: 'main-head' } }] });
    expect(plea('feng')).toMatchObject({ events: [{ data: { office: 'head' } }] });
    expect(plea('li')).not.toMatchObject({ events: [{ data: { office: expect.anything() as string } }] });
    for (const [person, office] of [
      ['qian', 'head'],
      ['feng', 'main-head'],
      ['li', 'head'],
    ] as const)
      expect(plea(person, office)).toMatchObject({ refusal: { code: 'office-differs' } });
  });
  it('is for the remaining heads together once the main head is off the case, by a dated setting [M]', () => {
    const { agreed: _decided, ...attended } = discussionOn('2026-03-10', lightFine);
    const by = (...persons: string[]) => ({
      ...attended,
      host: persons[0],
      opinions: persons.map((person) => ({ person, opinion: '同意', dissents: false, signed: true })),
    });
    const pleaAgainst = (person: Person, office: string) => ({
      person,
      office,
      pleadedBy: 'party',
      ground: 'other-relation',
      reasons: '亲属',
    });
    const verdict = (person: Person, more: object = {}) => ({ person, granted: true, reasons: '属实', ...more });
    const pleaded = before('record-inspection')()
      .when('request-recusal', pleaAgainst('qian', 'main-head'), 'wang', '2026-03-09')
      .after.when('request-recusal', pleaAgainst('feng', 'head'), 'wang', '2026-03-09').after;
    const off = pleaded.when(
      'decide-recusal',
      verdict('qian', { discussion: by('tang', 'peng') }),
      'tang',
      '2026-03-10',
    );
    expect(off.answer).toBe('accepted');
    const answer = (story: Story, body: object) => story.when('decide-recusal', body, 'tang', '2026-03-10').answer;
    const together = verdict('feng', { discussion: by('tang', 'peng') });
    expect(answer(off.after, together)).toBe('accepted');
    const dayBefore = { ...by('tang', 'peng'), heldOn: '2026-03-09' };
    expect(answer(off.after, verdict('feng', { discussion: dayBefore }))).toBe('not-in-order');
    expect(answer(off.after, verdict('feng'))).toBe('recusal-decider');
    expect(answer(off.after, verdict('feng', { discussion: by('tang', 'qian') }))).toBe('recused');
    expect(answer(off.after, verdict('feng', { discussion: by('tang', 'feng', 'peng') }))).toBe('separation-of-duty');
    // As long as the main head is in the case he decides alone.
    expect(answer(pleaded, together)).toBe('recusal-decider');
    const settings = { ...law.settings, headsDecideWithoutMainHead: [] };
    expect(answer(given({ ...law, settings }, off.after.records), together)).toBe('recusal-decider');
    // Another main head whom the register names decides again.
    const ofTang = withHeads({ heads: [{ officer: 'tang', office: 'main-head' }], validFrom: '2026-03-10' });
    const around = contextOf(law, people.tang, '2026-03-10T02:00:00.000Z', off.after.file.facts);
    const replaced = { ...around, unit: (id: string) => (id === 'qinghe' ? ofTang : around.unit(id)) };
    expect(decideCase(off.after.state, 'decide-recusal', together, replaced)).toMatchObject({
      refusal: { code: 'recusal-decider', parameters: { who: 'main-head' } },
    });
  });
  it('follows from it also where a plea of before does not say whom it is about', () => {
    const unsaid = { person: 'qian', pleadedBy: 'party', ground: 'other-relation', reasons: '亲属' };
    const story = before('record-inspection')().when('request-recusal', unsaid, 'wang', '2026-03-09').after;
    const verdict = { person: 'qian', granted: false, reasons: '不属实' };
    expect(ruled('decide-recusal', verdict, 'feng', '2026-03-10', story)).toMatchObject({
      refusal: { code: 'recusal-decider' },
    });
  });
});
