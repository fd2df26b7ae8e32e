import { namedIn } from '#casework/words/named';

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
