import { actFieldWords, fieldWords } from '../../src/words/fields/index.js';
import { languages } from '../../src/words/language.js';
import { faultIn } from '../../src/words/phrases/field-faults.js';

/** However deep a field lies, it is called as its form calls it. */
const places = (name: string): string[] => [name, `party.${name}`, `handling.acts.0.${name}`];

describe('What is wrong with a field', () => {
  it.each(Object.keys(actFieldWords))(
    'is said by what the form calls the field, and by no name for programs: %s',
    (name) => {
      for (const language of languages)
        for (const path of places(name)) {
          const said = faultIn({ code: 'flag', parameters: { name: path } }, language);
          const called = fieldWords[name]?.[language] ?? '?';
          expect(said.startsWith(language === 'en' ? `“${called}”` : called)).toBe(true);
          expect(said).not.toMatch(/[a-z]\.[a-z0-9]|\b[a-z]+[A-Z]|（[a-z]/u);
        }
    },
  );

  it('is said of a wrong credit code without a path (GB 32100)', () => {
    const fault = { code: 'credit-code', parameters: { name: 'party.creditCode' } } as const;
    expect(faultIn(fault, 'zh-CN')).toBe('统一社会信用代码应当为 18 位统一社会信用代码，校验码应当正确（GB 32100）');
    expect(faultIn(fault, 'en')).toMatch(/^“Credit code” must be a unified social credit code/u);
  });
});
