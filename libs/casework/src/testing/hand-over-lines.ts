import type { Handling } from '../events/investigation.js';
import { discussionOn, lightFine, report } from './bodies.js';
import { closing, ordinaryLine, upToReview, type Act } from './lines.js';

/** Units handle the case together; then it goes to the other station for good, after that was declined once. */
export const handOverLine = (): Act[] => [
  ...upToReview({}).slice(0, 7),
  {
    on: '2026-03-06',
    by: 'feng',
    action: 'join-units',
    body: { units: ['qinghe.hekou'], reasons: '跨辖区经营，科所联动' },
  },
  { on: '2026-03-06', by: 'zhao', action: 'assign-officers', body: { officers: ['wang', 'gao'] } },
  {
    on: '2026-03-09',
    by: 'zhao',
    action: 'offer-hand-over',
    body: { to: 'qinghe.hekou', officers: ['gao', 'lin'], reasons: '主要违法事实在河口' },
  },
  { on: '2026-03-09', by: 'xu', action: 'decline-hand-over', body: { reasons: '材料不全' } },
  {
    on: '2026-03-10',
    by: 'zhao',
    action: 'offer-hand-over',
    body: { to: 'qinghe.hekou', officers: ['gao', 'lin'], reasons: '材料已补齐' },
  },
  { on: '2026-03-11', by: 'xu', action: 'confirm-hand-over', body: {} },
];

/** Nobody can say what was earned: the gains are weighed in the fine (ILL Art.14). */
export const withoutGains: Handling = {
  ...lightFine,
  facts: { goodsValue: 80_000, gainsUncomputable: true },
  penalty: { ...lightFine.penalty, confiscatedGains: 0 },
};

/**
 * The case clock is extended, then extended again by the heads together; the main head approves that the gains cannot
 * be computed.
 */
export const mainHeadLine = (): Act[] => {
  const { agreed: _decided, ...together } = discussionOn('2026-03-30');
  const acts = ordinaryLine({ handling: withoutGains });
  const reported = acts.findIndex(({ action }) => action === 'submit-report');
  const until = acts.findIndex(({ action }) => action === 'serve-decision');
  return [
    ...acts.slice(0, reported),
    {
      on: '2026-03-23',
      by: 'wang',
      action: 'propose-extension',
      body: { clock: 'case', days: 30, reasons: '案情复杂' },
    },
    { on: '2026-03-23', by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
    { on: '2026-03-24', by: 'feng', action: 'approve-extension', body: {} },
    {
      on: '2026-03-30',
      by: 'qian',
      action: 'extend-collectively',
      body: { ...together, result: '再延长二十日', days: 20 },
    },
    { on: '2026-04-01', by: 'wang', action: 'submit-report', body: report(withoutGains) },
    {
      on: '2026-04-01',
      by: 'qian',
      action: 'approve-uncomputable-gains',
      body: { inquiry: '账册灭失，经充分调查', reasons: '无法计算，在罚款中综合考虑' },
    },
    ...acts.slice(reported + 1, until),
  ];
};

/** Another matter of the same party is investigated already: the two are linked, and this one goes into that. */
export const joinedLine = (): Act[] => [
  ...upToReview({}).slice(0, 7),
  {
    on: '2026-03-06',
    by: 'wang',
    action: 'link-case',
    body: { case: 'case-other', relation: 'same-party', reasons: '同一当事人的另一起案件' },
  },
  { on: '2026-03-06', by: 'feng', action: 'join-case', body: { into: 'case-other', reasons: '并案处理' } },
  ...closing('joined', '并入他案'),
];
