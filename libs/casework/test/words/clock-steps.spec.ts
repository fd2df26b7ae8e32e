import { clockApproverIn, clockStartIn, clocksTold, clockStopIn } from '#casework/words/clock-steps';
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

describe('what stops a clock, for who reads Chinese', () => {
  const stops = [...new Set(law.clocks.clocks.flatMap((clock) => clock.stops ?? []))];

  it.each(stops)('has words for “%s”', (stop) => {
    expect(clockStopIn(stop, 'zh-CN')).toMatch(/^[\p{Script=Han}，、；（）]+$/u);
    expect(clockStopIn(stop, 'en')).toBe(stop);
  });
  it('stands as it is where a bureau’s own data has other words, and is nothing where nothing stops it', () => {
    expect(clockStopIn('first snow', 'zh-CN')).toBe('first snow');
    expect(clockStopIn(null, 'zh-CN')).toBeNull();
  });
  it('stands beside the titles of each clock: a fine is paid (PR Art.72), a seizure ends (ACL Art.25, 28)', () => {
    const told = clocksTold(law.clocks).clocks;
    expect(told).toHaveLength(law.clocks.clocks.length);
    expect(told.find(({ id }) => id === 'pay')).toMatchObject({ startChinese: '收到处罚决定书', stopsChinese: '缴纳' });
    expect(told.find(({ id }) => id === 'seal-seize')).toMatchObject({
      start: 'measure',
      stops: 'release or confiscation',
      startChinese: '实施查封、扣押',
      stopsChinese: '解除或者没收',
    });
    expect(told.find(({ id }) => id === 'publication-stop')?.stopsChinese).toBeNull();
  });
});

describe('who approves an extension, for who reads Chinese', () => {
  it.each(approvers)('has words for “%s”', (approver) =>
    expect(clockApproverIn(approver, 'zh-CN')).toMatch(/^[\p{Script=Han}，、；（）]+$/u),
  );
});
