import { DOCUMENT_KINDS, documentNumber } from '../../src/numbers/index.js';

describe('the number of a document', () => {
  it.each([
    ['罚告', '清市监罚告〔2026〕7号'],
    ['处罚', '清市监处罚〔2026〕7号'],
    ['不罚', '清市监不罚〔2026〕7号'],
    ['当罚', '清市监当罚〔2026〕7号'],
  ] as const)('of kind %s is %s', (kind, text) => {
    expect(documentNumber({ prefix: '清市监', kind, year: 2026, serial: 7 })).toBe(text);
  });

  it('has a kind for each of the 31 numbered forms', () => {
    expect(Object.keys(DOCUMENT_KINDS)).toHaveLength(31);
    expect(new Set(Object.values(DOCUMENT_KINDS)).size).toBe(31);
  });

  it.each([
    [{ prefix: '', kind: '处罚', year: 2026, serial: 1 }, 'prefix: must be the short name of the bureau'],
    [{ prefix: '清市监〔', kind: '处罚', year: 2026, serial: 1 }, 'prefix: '],
    [{ prefix: '清市监\u200B', kind: '处罚', year: 2026, serial: 1 }, 'prefix: '],
    [{ prefix: '清\u00AD市监', kind: '处罚', year: 2026, serial: 1 }, 'prefix: '],
    [{ prefix: '清市监', kind: '处罚', year: 26, serial: 1 }, 'year: must have four digits'],
    [{ prefix: '清市监', kind: '处罚', year: 2026, serial: 0 }, 'serial: must be a whole number of at least 1'],
  ] as const)('cannot be built from %j', (parts, message) => {
    expect(() => documentNumber(parts)).toThrow(message);
  });
});
