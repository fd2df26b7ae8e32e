import { legalDateOf, type Supervision } from '#casework';
import { demonstration, simulate, thisCase, type Cast, type Script } from '../src/simulation/index.js';
import type { Person } from '../src/testing/county.js';
import { cast } from './cast.js';
import { law } from './law.js';
import { afterIn, answer as answerOfMatter, type Step as SupervisionStep } from './supervision-matters.js';

describe('Made-up cases beside which somebody supervises', () => {
  const station: Cast = { ...cast, unit: 'qinghe.chengguan' };
  /** A case of as many events as its script has acts, each recorded when the act was done. */
  const worldOf = ({ steps }: Script) => ({
    isInCase: (caseId: string, event = 1) => caseId === 'case-1' && event <= steps.length,
    recordedOn: (_case: string, event: number) => legalDateOf(steps[event - 1]?.at ?? ''),
  });
  /** What each step of the matters is answered, once the case stands in their place. */
  const answersOf = (script: Script): [string, string][] =>
    (script.matters ?? []).flatMap((steps) => {
      const world = worldOf(script);
      let state: Supervision | undefined;
      return steps.map(({ by, at, action, body }): [string, string] => {
        const said = JSON.parse(JSON.stringify(body).replaceAll(thisCase, 'case-1')) as object;
        const day = legalDateOf(at);
        const step: SupervisionStep = [day, by as Person, action, said];
        const told = answerOfMatter(state, step, world);
        if (told === 'accepted') state = afterIn(world, state, step);
        return [action, told];
      });
    });
  const simulated = simulate(3_000, 1, [station], law).filter(({ matters = [] }) => matters.length > 0);

  it('are about one in eighty, and every act on their matters is accepted', () => {
    expect(simulated.length).toBeGreaterThan(20);
    expect(simulated.length).toBeLessThan(60);
    const answers = simulated.flatMap(answersOf);
    expect(answers.filter(([, told]) => told !== 'accepted')).toEqual([]);
    const acts = new Set(answers.map(([action]) => action));
    for (const act of ['decide-recheck', 'record-correction', 'draft-opinion', 'dismiss-sign', 'hand-over-files'])
      expect([act, acts.has(act)]).toEqual([act, true]);
  });

  it('stay inside the bureau where there is no level above', () => {
    const { above: _above, ...alone } = station;
    const raised = simulate(1_500, 1, [alone], law)
      .flatMap(({ matters = [] }) => matters.flat())
      .filter(({ action }) => action === 'raise-supervision');
    expect(raised.length).toBeGreaterThan(5);
    expect(new Set(raised.map(({ body }) => (body as { level: string }).level))).toEqual(new Set(['inside']));
  });

  it('show in a demonstration the whole way of the level above, an opinion, the inside and a sign that came again', () => {
    const scripts = demonstration('2026-11-02', '2026-11-02T04:00:00.000Z', [station, station], law);
    const beside = scripts.filter(({ matters = [] }) => matters.length > 0);
    expect(beside.map(({ key }) => key)).toEqual(['demo-1', 'demo-5', 'demo-13', 'demo-16']);
    expect(beside.flatMap(answersOf).filter(([, told]) => told !== 'accepted')).toEqual([]);
    expect(beside.flatMap(({ matters = [] }) => matters).map((steps) => steps.at(-1)?.action)).toEqual([
      'close-supervision',
      'dismiss-sign',
      'dismiss-sign',
      'close-supervision',
      'close-supervision',
    ]);
  });
});
