import { assert, constantFrom, nat, property } from 'fast-check';
import {
  caseCode,
  certificateFault,
  computeOfficer,
  computeUnit,
  decide,
  evolveNumbering,
  evolveOfficer,
  evolveUnit,
  invalidFields,
  nextSerial,
  noNumbers,
  numberOf,
  numberSeries,
  officers,
  powerListOn,
  units,
  type NumberingEvent,
  type OfficerState,
  type UnitState,
} from '#casework';
import { numberingEvents } from '../src/events/catalogue.js';
import { hasPower, isListed } from '../src/registry/unit.js';
import { bends, bentAt, placesIn } from '../src/testing/bending.js';
import { contextOf, people, officers as someOfficers, units as someUnits } from '../src/testing/county.js';
import { law } from './law.js';

const now = '2026-03-02T04:00:00.000Z';
/** Days about which somebody may ask; a report may be asked for any year of four digits. */
const days = ['1949-10-01', '1999-12-31', '2026-03-02', '2026-12-31', '9999-12-31'] as const;
const bases = ['fsl-124-1-5', 'ad-55', ''];
const seed = 20_261_128;
const runs = { numRuns: 4_000, seed };
/** Each run asks all series. */
const fewerRuns = { numRuns: 800, seed };

interface Act {
  name: string;
  body: object;
}

const officerActs: readonly Act[] = [
  { name: 'register-officer', body: { name: '某', unit: 'qinghe.chengguan' } },
  {
    name: 'issue-certificate',
    body: { certificateNumber: 'YS-1', validFrom: '2024-01-01', validTo: '2026-08-31', scope: ['fsl', 'ad-59'] },
  },
  { name: 'suspend-certificate', body: { from: '2026-01-01', reasons: '年度考核不合格' } },
  { name: 'restore-certificate', body: { from: '2026-02-01' } },
  { name: 'move-officer', body: { unit: 'qinghe.hekou', from: '2026-02-01', reasons: '轮岗' } },
  { name: 'record-training', body: { on: '2026-01-01', hours: 20, subject: '培训' } },
  {
    name: 'record-legal-qualification',
    body: { ground: 'national-examination', since: '2020-01-01', document: 'A-2020-1' },
  },
];

const unitActs: readonly Act[] = [
  {
    name: 'register-unit',
    body: {
      name: '某所',
      code: '11990077X',
      documentPrefix: '某市监',
      powers: ['fsl'],
      ownNameFor: ['individual_business'],
    },
  },
  { name: 'change-powers', body: { powers: ['fsl', '*'], ownNameFor: [] } },
  {
    name: 'publish-power-list',
    body: {
      version: '2026-2',
      validFrom: '2026-01-01',
      entries: [{ bases: ['fsl'], acts: ['penalty'], responsible: '某' }],
    },
  },
  {
    name: 'record-unit-details',
    body: {
      validFrom: '2026-01-01',
      address: '某路1号',
      phone: '000-1234567',
      reconsiderationBody: '某县人民政府',
      court: '某县人民法院',
    },
  },
  { name: 'name-heads', body: { heads: [{ officer: 'qian', office: 'main-head' }], validFrom: '2026-01-01' } },
  { name: 'record-capacity', body: { on: '2026-01-01', staff: 5, frontLine: 3, vehicles: 1, recorders: 2 } },
];

const entered = { officer: someOfficers['wang'], unit: someUnits['qinghe.chengguan'] };

const eventsOf = (kind: 'officer' | 'unit', state: unknown, { name, body }: Act): object[] => {
  const context = { ...contextOf(law, people.shen, now), unitsWith: () => [], holderOf: () => undefined, id: 'jia' };
  const ruling =
    kind === 'officer'
      ? decide(officers, state as OfficerState | undefined, name, body, context)
      : decide(units, state as UnitState | undefined, name, body, context);
  return ruling.ruling === 'accepted' ? ruling.events.map((event) => ({ ...event, by: 'shen', recordedAt: now })) : [];
};

/** The acts of a list, each as it is or with one field of one of them bent, folded one after the other. */
const folded = <S>(
  kind: 'officer' | 'unit',
  acts: readonly Act[],
  evolve: (state: S | undefined, event: never) => S,
): S | undefined =>
  acts.reduce<S | undefined>(
    (state, act) => eventsOf(kind, state, act).reduce<S | undefined>((s, e) => evolve(s, e as never), state),
    undefined,
  );

const withBend = (acts: readonly Act[], which: number, place: number, bend: unknown): readonly Act[] =>
  acts.map((act, at) => {
    if (at !== which) return act;
    const places = placesIn(act.body);
    return { ...act, body: bentAt(act.body, places[place % places.length] ?? [], bend) as object };
  });

