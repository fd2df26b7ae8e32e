import { invalidFields } from '#casework';
import { ClueRegistered, clueSources, partyKinds } from '../src/events/clue.js';
import { PaymentRecorded } from '../src/events/execution.js';
import { Penalty } from '../src/events/investigation.js';
import { InvestigationReported } from '../src/events/report.js';
import { CollectiveDiscussionHeld } from '../src/events/review.js';
import { caseActs } from '../src/steps/case-acts.js';
import { clue, discussionOn, lightFine, report } from '../src/testing/bodies.js';
import { catalogue, golden } from './golden-events.js';
import { at } from './rules-of.js';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Fields that are kept as they came; what is inside is not looked at. */
const opaque = new Set(['check', 'published']);

describe('What a penalty adds up to (APL Art.72(1)(1))', () => {
  const penalty = { warning: false, fine: 1, confiscatedGains: 1, confiscatedGoodsValue: 0, restrictions: [] };
  // The fine counts twice: its surcharge may grow as large.
  const most = (Number.MAX_SAFE_INTEGER - 1) / 2 - 1;

  it('is a sum that is kept exactly, or refused with the field', () => {
    expect(invalidFields(Penalty, { ...penalty, fine: most, confiscatedGains: 3 })).toEqual([]);
    expect(invalidFields(Penalty, { ...penalty, fine: most, confiscatedGains: 4 })).toMatchObject([
      {
        field: 'fine',
        reason:
          '“Fine”, a surcharge as large and what is confiscated must not add up to more than 9007199254740991 fen',
      },
    ]);
  });
});

/** Every place in a value with what stands there, from the outside in. */
const places = (value: Json, path: (string | number)[] = []): [(string | number)[], Json][] => {
  const inside =
    typeof value !== 'object' || value === null || opaque.has(String(path.at(-1)))
      ? []
      : Object.entries(value).flatMap(([key, part]) =>
          places(part, [...path, Array.isArray(value) ? Number(key) : key]),
        );
  return path.length === 0 ? inside : [[path, value], ...inside];
};

/** The value with something else at one place; `undefined` leaves the place out. */
const withAt = (value: Json, [key, ...rest]: (string | number)[], other: Json | undefined): Json => {
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  const changed =
    rest.length === 0
      ? other
      : withAt(Array.isArray(value) ? (value[Number(key)] ?? null) : (value[key] ?? null), rest, other);
  if (Array.isArray(value)) return value.with(Number(key), changed ?? null);
  const { [String(key)]: _old, ...others } = value;
  return changed === undefined ? others : { ...others, [String(key)]: changed };
};

/** The value with one field more in the object at a place. */
const added = (data: Json, path: (string | number)[], value: { [key: string]: Json }): Json =>
  path.length === 0 ? { ...value, 新字段: 1 } : withAt(data, path, { ...value, 新字段: 1 });

const events = [...golden.values()].map(({ type, data }): [string, Json, new () => object] => {
  const found = catalogue.find(([name]) => name === type);
  if (found === undefined) throw new Error(`The catalogue has no event ${type}`);
  return [type, data as Json, found[1].data];
});

