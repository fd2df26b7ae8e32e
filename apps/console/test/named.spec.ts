import { namedIn } from '../src/kit/named.js';

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
});
