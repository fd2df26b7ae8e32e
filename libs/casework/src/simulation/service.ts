import { dueDate, type LegalDate } from '../deadlines/index.js';
import type { Law } from '../law.js';
import type { OrdinaryPlan } from './ordinary-plan.js';
import { served } from './papers.js';
import type { Diary } from './script.js';

/** The decision reaches the party, at the counter or in another way (PR Art.82). @returns the day of service. */
export const decisionServed = ({ cast, party, ...plan }: OrdinaryPlan, diary: Diary, law: Law): LegalDate => {
  const [first] = cast.officers;
  if (plan.rarely === 'proclaimed') return proclaimed({ cast, party }, diary, law);
  if (plan.served === 'post-after-attempt')
    diary
      .does(first, 'record-service-attempt', {
        document: 'decision',
        method: 'direct',
        attemptedOn: diary.day,
        outcome: 'absent',
        account: '店门关闭，无人应答。',
      })
      .wait(1);
  if (plan.served === 'electronic')
    diary.does(first, 'confirm-service-address', {
      recipient: party.name,
      address: plan.place,
      electronic: true,
      electronicAddress: 'dangshiren@example.invalid',
      signature: '当事人签名',
      confirmedOn: diary.day,
    });
  const servedOn = diary.day;
  const ways = { 'post-after-attempt': 'post', electronic: 'electronic' } as const;
  const method = plan.served === undefined ? 'direct' : ways[plan.served];
  const how = plan.rarely === 'left-before-a-witness' ? leftBehind : { method };
  diary.does(first, 'serve-decision', { ...served(servedOn, party), ...how });
  return servedOn;
};

/** The party would not sign, and the decision was left before a witness (PR Art.82(2)). */
const leftBehind = {
  method: 'leave',
  witness: '某社区居民委员会工作人员（虚构）',
  account: '当事人拒绝签收，已说明情况。',
};

/** The party cannot be found: the decision is published, and counts as served thirty days later (PR Art.82(5)). */
const proclaimed = ({ cast, party }: Pick<OrdinaryPlan, 'cast' | 'party'>, diary: Diary, law: Law): LegalDate => {
  diary.does(cast.officers[0], 'serve-decision', {
    ...served(diary.day, party),
    proof: '本局网站公告截图',
    method: 'proclamation',
    proclaimedBecause: 'missing',
    account: '登记的住所和联系电话均无法联系到当事人。',
  });
  const effectiveOn = dueDate({ clock: 'proclamation-service', start: diary.day }, law).due as LegalDate;
  diary.waitUntilAfter(effectiveOn);
  return effectiveOn;
};
