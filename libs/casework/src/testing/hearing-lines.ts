import { discussionOn, hearingFine, review, servedOn, terms } from './bodies.js';
import { ordinaryLine, type Act, type Variant } from './lines.js';

/**
 * The party asks on 13 April; the hearing is held on 6 May and reported on 8 May (T33-T37). The notice had to be served
 * by 21 April.
 */
const hearing: Act[] = [
  {
    on: '2026-04-13',
    by: 'wang',
    action: 'record-hearing-request',
    body: { requestedOn: '2026-04-13', form: 'written' },
  },
  {
    on: '2026-04-14',
    by: 'feng',
    action: 'name-hearing-host',
    body: { host: 'jiang', recorder: 'ma', assessors: ['qin'] },
  },
  { on: '2026-04-15', by: 'wang', action: 'hand-file-to-host', body: { material: '案卷一册' } },
  {
    on: '2026-04-16',
    by: 'jiang',
    action: 'fix-hearing',
    body: { startsAt: '2026-05-06T01:30:00Z', place: '局听证室', publicity: 'open' },
  },
  { on: '2026-04-17', by: 'jiang', action: 'serve-hearing-notice', body: servedOn('2026-04-17') },
  {
    on: '2026-04-17',
    by: 'jiang',
    action: 'serve-hearing-notice',
    body: { ...servedOn('2026-04-17'), receiver: '办案人员', to: 'officers' },
  },
  {
    on: '2026-04-20',
    by: 'jiang',
    action: 'publish-hearing',
    body: { publishedOn: '2026-04-20', channel: '局网站' },
  },
  {
    on: '2026-05-06',
    by: 'jiang',
    action: 'hold-hearing',
    body: {
      from: '2026-05-06T01:30:00Z',
      to: '2026-05-06T03:30:00Z',
      officers: ['wang', 'li'],
      attendedBy: 'both',
      record: '听证笔录',
      signature: '各方签名',
      audioVisual: [],
    },
  },
  {
    on: '2026-05-08',
    by: 'jiang',
    action: 'file-hearing-report',
    body: { report: '双方意见', opinion: '事实清楚，建议维持' },
  },
];

/** The decision follows the opinion of the hearing. */
export const followed = { followed: 'wholly', reasons: '听证中未提出新的事实和证据' };

/** A fine in the hearing range, decided after a hearing, its legal review and the collective discussion. */
export const hearingLine = (variant: Variant = {}): Act[] => {
  const handling = variant.handling ?? hearingFine;
  const ordinary = ordinaryLine({ ...variant, handling });
  const served = ordinary.findIndex(({ action }) => action === 'serve-notice') + 1;
  return [
    ...ordinary.slice(0, served),
    ...hearing,
    { on: '2026-05-11', by: 'wang', action: 'submit-for-review', body: { category: 'heard' } },
    { on: '2026-05-13', by: 'zheng', action: 'record-review', body: review() },
    {
      on: '2026-05-14',
      by: 'feng',
      action: 'record-collective-discussion',
      body: discussionOn('2026-05-14', handling),
    },
    {
      on: '2026-05-14',
      by: 'wang',
      action: 'propose-decision',
      body: { handling, reasons: '事实清楚', hearingAnswer: followed },
    },
    { on: '2026-05-14', by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
    { on: '2026-05-15', by: 'feng', action: 'decide-penalty', body: terms },
  ];
};