/** Fields that may be left out; every other must be there. */
const optional = new Set([
  ...'fiction creditCode attestedCopy tier mitigationGround payment pages'.split(' '),
  ...'decisionNumber decidedOn cashGround bureau goodsValue illegalGains'.split(' '),
  ...'legalBasis periodToldOn toldOn toReturn assessors'.split(' '),
  ...'domicile representative identity phone registeredIn reconsiderationBody'.split(' '),
  ...'outsideArea jurisdictionGround goodsNumber refusalReasons forwardedTo partyToldOn'.split(' '),
]);
const mayBeLeftOut = (type: string, path: (string | number)[]): boolean => {
  const name = `${type}.${path.join('.')}`;
  if (
    [
      'ClockExtended.opinion',
      'ServiceAddressConfirmed.electronicAddress',
      'CreditRepairDecided.ground',
      'CreditDataRecorded.pushedOn',
      'CreditDataRecorded.pushedTo',
      'ReconsiderationDecided.redo',
      'ReconsiderationDecided.redo.by',
      'RoundOpened.by',
      'EvidenceCollected.sha256',
      'UnitDetailsRecorded.court',
      'UnitDetailsRecorded.address',
      'DefenceWindowLapsed.hearingRight',
      'TestCommissioned.measure',
      'ReferralDecided.number',
      'MeasureEnded.number',
      'ComplaintReceived.reference',
      'ComplaintReceived.reporter',
      'ReportRepeated.newFacts',
      'HandOverOffered.open.0.due',
      'HandOverConfirmed.open.0.due',
      'RandomInspectionPlanned.urgent',
      'RandomInspectionPlanned.objects.1.clue',
      'SpotCheckResultRecorded.thirdParty',
      'SpotCheckResultRecorded.items.0.disclosed',
      'SpotCheckResultRecorded.items.1.disclosed',
      'SupervisionRaised.sign.riskPoint',
      'SupervisionRaised.sign.caseId',
      'SupervisionRaised.sign.event',
      'SupervisionRaised.sign.officer',
      'SupervisionRaised.sign.party',
      'SupervisionNoticeDrafted.officersConcerned',
      'SupervisionDecisionDrafted.officersConcerned',
      'SupervisionOpinionDrafted.provisions',
      'SupervisionAnswered.files',
      'SupervisionFilesHandedOver.files',
      'SupervisionInquired.files',
      'SupervisionObjected.files',
      'SupervisionRechecked.requirements',
      'SupervisionRechecked.mendBy',
      'SupervisionCorrected.mendingActs',
      'SupervisionCorrected.files',
      'SupervisionReported.files',
      'SupervisionClosed.mendingActs',
    ].includes(name)
  )
    return true;
  return (
    optional.has(String(path.at(-1))) &&
    ![
      'ServiceAddressConfirmed.address',
      'SummaryPenaltyDecided.decidedOn',
      'SuperiorDecided.decidedOn',
      'ComplaintAccepted.toldOn',
      'ComplaintRefused.toldOn',
      'ReporterTold.toldOn',
      'IrregularDecisionMended.toldOn',
    ].includes(name)
  );
};
/** Names the field itself, or the list it stands in. */
const names = (fields: { field: string }[], path: (string | number)[]): boolean =>
  fields.some(({ field }) => field === path.join('.') || field === path.slice(0, -1).join('.'));

describe.each(events)('what is entered for %s', (name, data, type) => {
  const all = places(data);

  it('is refused with the path of the field that is missing', () => {
    for (const [path] of all) {
      if (typeof path.at(-1) === 'number') continue;
      const fields = invalidFields(type, withAt(data, path, undefined));
      expect([path, names(fields, path)]).toEqual([path, !mayBeLeftOut(name, path)]);
    }
  });

  it('may be Chinese wherever it may be text, and is never blank', () => {
    for (const [path, value] of all) {
      if (typeof value !== 'string' || invalidFields(type, withAt(data, path, 'a text: 1')).length > 0) continue;
      expect([path, invalidFields(type, withAt(data, path, '“清河”某店（𠮷）🍜'))]).toEqual([path, []]);
      for (const blank of ['', ' ', '　\n\t'])
        expect([path, names(invalidFields(type, withAt(data, path, blank)), path)]).toEqual([path, true]);
      expect([path, names(invalidFields(type, withAt(data, path, '长'.repeat(20_001))), path)]).toEqual([path, true]);
    }
  });

  it('is refused with the path of the field when null stands for "not stated"', () => {
    for (const [path] of all)
      expect([path, names(invalidFields(type, withAt(data, path, null)), path)]).toEqual([path, true]);
  });

  it('is refused with the path of the field when a value is of another kind', () => {
    for (const [path, value] of all) {
      if (opaque.has(String(path.at(-1)))) continue;
      const wrong: Json[] = [
        typeof value === 'string' ? 7 : 'text',
        { unexpected: { deep: { deeper: { deepest: { bottom: 1 } } } } },
        ...(Array.isArray(value) ? [true] : [[], [[]], [value]]),
      ];
      for (const other of wrong) {
        const found = invalidFields(type, withAt(data, path, other)).some(
          ({ field }) => field.startsWith(path.join('.')) || names([{ field }], path),
        );
        expect([path, other, found]).toEqual([path, other, true]);
      }
    }
  });

  it('is refused when a number is negative, broken or beyond counting', () => {
    for (const [path, value] of all) {
      if (typeof value !== 'number') continue;
      for (const other of [-1, 0.5, 2 ** 53, Number.NaN])
        expect([path, other, names(invalidFields(type, withAt(data, path, other)), path)]).toEqual([path, other, true]);
    }
  });

  it('is refused when a day or an instant does not exist', () => {
    for (const [path, value] of all) {
      if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/u.test(value)) continue;
      const others = [
        '2026-02-30',
        '2026-13-01',
        '0000-01-01',
        '2026-3-2',
        '2026-02-30T01:00:00Z',
        '2026-03-02T25:00:00Z',
        '2026-03-02T01:00:00+08:00',
        '',
      ];
      for (const other of others)
        expect([path, other, names(invalidFields(type, withAt(data, path, other)), path)]).toEqual([path, other, true]);
    }
  });

  it('is refused when a field is added to any object in it', () => {
    for (const [path, value] of [[[], data] as [string[], Json], ...all]) {
      if (typeof value !== 'object' || value === null || Array.isArray(value) || opaque.has(String(path.at(-1))))
        continue;
      const fields = invalidFields(type, added(data, path, value));
      expect(fields).toMatchObject([
        { field: [...path, '新字段'].join('.'), reason: '新字段 is not a field of this input' },
      ]);
    }
  });
});

