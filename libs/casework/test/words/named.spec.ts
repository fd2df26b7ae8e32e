import { basisIndex } from '#casework/discretion/basis-index';
import { shortCitationOf } from '#casework/words/citation';
import { reasonsIn } from '#casework/words/discretion-reasons';
import { namedGround, namedIn } from '#casework/words/named';
import { sentenceOf } from '#casework/words/sentence';
import { refusals, type Refusal } from '../../src/refusals/index.js';
import { law } from '../law.js';

const names: Readonly<Record<string, string>> = { wang: '演示·王', li: '演示·李', 'a.b': '演示·甲乙' };
const nameOf = (id: string): string => names[id] ?? id;

describe('A sentence of the server', () => {
  it('names people instead of their identifiers', () => {
    const madeFrom = { actor: 'wei', officers: ['wang', 'li'] };
    expect(namedIn('wei 不是本案办案人员。请由本案办案人员办理：wang、li。', madeFrom, nameOf)).toBe(
      'wei 不是本案办案人员。请由本案办案人员办理：演示·王、演示·李。',
    );
    expect(namedIn('尚无wang 的签名。', { what: { is: 'signature-of', person: 'wang' } }, nameOf)).toBe(
      '尚无演示·王 的签名。',
    );
  });

  it('touches no part of a longer word, and nothing that it is not made from', () => {
    expect(namedIn('a lisp of wang-2, li', { officers: ['wang', 'li'] }, nameOf)).toBe('a lisp of wang-2, 演示·李');
    expect(namedIn('由 wang 办理', { day: '2026-03-02' }, nameOf)).toBe('由 wang 办理');
  });

  it('reads an identifier as it is written, not as a pattern', () => {
    expect(namedIn('a.b、axb', { officers: ['a.b'] }, nameOf)).toBe('演示·甲乙、axb');
  });

  it('tells two people of one name apart by their identifiers, and names nobody twice', () => {
    const twins = (id: string): string => (id === 'wang' || id === 'wang-2' ? '王某' : id);
    const once = namedIn('wang、wang-2、li', { officers: ['wang', 'wang-2', 'li'] }, twins);
    expect(once).toBe('王某（wang）、王某（wang-2）、li');
    expect(namedIn(once, { officers: ['wang', 'wang-2', 'li'] }, twins)).toBe(once);
    expect(namedIn('办案人员（wang）', { officers: ['wang'] }, twins)).toBe('办案人员（王某）');
  });

  it('takes a unit whole, not the bureau that its identifier begins with', () => {
    const units: Readonly<Record<string, string>> = { shifan: '示范县局', 'shifan.city': '城关所' };
    const madeFrom = { units: ['shifan', 'shifan.city'] };
    expect(namedIn('shifan.city is below shifan.', madeFrom, (id) => units[id] ?? id)).toBe(
      '城关所 is below 示范县局.',
    );
  });
});

describe('A legal basis in what is said of a refusal', () => {
  const basis = 'fsl-125-1-2';
  const cite = (id: string): string => {
    const found = basisIndex(law.bases).byId.get(id);
    return found === undefined ? id : shortCitationOf(found);
  };
  /** Every refusal that can be made with a legal basis in the place of what it is made from. */
  const made = Object.values(refusals).flatMap((make): Refusal[] => {
    const told = [basis, basis, basis, basis] as never[];
    try {
      return [(make as (...told: never[]) => Refusal)(...told)];
    } catch {
      return [];
    }
  });

  it('is cited in every ground that rests on one', () => {
    const resting = made.filter((each) => JSON.stringify([each.ground]).includes(basis));
    expect(resting.length).toBeGreaterThan(12);
    for (const { ground, code } of resting)
      expect([code, namedGround(ground, cite)]).toEqual([code, expect.stringMatching(/^《食品安全法》第125条/u)]);
  });

  it('is cited in every sentence that names one, in both languages', () => {
    let named = 0;
    for (const refusal of made)
      for (const language of ['zh-CN', 'en'] as const) {
        let said: readonly string[];
        try {
          said = Object.values(sentenceOf(refusal, language));
        } catch {
          continue;
        }
        const shown = said.map((each) => namedIn(each, refusal.parameters, cite));
        named += Number(said.some((each) => each.includes(basis)));
        expect([refusal.code, shown.filter((each) => each.includes(basis))]).toEqual([refusal.code, []]);
      }
    expect(named).toBeGreaterThan(20);
  });

  it('is cited in the reasons of a computation, where they are said as they were written', () => {
    const why = { code: 'REPEALED_LAW', parameters: {}, message: `${basis} was repealed (行政处罚法37)` } as const;
    const said = reasonsIn([why as never], 'en');
    expect(said).toContain(basis);
    expect(namedIn(said, { why }, cite)).not.toContain(basis);
  });

  it('leaves a ground that rests on statutes alone', () => {
    expect(namedGround('PR Art.57, 59; APL Art.28(2)', cite)).toBe('PR Art.57, 59; APL Art.28(2)');
  });
});