/** Everything that is asked of an officer or a unit, about any day. */
const compute = ({ officer, unit }: { officer?: OfficerState | undefined; unit?: UnitState | undefined }): void => {
  for (const day of days) {
    if (officer !== undefined) computeOfficer(officer, law, day);
    if (unit !== undefined) computeUnit(unit, law, day);
    for (const basis of bases) {
      if (officer !== undefined) certificateFault(officer, day, basis);
      const list = unit === undefined ? undefined : powerListOn(unit, day);
      if (unit !== undefined) hasPower(unit, basis);
      if (list !== undefined) isListed(list, 'penalty', basis);
    }
  }
};

describe(`every field of every act on the registers, bent (seed ${seed})`, () => {
  it.each([
    ['officer', officerActs],
    ['unit', unitActs],
  ] as const)('is taken on the register of an %s without a bend', (kind, acts) => {
    for (const [place, act] of acts.entries())
      expect([act.name, eventsOf(kind, place > 0 ? entered[kind] : undefined, act)]).toEqual([
        act.name,
        [expect.anything()],
      ]);
  });

  it('is refused, or leaves an officer of whom everything can be computed', () => {
    assert(
      property(nat(officerActs.length - 1), nat(), constantFrom(...bends), (which, place, bend) => {
        const state = folded<OfficerState>('officer', withBend(officerActs, which, place, bend), evolveOfficer);
        compute({ officer: state });
      }),
      runs,
    );
  });

  it('is refused, or leaves a unit of which everything can be computed, its numbers included', () => {
    assert(
      property(nat(unitActs.length - 1), nat(), constantFrom(...bends), (which, place, bend) => {
        const state = folded<UnitState>('unit', withBend(unitActs, which, place, bend), evolveUnit);
        compute({ unit: state });
      }),
      runs,
    );
  });

  it('leaves what can be computed of what was recorded before days had bounds', () => {
    const certificate = { certificateNumber: 'YS-1', validFrom: '0000-01-01', validTo: '9999-12-31' } as const;
    const officer: OfficerState = {
      name: '某',
      unit: 'qinghe',
      certificates: [certificate],
      suspensions: [{ from: '9999-12-31', to: null }],
      earlierUnits: [],
      legalQualifications: [],
      training: [{ on: '9999-12-31', hours: 400, subject: '某' }],
    };
    compute({ officer });
  });
});

const numbered: readonly { type: NumberingEvent['type']; data: object }[] = [
  { type: 'NumberIssued', data: { series: 'case', serial: 1, forStream: 'case/a', forCommand: 'one' } },
  { type: 'NumberReassigned', data: { series: 'case', serial: 1, forStream: 'case/b', forCommand: 'two' } },
  { type: 'NumberVoided', data: { series: 'case', serial: 1, reason: '命令被拒绝' } },
  { type: 'NumberIssued', data: { series: 'penalty-notice', serial: 1, forStream: 'case/a', forCommand: 'one' } },
];

describe(`every field of every event of numbers, bent (seed ${seed})`, () => {
  it('is of no valid form, or leaves a ledger whose next number can be issued and written', () => {
    assert(
      property(nat(numbered.length - 1), nat(), constantFrom(...bends, 999_999, 999_998), (which, place, bend) => {
        const facts = numbered.flatMap(({ type, data }, at) => {
          const places = placesIn(data);
          const bent = at === which ? bentAt(data, places[place % places.length] ?? [], bend) : data;
          if (invalidFields(numberingEvents[type].data, bent).length > 0) return [];
          return [{ type, data: bent, v: 1, occurredAt: now, by: 'shen', recordedAt: now }];
        });
        const state = evolveNumbering(noNumbers, facts as never);
        for (const series of numberSeries) {
          numberOf(state, series, { stream: 'case/a', command: 'one' });
          const isFull = state.issued.some((each) => each.series === series && each.serial === 999_999);
          if (isFull) {
            expect(() => nextSerial(state, series)).toThrow('has no number after 999999');
            continue;
          }
          const serial = nextSerial(state, series);
          const next = { series, serial, forStream: 'case/b', forCommand: 'two' };
          expect(invalidFields(numberingEvents.NumberIssued.data, next)).toEqual([]);
          expect(state.issued.some((each) => each.series === series && each.serial === serial)).toBe(false);
          if (series === 'case') caseCode({ unitCode: '11990077X', year: 2026, serial });
        }
      }),
      fewerRuns,
    );
  });
});
