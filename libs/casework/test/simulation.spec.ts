import { legalDateOf, publicationOf } from '#casework';
import { demonstration, simulate, type Cast, type Script } from '../src/simulation/index.js';
import { isPenalised } from '../src/standing/late-fine.js';
import { ledgerOn } from '../src/standing/ledger.js';
import { wasServed } from '../src/state/questions.js';
import { doTo, matterAfter } from '../src/testing/complaint-lines.js';
import { people, type Person } from '../src/testing/county.js';
import { given, type Story } from '../src/testing/given.js';
import { cast } from './cast.js';
import { code, Played } from './inspections.js';
import { law } from './law.js';

/** Those who hand a case over, and the station that takes it. */
const stations: [Cast, Cast] = [cast, { ...cast, unit: 'qinghe.hekou', officers: ['gao', 'lin'], unitHead: 'xu' }];

const refusalsOf = ({ steps }: Script): string[] => {
  const refused: string[] = [];
  steps.reduce<Story>((before, { by, at, action, body }) => {
    const outcome = before.when(action, body, people[by as Person], at);
    if (outcome.ruling.ruling !== 'accepted') refused.push(`${action}: ${outcome.answer}`);
    return outcome.after;
  }, given(law));
  return refused;
};

const storyOf = ({ steps }: Script): Story =>
  steps.reduce<Story>(
    (before, { by, at, action, body }) => before.when(action, body, people[by as Person], at).after,
    given(law),
  );
const endOf = (script: Script): string => storyOf(script).state.stage;