describe('an answer to wrong input', () => {
  it.each(['toString', 'constructor', 'hasOwnProperty', '__proto__'])('refuses a field that is called %s', (name) => {
    const party = JSON.parse(`{"kind":"company","name":"甲店","${name}":1}`) as object;
    expect(invalidFields(ClueRegistered, { ...clue(), party })).toMatchObject([
      { field: `party.${name}`, reason: `${name} is not a field of this input` },
    ]);
  });

  it('tells of such a field and of the others at once', () => {
    const fact = JSON.parse(
      JSON.stringify({ ...clue(), receivedOn: 'gestern' }).replace('{', '{"toString":1,'),
    ) as object;
    expect(invalidFields(ClueRegistered, fact).map(({ field }) => field)).toEqual(['toString', 'receivedOn']);
  });

  it('names a field five levels down by its whole path', () => {
    const handling = {
      ...lightFine,
      circumstances: [
        { code: 'S1', evidence: '一' },
        { code: 'S1', evidence: { text: '二' } },
      ],
    };
    expect(invalidFields(InvestigationReported, { ...report(), handling })).toMatchObject([
      { field: 'handling.circumstances.1.evidence', reason: '“Evidence” must be text' },
    ]);
  });

  it('names every field that is wrong, each once', () => {
    const party = { kind: 'ghost', name: '' };
    const wrong = { ...clue(), source: 'rumour', receivedOn: '2026-02-30', party, matter: null };
    expect(invalidFields(ClueRegistered, wrong)).toMatchObject([
      { field: 'source', reason: `“Source” must be one of: ${clueSources.join(', ')}` },
      { field: 'receivedOn', reason: '“Received on” must be a day that exists, written YYYY-MM-DD' },
      { field: 'party.kind', reason: `“Kind” must be one of: ${partyKinds.join(', ')}` },
      { field: 'party.name', reason: '“Name” must not be blank' },
      { field: 'matter', reason: '“Matter” must be text' },
    ]);
  });

  it('says what would be right for money: fen, whole, not negative', () => {
    const paid = { amount: -1, paidOn: '2026-03-02', channel: 'bank', receiptNumber: 'P-1' };
    expect(invalidFields(PaymentRecorded, paid)).toMatchObject([
      { field: 'amount', reason: '“Amount” must be a whole number of fen, 0 or more' },
    ]);
  });

  it('asks for the opinions of at least two persons in a collective discussion (PR Art.60(2))', () => {
    const discussion = discussionOn('2026-04-17');
    expect(
      invalidFields(CollectiveDiscussionHeld, { ...discussion, opinions: discussion.opinions.slice(1) }),
    ).toMatchObject([{ field: 'opinions', reason: '“Opinions” must have at least 2 entries' }]);
  });

  it('asks that each officer is named once', () => {
    const twice = { ...report(), officers: ['wang', 'wang'] };
    expect(invalidFields(InvestigationReported, twice)).toMatchObject([
      { field: 'officers', reason: '“Officers” must name each officer once' },
    ]);
  });

  it.each([undefined, null, 'text', 7, true, [], [{}]])('says that %p is no JSON object, to every action', (body) => {
    for (const { act } of caseActs) {
      expect(invalidFields(act.body, body)).toMatchObject([{ field: '', reason: 'must be a JSON object' }]);
    }
  });

  it('is given before the rules are asked, and records nothing', () => {
    const { ruling, after } = at('clue').when('assign-verification', { officers: ['王'] }, 'zhao', '2026-03-02');
    expect(ruling).toMatchObject({ ruling: 'invalid' });
    expect(after.records).toHaveLength(1);
  });
});
