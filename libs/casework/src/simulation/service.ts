import type { LegalDate } from '../deadlines/index.js';
import type { OrdinaryPlan } from './ordinary-plan.js';
import { served } from './papers.js';
import type { Diary } from './script.js';

/** The decision reaches the party, at the counter or in another way (PR Art.82). @returns the day of service. */
export const decisionServed = ({ cast, party, ...plan }: OrdinaryPlan, diary: Diary): LegalDate => {
  const [first] = cast.officers;
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
  diary.does(first, 'serve-decision', { ...served(servedOn, party), method });
  return servedOn;
};
