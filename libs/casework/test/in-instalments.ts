import type { Story } from '../src/testing/given.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { before } from './rules-of.js';

/** 3,000 yuan by 31 May and 5,000 by 31 July, asked for on the last of the fifteen days and granted on 8 May 2026. */
export const inInstalments = (from = before('propose-deferral', {}, 'enforcement')()): Story => {
  const instalments = [
    { amount: 300_000, payBy: '2026-05-31' },
    { amount: 500_000, payBy: '2026-07-31' },
  ];
  const body = { kind: 'instalments', appliedOn: '2026-05-06', instalments, hardship: '停业，暂无收入' };
  return played(
    law,
    [
      { on: '2026-05-07', by: 'wang', action: 'propose-deferral', body },
      { on: '2026-05-07', by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
      { on: '2026-05-08', by: 'feng', action: 'grant-deferral', body: {} },
    ],
    from,
  );
};
