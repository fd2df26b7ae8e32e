import { maskedReporter, maskedTo, withoutReporter } from '#casework';
import { stateOf, whole } from './matters.js';

const masked = (name: string, contact: string) => maskedReporter({ name, contact, realName: true });

describe('who made a report, as who handles it sees it at first (CR121 Art.37)', () => {
  it.each([
    ['王小明', '13812341234', '王某某', '138****1234'],
    ['王明', '138 1234 1234', '王某某', '138****1234'],
    ['欧阳小明（虚构）', '手机 138-1234-1234，住某街1号', '欧某某', '138****1234'],
    ['𠮷田', 'mail@example.com', '𠮷某某', '****'],
    ['某公司', '010-12345678', '某某某', '****'],
    // A number of an identity card is longer than that of a telephone, and no part of it is shown.
    ['李四', '110101199003070038', '李某某', '****'],
    ['张三', '某街1号 13812341', '张某某', '****'],
  ])('of %s (%s) are left %s and %s', (name, contact, left, number) => {
    expect(masked(name, contact)).toEqual({ name: left, contact: number, realName: true });
  });

  it('is the first character and part of the number for who handles or entered it, and nothing for all others', () => {
    const state = stateOf(whole);
    for (const person of ['shen', 'wang', 'li'])
      expect(maskedTo(state.received, state, person).reporter).toEqual({
        name: '某某某',
        contact: '****',
        realName: true,
      });
    for (const person of ['zhao', 'feng', 'wei', 'mei'])
      expect(maskedTo(state.received, state, person).reporter).toBe('withheld (CR121 Art.37)');
  });

  it('leaves what has no reporter as it is', () => {
    const data = { handlers: ['wang'] };
    expect(maskedTo(data, stateOf(whole), 'wang')).toBe(data);
  });

  it('is taken out of the reason for which it was asked', () => {
    expect(withoutReporter('向某甲核实，电话000-00000000', stateOf(whole))).toBe('向***核实，电话***');
  });
});
