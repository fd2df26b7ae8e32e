import { mitigated } from './demonstration-handlings.js';
import type { OrdinaryPlan } from './ordinary-plan.js';
import { licenceRevoked } from './turns-of-law.js';

/** In what a case of the demonstration differs from the usual one, and how many days ago its clue came. */
export type Difference = Partial<OrdinaryPlan> & Pick<OrdinaryPlan, 'key' | 'title' | 'handling'> & { daysAgo: number };

/** Turns that the law opens, each once: the first and third are of the first station, the others of the other one. */
export const demonstrationOfLaw: readonly Difference[] = [
  {
    key: 'demo-28',
    title: '告知前集体讨论，当事人未陈述申辩，维持讨论意见',
    daysAgo: 105,
    handling: mitigated,
    waives: true,
    rarely: 'discussed-first',
  },
  {
    key: 'demo-29',
    title: '情节严重，从重罚款并吊销食品经营许可证',
    daysAgo: 115,
    ...licenceRevoked,
    waives: true,
    rarely: 'licence-revoked',
  },
  {
    key: 'demo-30',
    title: '市场监管所以自己的名义处罚个体工商户',
    daysAgo: 100,
    handling: mitigated,
    rarely: 'own-name',
  },
  {
    key: 'demo-31',
    title: '当事人下落不明，处罚决定公告送达',
    daysAgo: 125,
    handling: mitigated,
    rarely: 'proclaimed',
  },
];
