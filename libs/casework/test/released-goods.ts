import type { Story } from '../src/testing/given.js';
import { before } from './rules-of.js';

/** Twenty boxes were seized, stored, and released on 11 March; they still lie in the store. */
export const releasedInStore = (): Story =>
  before('publish-early-disposal', {}, 'goods-kept')()
    .when('request-measure-end', { measure: 1, outcome: 'no-violation', reasons: '不违法' }, 'wang', '2026-03-11')
    .after.when('endorse-measure', { measure: 1, opinion: '同意' }, 'zhao', '2026-03-11')
    .after.when('approve-measure', { measure: 1 }, 'feng', '2026-03-11').after;

/** The same, and the investigation is terminated. */
export const terminatedWithGoods = (): Story =>
  releasedInStore()
    .when('propose-termination', { ground: 'person-died', reasons: '当事人死亡' }, 'wang', '2026-03-12')
    .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-03-12')
    .after.when('terminate-case', {}, 'feng', '2026-03-12').after;
