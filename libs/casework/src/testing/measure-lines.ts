import { ordinaryLine, upToReview, type Act, type Variant } from './lines.js';

const opinion = { opinion: '同意' };

const seizure = {
  kind: 'seizure',
  items: '涉案食品20箱',
  place: '经营场所',
  legalBasis: '食品安全法第一百一十条',
  reasons: '可能灭失',
};

export const onSite = {
  officers: ['wang', 'li'],
  cardsShown: true,
  rightsTold: true,
  listHandedOver: true,
  signature: '当事人签名',
  audioVisual: [],
};

/** The ordinary case with goods seized on 2026-03-24, still held when the penalty is performed. */
export const seizedLine = (variant: Variant = {}): Act[] => {
  const whole = ordinaryLine(variant);
  const place = whole.findIndex(({ action }) => action === 'submit-report');
  const measures: Act[] = [
    { on: '2026-03-24', by: 'wang', action: 'request-measure', body: seizure },
    { on: '2026-03-24', by: 'zhao', action: 'endorse-measure', body: { measure: 1, ...opinion } },
    { on: '2026-03-24', by: 'feng', action: 'approve-measure', body: { measure: 1 } },
    {
      on: '2026-03-25',
      by: 'wang',
      action: 'take-measure',
      body: { measure: 1, ...onSite, takenAt: '2026-03-25T02:00:00Z' },
    },
  ];
  return [
    ...whole.slice(0, place),
    ...measures,
    ...whole.slice(place, whole.findIndex(({ action }) => action === 'propose-closing') + 1),
  ];
};

/**
 * Beside the main line (T12-T17, T23): goods are seized with approval, tested, kept once longer and released; an order
 * to correct is not obeyed; evidence is held in a hurry, approved afterwards, and the hold is ended.
 */
export const measuresLine = (): Act[] => [
  ...upToReview({}).slice(0, 7),
  { on: '2026-03-06', by: 'wang', action: 'request-measure', body: seizure },
  { on: '2026-03-06', by: 'zhao', action: 'endorse-measure', body: { measure: 1, ...opinion } },
  { on: '2026-03-06', by: 'feng', action: 'approve-measure', body: { measure: 1 } },
  {
    on: '2026-03-09',
    by: 'wang',
    action: 'take-measure',
    body: { measure: 1, ...onSite, takenAt: '2026-03-09T02:00:00Z' },
  },
  {
    on: '2026-03-10',
    by: 'wang',
    action: 'commission-test',
    body: {
      body: '某检验院',
      accredited: true,
      subject: '食品安全指标',
      commissionedOn: '2026-03-10',
      periodEndsOn: '2026-03-25',
      measure: 1,
      periodToldOn: '2026-03-10',
    },
  },
  {
    on: '2026-03-20',
    by: 'wang',
    action: 'record-test-result',
    body: { test: 1, receivedOn: '2026-03-20', result: '合格', toldOn: '2026-03-20' },
  },
  {
    on: '2026-03-24',
    by: 'wang',
    action: 'request-measure-extension',
    body: { measure: 1, days: 30, reasons: '案情复杂' },
  },
  { on: '2026-03-24', by: 'zhao', action: 'endorse-measure', body: { measure: 1, ...opinion } },
  { on: '2026-03-25', by: 'feng', action: 'approve-measure', body: { measure: 1 } },
  {
    on: '2026-03-26',
    by: 'wang',
    action: 'order-correction',
    body: { what: '改正标签', correctBy: '2026-03-30', servedOn: '2026-03-26', receiver: '经营者' },
  },
  {
    on: '2026-04-01',
    by: 'wang',
    action: 'record-reinspection',
    body: { order: 1, officers: ['wang', 'li'], inspectedOn: '2026-04-01', corrected: false, findings: '仍未改正' },
  },
  {
    on: '2026-04-02',
    by: 'wang',
    action: 'request-measure-end',
    body: { measure: 1, outcome: 'no-longer-needed', reasons: '已完成取证' },
  },
  { on: '2026-04-02', by: 'zhao', action: 'endorse-measure', body: { measure: 1, ...opinion } },
  { on: '2026-04-03', by: 'feng', action: 'approve-measure', body: { measure: 1 } },
  {
    on: '2026-04-07',
    by: 'wang',
    action: 'take-urgent-measure',
    body: {
      kind: 'evidence-hold',
      items: '账本3册',
      place: '经营场所',
      reasons: '可能灭失',
      ...onSite,
      takenAt: '2026-04-07T02:00:00Z',
    },
  },
  { on: '2026-04-07', by: 'feng', action: 'approve-measure', body: { measure: 2 } },
  {
    on: '2026-04-09',
    by: 'wang',
    action: 'request-measure-end',
    body: { measure: 2, outcome: 'released', reasons: '与案件无关' },
  },
  { on: '2026-04-09', by: 'zhao', action: 'endorse-measure', body: { measure: 2, ...opinion } },
  { on: '2026-04-10', by: 'feng', action: 'approve-measure', body: { measure: 2 } },
];
