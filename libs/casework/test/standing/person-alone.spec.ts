import type { Party } from '../../src/events/clue.js';
import { askCheck } from '../../src/standing/asked-check.js';
import { nothing, report, servedOn } from '../../src/testing/bodies.js';
import { contextOf, people } from '../../src/testing/county.js';
import type { Story } from '../../src/testing/given.js';
import { upToReview } from '../../src/testing/lines.js';
import { played } from '../../src/testing/stages.js';
import { reasonIn } from '../../src/words/discretion-reasons.js';
import { law } from '../law.js';
import { company, decidedFor } from '../two-parties.js';

/*
 * 公司法253 fines the company and, beside it, whoever answers for it: 30,000 to 300,000 yuan. 药品管理法118 and
 * 食品安全法135 do the same. A case that has only the person says nothing of the enterprise, which may have its own case.
 */
const yuan = (amount: number): number => amount * 100;
const manager: Party = { kind: 'natural_person', name: '张某（虚构）', responsibleAs: 'person-in-charge' };
const handling = {
  outcome: 'penalty',
  basisId: 'col-253',
  facts: { falseCapital: yuan(1_000_000) },
  penalty: { ...nothing, fine: yuan(50_000) },
  tier: 'general',
  circumstances: [],
  discretionReasons: 'x',
};

const investigated = (party: Party): Story => played(law, upToReview({ party }).slice(0, 10));
const remarksOf = ({ state, file }: Story, asked: object = handling) => {
  const now = '2026-04-01T09:00:00.000Z';
  const context = { ...contextOf(law, people.wang, now, file.facts), day: '2026-04-01' as const };
  const { check, parties } = askCheck(state, asked as never, context);
  return [check, ...parties.map((each) => each.check)].map((each) =>
    (each?.reasons ?? []).filter(({ code }) => code === 'UNIT_NOT_PARTY'),
  );
};
const linked = (story: Story, of: string, relation = 'same-act'): Story =>
  story.when('link-case', { case: of, relation, reasons: '单位另案处理' }, 'wang', '2026-03-20').after;

describe('a person who answers for an enterprise and is alone in a case (药品管理法118, 食品安全法135)', () => {
  it('may be punished, and the check remarks that no enterprise is party to the case', () => {
    const story = investigated(manager);
    const [[remark] = []] = remarksOf(story);
    expect(remark?.message).toContain(manager.name);
    expect(remark === undefined ? '' : reasonIn(remark, 'zh-CN')).toMatch(/单位当事人/u);
    expect(story.when('submit-report', report(handling as never), 'wang', '2026-04-01').answer).toBe('accepted');
  });

  it('is not remarked beside the enterprise, whichever of the two the file is of', () => {
    const beside = { ...handling, parties: [{ party: manager, handling }] };
    expect(remarksOf(investigated(company), beside)).toEqual([[], []]);
    const turned = { ...handling, parties: [{ party: company, handling }] };
    expect(remarksOf(investigated(manager), turned)).toEqual([[], []]);
  });

  it('is not remarked where a linked case has an enterprise', () => {
    expect(remarksOf(linked(investigated(manager), 'case-other'))).toEqual([[]]);
  });

  it('is remarked where the linked case has none, and where two persons are alone', () => {
    expect(remarksOf(linked(investigated(manager), 'case-later'))[0]).toHaveLength(1);
    const second = { ...manager, name: '李某（虚构）' };
    const both = { ...handling, parties: [{ party: second, handling }] };
    expect(remarksOf(investigated(manager), both).map((remarks) => remarks.length)).toEqual([1, 1]);
  });

  it('is remarked too where the basis fines such persons alone, though the file does not say as what', () => {
    // 药品管理法118: 情节严重的，对法定代表人、主要负责人、直接负责的主管人员和其他责任人员.
    const drug = {
      ...handling,
      basisId: 'dal-118-1',
      facts: { serious: true, personIncomeDuringViolation: yuan(1_000) },
    };
    const person: Party = { kind: 'natural_person', name: '王某（虚构）' };
    expect(remarksOf(investigated(person), drug)[0]).toHaveLength(1);
    // 食品安全法125 has the person itself as the operator.
    const own = { ...handling, basisId: 'fsl-125-1-2', facts: { goodsValue: yuan(500) } };
    expect(remarksOf(investigated(person), own)).toEqual([[]]);
  });

  it('is not remarked where nothing is imposed', () => {
    expect(remarksOf(investigated(manager), { ...handling, outcome: 'no-penalty', penalty: nothing })).toEqual([[]]);
  });

  it('keeps the remark in the decision', () => {
    const small = { ...handling, penalty: { ...nothing, fine: yuan(30_000) }, tier: 'lenient' };
    const reviewed = played(law, upToReview({ party: manager, handling: small as never }));
    const notified = [
      { action: 'approve-proposal', body: { opinion: '同意' }, by: 'feng', on: '2026-04-08' },
      { action: 'issue-notice', body: {}, by: 'wang', on: '2026-04-08' },
      { action: 'serve-notice', body: servedOn('2026-04-09'), by: 'wang', on: '2026-04-09' },
    ].reduce((story, { action, body, by, on }) => story.when(action, body, by as never, on).after, reviewed);
    const decided = decidedFor(notified, 1, small, '2026-04-20');
    const decision = decided.file.facts.find(({ type }) => type === 'PenaltyDecided');
    const { check } = (decision?.data ?? {}) as { check?: { reasons: { code: string }[] } };
    expect(check?.reasons.map(({ code }) => code)).toContain('UNIT_NOT_PARTY');
  });
});

describe('a person who answers for an enterprise that is spared (食品安全法实施条例75)', () => {
  const beside = (outcome: string, kind = 'company') => {
    const unit = { ...company, kind };
    const spared = { ...handling, outcome, penalty: nothing, circumstances: [{ code: 'N2', evidence: '查验记录' }] };
    const ofUnit = outcome === 'penalty' ? handling : spared;
    const { state, file } = investigated(manager);
    const context = {
      ...contextOf(law, people.wang, '2026-04-01T09:00:00.000Z', file.facts),
      day: '2026-04-01' as const,
    };
    const asked = { ...handling, parties: [{ party: unit, handling: ofUnit }] };
    return (askCheck(state, asked as never, context).check?.reasons ?? []).map(({ code }) => code);
  };

  it('is remarked: such articles punish the person beside the penalty on the enterprise', () => {
    expect(beside('no-penalty')).toContain('UNIT_SPARED');
    expect(beside('penalty')).not.toContain('UNIT_SPARED');
  });

  it('and an individual business is no enterprise', () => {
    expect(beside('penalty', 'individual_business')).toContain('UNIT_NOT_PARTY');
  });
});
