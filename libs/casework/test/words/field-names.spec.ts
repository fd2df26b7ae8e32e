import { actFieldWords } from '../../src/words/fields/index.js';
import { faultIn } from '../../src/words/phrases/field-faults.js';

describe('What is wrong with a field', () => {
  it.each(Object.keys(actFieldWords))('is said in Chinese by the Chinese name of the field: %s', (name) => {
    const said = faultIn({ code: 'flag', parameters: { name } }, 'zh-CN');
    expect(said).toMatch(/^[\p{Script=Han}（）、“”]+（/u);
    expect(said).toContain(name);
  });
});
