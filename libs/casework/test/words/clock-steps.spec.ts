import { clockApproverIn, clockStartIn } from '#casework/words/clock-steps';
import { law } from '../law.js';

const versions = law.clocks.clocks.flatMap((clock) => clock.versions);
const approvers = [...new Set(versions.flatMap(({ extensions }) => extensions.map(({ approver }) => approver)))];
const starts = [...new Set(law.clocks.clocks.map(({ start }) => start))];

describe('what a clock starts from, for who reads Chinese', () => {
  it.each(starts)('has words for “%s”', (start) => {
    expect(clockStartIn(start, 'zh-CN')).toMatch(/^[\p{Script=Han}，、；（）]+$/u);
    expect(clockStartIn(start, 'en')).toBe(start);
  });
  it('stands as it is where a bureau’s own data has other words', () =>
    expect(clockStartIn('first snow', 'zh-CN')).toBe('first snow'));
});

describe('who approves an extension, for who reads Chinese', () => {
  it.each(approvers)('has words for “%s”', (approver) =>
    expect(clockApproverIn(approver, 'zh-CN')).toMatch(/^[\p{Script=Han}，、；（）]+$/u),
  );
});
