import { assert, constantFrom, nat, property } from 'fast-check';
import {
  checkDraw,
  computeInspection,
  decide,
  evolveInspection,
  inspections,
  inspectionsIn,
  type InspectionState,
} from '#casework';
import { bends, bentAt, placesIn } from '../src/testing/bending.js';
import { officers, people, units } from '../src/testing/county.js';
import { digest, lot, plan } from './inspections.js';
import { law } from './law.js';

interface Act {
  name: string;
  body: object;
  by: keyof typeof people;
}

const result = { object: 'shop-1', inspectors: ['li', 'wang'], findings: '过期食品三袋' };
const checked = [{ item: 'licences', disclosed: '食品经营许可证', found: '已过期', agrees: false }];
/** With two inspectors both are drawn for every object. */
const planned = { ...plan, inspectors: plan.inspectors.slice(0, 2) };

/** Every act on inspections of both kinds, on one day. */
const linesOn = (day: string): Act[][] => {
  const begun = (kind: string): Act[] => [
    { name: 'plan-inspection', body: { ...planned, kind }, by: 'zhao' },
    { name: 'approve-inspection', body: { opinion: '同意' }, by: 'feng' },
    { name: 'draw', body: lot, by: 'feng' },
  ];
  const ended: Act[] = [
    { name: 'publish-results', body: { objects: ['shop-1'], publishedOn: day, channel: '公示系统' }, by: 'wang' },
    { name: 'link-clue', body: { object: 'shop-1', case: 'case-1' }, by: 'wang' },
  ];
  const routine = { ...result, inspectedOn: day, outcome: 'problem' };
  const outcome = { outcome: 'false-or-concealed', way: 'third-party', thirdParty: '某会计师事务所', items: checked };
  const spot = { ...result, inspectedOn: day, ...outcome, proposedForAbnormalList: true };
  return [
    [...begun('routine'), { name: 'record-inspection-result', body: routine, by: 'wang' }, ...ended],
    [...begun('information-spot-check'), { name: 'record-spot-check-result', body: spot, by: 'wang' }, ...ended],
  ];
};

/** Days on which an inspection may be entered or played: before every law, before the rule on publication, and now. */
const days = ['0000-01-01', '1949-10-01', '2014-09-30', '2026-03-02'] as const;
const noon = (day: string): string => `${day}T04:00:00.000Z`;

const perform = (state: InspectionState | undefined, { name, body, by }: Act, now: string) =>
  decide(inspections, state, name, body, {
    id: 'i-1',
    actor: people[by],
    now,
    law,
    officer: (id) => {
      const officer = Object.hasOwn(officers, id) ? officers[id] : undefined;
      const certificates = [{ certificateNumber: 'YS', validFrom: '0000-01-01', validTo: '9999-12-31' } as const];
      return officer === undefined ? undefined : { ...officer, certificates: [...certificates] };
    },
    unit: (id) => (Object.hasOwn(units, id) ? units[id] : undefined),
    inspectionsOf: () => 0,
    inspectionOfCase: () => 'i-1',
    digest,
  });

const after = (state: InspectionState | undefined, act: Act, now: string): InspectionState | undefined => {
  const ruling = perform(state, act, now);
  if (ruling.ruling !== 'accepted') return state;
  return ruling.events
    .map((event) => ({ ...event, by: people[act.by].id, recordedAt: now }))
    .reduce<InspectionState | undefined>(evolveInspection, state);
};

/** Everything that pages, lists and other inspections ask of an inspection. */
const computeAll = (state: InspectionState): void => {
  computeInspection(state, law, digest);
  for (const { object } of state.tasks) inspectionsIn(state, object, '2026');
  const check = checkDraw(state, digest);
  if (check !== null) expect(check.differences).toEqual([]);
};

/** Each act of each line on each day, with the inspection in the state in which it is possible. */
const possible: { state: InspectionState | undefined; act: Act; now: string }[] = days.flatMap((day) =>
  linesOn(day).flatMap((line) => {
    let state: InspectionState | undefined;
    return line.map((act) => {
      const before = state;
      state = after(state, act, noon(day));
      return { state: before, act, now: noon(day) };
    });
  }),
);

const seed = 20_261_128;

describe(`every field of every act on inspections, bent (seed ${seed})`, () => {
  it('plays every act on the day of today without a bend', () => {
    const today = possible.filter(({ now }) => now === noon('2026-03-02'));
    expect(today.map(({ state, act, now }) => [act.name, perform(state, act, now).ruling])).toEqual(
      today.map(({ act }) => [act.name, 'accepted']),
    );
  });

  it.each(days)('leaves an inspection of %s that can be computed, without a bend', (day) => {
    for (const { state, act, now } of possible.filter((each) => each.now === noon(day))) {
      const then = after(state, act, now);
      if (then !== undefined) computeAll(then);
    }
  });

  it('is refused, or leaves an inspection that can be computed and worked on', () => {
    let accepted = 0;
    assert(
      property(nat(possible.length - 1), nat(), constantFrom(...bends), (which, place, bend) => {
        const { state, act, now } = possible[which] ?? { state: undefined, act: undefined, now: '' };
        if (act === undefined) return;
        const places = placesIn(act.body);
        const path = places[place % places.length] ?? [];
        const bent = { ...act, body: bentAt(act.body, path, bend) as object };
        let then = after(state, bent, now);
        if (then === state || then === undefined) return;
        accepted += 1;
        computeAll(then);
        // Played on: the acts that follow in the line.
        for (const next of possible.slice(which + 1, which + 4)) {
          then = after(then, next.act, next.now > now ? next.now : now) ?? then;
          computeAll(then);
        }
      }),
      { numRuns: 10_000, seed },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});
