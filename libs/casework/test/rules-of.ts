import { caseEvents, invalidFields, roles, type Actor } from '#casework';
import type { Stage } from '../src/state/case-state.js';
import { nextSteps } from '../src/steps/by-stage.js';
import { alsoHolding, type Person } from '../src/testing/county.js';
import type { Outcome, Story } from '../src/testing/given.js';
import { casesUnder } from '../src/testing/stages.js';
import { law } from './law.js';
import { expectSayable, said } from './said.js';

/** An act on a case: by whom, when, with what body. */
export interface Attempt {
  of: () => Story;
  body: object;
  by: Person | Actor;
  on: string;
}

/** What differs from the act that is right; `but` changes single fields of its body. */
type Deviation = Partial<Attempt> & { but?: object };

export const stages = Object.keys(nextSteps) as Stage[];

const cases = casesUnder(law);

/** A case at a stage. */
export const at = cases.at;

/** A case just before an act of its line. */
export const before =
  (...point: Parameters<typeof cases.before>): (() => Story) =>
  () =>
    cases.before(...point);

/** A case that went its whole line. */
export const whole = cases.whole;

/** Days on which every fixture has happened. */
const afterEverything = '2026-11-02';

/** What an act leaves behind: parts of its last event, and of the case after it. */
interface Trace {
  data?: object;
  occurredAt?: string;
  state?: object;
}

interface Rules {
  /** The act is accepted and records exactly these events. */
  records: (rule: string, types: string[], deviation?: Deviation, leaves?: Trace) => void;
  /** The act is refused with this code, and nothing happens to the case. */
  refuses: (rule: string, code: string, deviation: Deviation) => void;
}

/**
 * The tests of one action: what is right, then one thing wrong at a time. That other roles are forbidden it and that it
 * is refused at every other stage is tested here for all.
 */
export const rulesOf = (action: string, right: Attempt): Rules => {
  const attempt = ({ but, ...deviation }: Deviation): Outcome => {
    const { of, body, by, on } = { ...right, ...deviation };
    return of().when(action, { ...body, ...but }, by, on);
  };
  const listed = (stage: Stage) => nextSteps[stage].find((row) => row.act.name === action);
  const allowed = listed(right.of().state.stage)?.by ?? [];

  it(`is for ${allowed.join(' and ')}, and forbidden to everybody else`, () => {
    const others = roles.filter((role) => !allowed.includes(role));
    // What the law keeps for the main head is refused to a deputy on record, with its article.
    const isKept = allowed.length === 1 && allowed[0] === 'main-head';
    const answer = attempt({ by: { id: 'li', unit: 'qinghe.chengguan', roles: others } }).answer;
    expect(answer).toBe(isKept ? 'kept-for-main-head' : 'forbidden');
    for (const role of allowed) {
      expect(attempt({ by: { id: 'li', unit: 'qinghe.chengguan', roles: [role] } }).answer).not.toBe('forbidden');
    }
  });

  it.each(stages.filter((stage) => listed(stage) === undefined))(
    'cannot be done while the case is at stage %s (PR Ch.3)',
    (stage) => {
      const { answer, refusal, after } = attempt({ of: () => at(stage), on: afterEverything });
      expect(answer).toBe('not-at-this-stage');
      expect(said(refusal)).toContain(stage);
      expect(after.state).toEqual(at(stage).state);
    },
  );

  return {
    records: (rule, types, deviation = {}, { data = {}, occurredAt, state = {} } = {}) => {
      it(`${rule}: records ${types.join(' and ')}`, () => {
        const outcome = attempt(deviation);
        expect(outcome.refusal).toBeNull();
        expect(outcome.recorded).toEqual(types);
        for (const { type, data } of outcome.events) expect(invalidFields(caseEvents[type].data, data)).toEqual([]);
        expect(outcome.events.at(-1)?.data).toMatchObject(data);
        expect(outcome.after.state).toMatchObject(state);
        if (occurredAt !== undefined) expect(outcome.events.at(-1)?.occurredAt).toBe(occurredAt);
      });
    },
    refuses: (rule, code, deviation) => {
      it(`${rule}, or refuses with ${code}`, () => {
        const outcome = attempt(deviation);
        expect(outcome.answer).toBe(code);
        expect(outcome.refusal?.ground).toMatch(/\S/u);
        if (outcome.refusal !== null) expectSayable(outcome.refusal);
        expect(outcome.recorded).toEqual([]);
        expect(outcome.after.file.version).toBe((deviation.of ?? right.of)().file.version);
      });
    },
  };
};

interface Chain {
  nothingProposed: () => Story;
  notEndorsed: () => Story;
}

/**
 * Forms #7, #8, #43, #53: an officer proposes, the head of the case unit gives an opinion, a department head decides:
 * three persons.
 */
export const decidedByThirdPerson = ({ refuses }: Rules, { nothingProposed, notEndorsed }: Chain): void => {
  refuses('cannot be decided before it is proposed', 'no-proposal', { of: nothingProposed });
  refuses('cannot be decided before the head of the case unit gave an opinion', 'not-endorsed', { of: notEndorsed });
  refuses('is not decided by the head who gave the opinion', 'separation-of-duty', {
    by: alsoHolding('zhao', 'department-head'),
  });
  refuses('is not decided by the officer who proposed it', 'separation-of-duty', {
    by: alsoHolding('wang', 'department-head'),
  });
};

/**
 * APL Art.42: two officers, each with a certificate valid on the day of the act. `day` lies inside the suspension of
 * `sun`.
 */
export const needsTwoCertified = ({ refuses, records }: Rules, type: string, day: string): void => {
  refuses('needs at least two officers (APL Art.42)', 'two-officers-needed', { but: { officers: ['wang'] } });
  refuses('refuses an officer whose certificate has expired (APL Art.42)', 'certificate-invalid', {
    but: { officers: ['wang', 'yang'] },
  });
  refuses('refuses an officer whose certificate is suspended (R825 Art.17)', 'certificate-invalid', {
    but: { officers: ['wang', 'sun'] },
    on: day,
  });
  refuses('refuses an officer who never had a certificate (APL Art.42)', 'certificate-invalid', {
    but: { officers: ['wang', 'hu'] },
  });
  refuses('refuses an officer who is not in the register (APL Art.42)', 'officer-unknown', {
    but: { officers: ['wang', 'nobody'] },
  });
  records('admits an officer again from the day the certificate is restored', [type], {
    but: { officers: ['wang', 'sun'] },
    on: '2026-06-01',
  });
};