describe('made-up cases', () => {
  it('are the same for the same seed', () => {
    expect(simulate(20, 7, [cast], law)).toEqual(simulate(20, 7, [cast], law));
  });
  // Seed 5 has what few have: a measure after goods were disposed of early, time asked for when the fine was overdue.
  it.each([1, 5])('keep to the rules, but for those who decide too early (seed %i)', (seed) => {
    const refused = simulate(600, seed, [cast], law).flatMap(refusalsOf);
    expect([...new Set(refused)]).toEqual(['decide-penalty: window-open']);
  });
  it('take every branch: what happens beside the main line, and what is done about a fine that is not paid', () => {
    const taken = new Set(simulate(1_500, 1, [cast], law).flatMap(({ steps }) => steps.map(({ action }) => action)));
    for (const action of [
      'commission-test',
      'request-measure-extension',
      'take-urgent-measure',
      'take-sample',
      'record-material',
      'record-identification',
      'record-assistance',
      'record-reinspection',
      'decide-recusal',
      'resume-case',
      'grant-deferral',
      'apply-to-court',
      'record-refund-result',
      'reopen-execution',
    ])
      expect([action, taken.has(action)]).toEqual([action, true]);
  });
  it('include fines on the spot that are paid in instalments, agreed on, and ended', () => {
    const onTheSpot = simulate(1_500, 1, [cast], law).filter(({ steps }) =>
      steps.some(({ action }) => action === 'decide-on-the-spot'),
    );
    for (const action of ['grant-deferral', 'agree-execution', 'end-execution']) {
      const taken = onTheSpot.find(({ steps }) => steps.some((step) => step.action === action));
      expect([action, taken === undefined ? null : endOf(taken)]).toEqual([action, 'summary-filed']);
    }
  });
  it.each([
    ['mend-irregular-decision', 'summary-revoked', 'were handed over against the rules and revoked'],
    ['record-review-enforcement', 'archived', 'the reviewing body changed and had executed (ARL Art.78)'],
  ])('include with %s, and %s in the end, decisions that %s', (act, end) => {
    const taken = simulate(1_500, 1, [cast], law).filter(({ steps }) => steps.some(({ action }) => action === act));
    expect([...new Set(taken.map(endOf))]).toEqual([end]);
  });
  it('include hearings, held and decided', () => {
    const actions = simulate(600, 1, [cast], law).map(({ steps }) => steps.map(({ action }) => action));
    const heard = actions.filter((steps) => steps.includes('hold-hearing'));
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.some((steps) => steps.indexOf('decide-penalty') > steps.indexOf('file-hearing-report'))).toBe(true);
  });
  it('include what goes to other bodies and what comes back from the police', () => {
    const stages = new Set(
      demonstration('2026-11-02', '2026-11-02T04:00:00.000Z', stations, law)
        .slice(8, 12)
        .map((script) => endOf(script)),
    );
    expect([...stages]).toEqual(['clue-transferred', 'archived', 'referred']);
    const simulated = simulate(400, 1, [cast], law).map(({ steps }) => steps.map(({ action }) => action));
    for (const action of ['approve-transfer', 'hand-over-to-police', 'take-case-back'])
      expect([action, simulated.some((steps) => steps.includes(action))]).toEqual([action, true]);
  });
  it('include a decision that was revoked and made anew, and one upheld and executed by the court', () => {
    const scripts = demonstration('2026-11-02', '2026-11-02T04:00:00.000Z', stations, law);
    const ends = scripts.slice(12, 14).map((script) => storyOf(script).state);
    expect(ends).toMatchObject([
      // Of the decision that fell a bank slip was found later: it went back too.
      {
        stage: 'archived',
        earlierRounds: [{ stage: 'revoked' }],
        challenges: { duties: [{}, {}, {}, {}, { kind: 'return-money', amount: 5_000, round: 1 }] },
      },
      { stage: 'archived', challenges: { brought: [{ kind: 'reconsideration' }, { kind: 'suit' }] } },
    ]);
  });
  it('include goods disposed of early, a case that changed hands, and one that 12315 brought', () => {
    const scripts = demonstration('2026-11-02', '2026-11-02T04:00:00.000Z', stations, law).slice(14, 17);
    const ends = scripts.map((script) => storyOf(script).state);
    expect(ends).toMatchObject([
      { stage: 'archived', aside: { measures: [{ kept: { early: [{ done: { proceeds: 0 } }] } }] } },
      { stage: 'archived', intake: { clue: { unit: 'qinghe.hekou' } }, aside: { handedOver: [{ from: 'qinghe' }] } },
      { stage: 'archived', intake: { clue: { source: 'report' } } },
    ]);
    expect(scripts.at(-1)?.complaint?.after.map(({ action }) => action)).toEqual([
      'link-clue',
      'accept-complaint',
      'end-mediation',
      'tell-parties',
    ]);
    const simulated = simulate(200, 1, [cast], law);
    expect(simulated.some(({ complaint }) => complaint !== undefined)).toBe(true);
    expect(simulated.some(({ steps }) => steps.some(({ action }) => action === 'dispose-early'))).toBe(true);
  });
  it('are served and shown in other ways now and then (PR Art.82; PUB Art.10)', () => {
    const acts = new Set(simulate(400, 1, [cast], law).flatMap(({ steps }) => steps.map(({ action }) => action)));
    for (const act of ['record-service-attempt', 'confirm-service-address', 'record-publication-receipt'])
      expect([act, acts.has(act)]).toEqual([act, true]);
  });
  it('come from random inspections now and then, each accepted from its plan to the link of its clue', () => {
    const scripts = [
      ...simulate(1_000, 1, [cast], law),
      ...demonstration('2026-11-02', '2026-11-02T04:00:00.000Z', stations, law),
    ].filter(({ inspection }) => inspection !== undefined);
    expect(scripts.length).toBeGreaterThan(10);
    const acts = new Set<string>();
    for (const { inspection } of scripts) {
      const played = new Played({ cases: { opened: 'i-1' } });
      for (const { by, at, action, body } of [...(inspection?.before ?? []), ...(inspection?.after ?? [])]) {
        const whole = action === 'link-clue' ? { ...body, case: 'opened' } : body;
        expect([action, code(played.act(action, whole, people[by as Person], at))]).toEqual([action, 'accepted']);
        acts.add(action);
      }
    }
    for (const act of ['record-inspection-result', 'record-spot-check-result', 'publish-results'])
      expect([act, acts.has(act)]).toEqual([act, true]);
  });
  it('come from complaints of which every act is accepted, one in a while extortion', () => {
    const scripts = [
      ...simulate(1_000, 1, [cast], law),
      ...demonstration('2026-11-02', '2026-11-02T04:00:00.000Z', stations, law),
    ];
    const acts = new Set<string>();
    for (const { complaint } of scripts) {
      let file = matterAfter(law, []);
      for (const { by, at, action, body } of [...(complaint?.before ?? []), ...(complaint?.after ?? [])]) {
        const whole = action === 'link-clue' ? { ...body, caseId: 'case-of-the-test' } : body;
        const told = doTo(law, file, { on: legalDateOf(at), by: by as Person, action, body: whole });
        expect([action, told.answer]).toEqual([action, 'accepted']);
        file = told.after;
        acts.add(action);
      }
    }
    for (const act of ['tell-parties', 'settle-complaint-dispute', 'hand-complaint-to-police'])
      expect([act, acts.has(act)]).toEqual([act, true]);
  });
  it('include a decision that is shown no more after credit repair', () => {
    const [repaired] = demonstration('2026-11-02', '2026-11-02T04:00:00.000Z', stations, law).slice(19);
    const { state } = (repaired?.steps ?? []).reduce<Story>(
      (before, { by, at, action, body }) => before.when(action, body, people[by as Person], at).after,
      given(law),
    );
    expect(state).toMatchObject({
      stage: 'archived',
      publication: { repairs: [{ decided: { granted: true }, data: {} }] },
    });
    expect(publicationOf(state, law)).toMatchObject({ endsBy: 'credit-repair' });
    const simulated = simulate(400, 1, [cast], law).map(({ steps }) => steps.map(({ action }) => action));
    expect(simulated.some((steps) => steps.includes('record-credit-data'))).toBe(true);
  });
  it('include a party that is listed with its penalty', () => {
    const [listed] = demonstration('2026-11-02', '2026-11-02T04:00:00.000Z', stations, law).slice(20);
    expect(listed?.steps.map(({ action }) => action)).toContain('record-listing-consent');
    expect(listed === undefined ? '' : endOf(listed)).toBe('archived');
    const simulated = simulate(600, 1, [cast], law).flatMap(({ steps }) => steps.map(({ action }) => action));
    expect(simulated).toContain('record-listing-published');
  });
  it('include an enterprise whose responsible person is punished beside it', () => {
    const [together] = demonstration('2026-11-02', '2026-11-02T04:00:00.000Z', stations, law).slice(21);
    expect(together === undefined ? '' : endOf(together)).toBe('archived');
    const bodies = simulate(600, 1, [cast], law).flatMap(({ steps }) => steps.map(({ body }) => body));
    expect(bodies.some((body) => 'forParty' in body && body.forParty === 2)).toBe(true);
  });
  describe('that few have', () => {
    /** The played case at the end of its script, with the money of its last day. */
    const endsOf = (scripts: readonly Script[]) =>
      scripts.map(({ steps }) => {
        const { state, file } = steps.reduce<Story>(
          (before, { by, at, action, body }) => before.when(action, body, people[by as Person], at).after,
          given(law),
        );
        return { state, file, ledger: isPenalised(state) ? ledgerOn(state, '2026-11-20', law) : null };
      });
    const simulated = simulate(600, 1, [cast], law);
    /** The whole ones of a kind: the last step of a case that was played to its end is the archive. */
    const whole = (mark: string) =>
      endsOf(
        simulated.filter(
          ({ steps }) => JSON.stringify(steps).includes(mark) && steps.at(-1)?.action === 'archive-case',
        ),
      );
    const settled = { accounts: { fine: { open: 0 }, surcharge: { open: 0 }, gains: { open: 0 } }, surplus: 0 };

    it.each([
      ['a restriction with its term', '"restriction":"suspend_practice"'],
      ['acts with days of their own', '"foundOn":'],
      ['a secrecy review that finds nothing', '"finding":"open"'],
      ['a secrecy review that takes something out', '"finding":"open-but-redacted"'],
      ['an entry that was wrong', '"field":"description"'],
      ['a payment that was wrong', '"field":"amount"'],
      ['a closing that was taken back', '"action":"reopen-execution"'],
      ['what was charged too much, refunded', '"action":"record-refund-result"'],
      ['a fine that a court raised', '"outcome":"varied"'],
    ])('%s: played to the end, and the money adds up', (_what, mark) => {
      const ends = whole(mark);
      expect(ends.length).toBeGreaterThan(1);
      for (const { state, ledger } of ends) {
        expect(state.stage).toBe('archived');
        expect(ledger).toMatchObject(settled);
      }
    });
    it('suspend a practice from the day of service, as long as the decision says (认证认可条例62; PUB Art.14)', () => {
      const [suspended] = whole('"restriction":"suspend_practice"');
      expect(suspended?.state).toMatchObject({
        decision: { handling: { penalty: { terms: [{ restriction: 'suspend_practice' }] } } },
        execution: { performed: ['restrictions'] },
      });
      expect(suspended === undefined ? null : publicationOf(suspended.state, law)).toMatchObject({ class: 'serious' });
    });
    it('have in the state what was right, and in the history what was wrong (procedure §4.9)', () => {
      for (const { state, file } of whole('"field":"amount"')) {
        if (!wasServed(state)) throw new Error('The case was executed');
        const entered = file.facts.flatMap((fact) => (fact.type === 'PaymentRecorded' ? [fact.data.amount] : []));
        const stands = state.execution.payments.map(({ amount }) => amount);
        // Entered with too little before it was closed, or with too much, which was found after it.
        const wasReopened = file.facts.some(({ type }) => type === 'ExecutionReopened');
        expect(entered).toHaveLength(wasReopened ? 2 : 1);
        expect((stands[0] ?? 0) - (entered[0] ?? 0)).toBe(wasReopened ? -10_000 : 10_000);
        expect(stands.slice(1)).toEqual(entered.slice(1));
      }
    });
    it('ask for what a court added to a fine once, and no surcharge while its fifteen days run (APL Art.67)', () => {
      for (const { state, ledger, file } of whole('"outcome":"varied"')) {
        if (!isPenalised(state) || !('handling' in state.decision)) throw new Error('A penalty was decided');
        const { fine } = state.decision.handling.penalty;
        expect(ledger?.accounts.fine.due).toBe(fine + Math.floor(fine / 20));
        expect(ledger?.accounts.fine.received).toBe(ledger?.accounts.fine.due);
        // Of the fine of before nothing but what came in with it, where it was paid late.
        const [first] = file.facts.flatMap((fact) => (fact.type === 'PaymentRecorded' ? [fact.data.amount] : []));
        expect(ledger?.accounts.surcharge.due).toBe((first ?? 0) - fine);
      }
    });
  });
  it('discuss the penalty of each of two parties where a holder of rights was asked (PR Art.50(1)(1), 60(2))', () => {
    const asked = simulate(2_000, 12, [cast], law).filter(({ steps }) => {
      const did = (act: string): boolean => steps.some(({ action }) => action === act);
      return did('ask-rights-holder') && steps.some(({ body }) => 'forParty' in body && body.forParty === 2);
    });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.flatMap(refusalsOf)).toEqual([]);
    expect(asked.map(endOf)).toContain('archived');
  });
  it('include a fine that a court raised, a payment that was entered wrongly, a refund, a closing taken back', () => {
    const all = demonstration('2026-11-02', '2026-11-02T04:00:00.000Z', stations, law);
    expect([22, 23, 25, 26].map((place) => endOf(all[place] as Script))).toEqual(Array(4).fill('archived'));
    // Discussed before the notice, a licence revoked, in a station's own name, proclaimed.
    expect([27, 28, 29, 30].map((place) => endOf(all[place] as Script))).toEqual(Array(4).fill('archived'));
  });
  it('are thirty-one for a demonstration, with the refusals that they show', () => {
    const scripts = demonstration('2026-11-02', '2026-11-02T04:00:00.000Z', stations, law);
    expect(scripts).toHaveLength(31);
    expect([...new Set(scripts.flatMap(refusalsOf))]).toEqual(['decide-penalty: window-open']);
  });
});
