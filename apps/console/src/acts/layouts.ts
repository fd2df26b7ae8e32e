import type { components } from '../api/schema.js';

type Bodies = components['schemas'];

/** What is proposed: what the law goes by first, what follows from it last. */
const handling = [
  'basisId',
  'facts',
  'circumstances',
  'tier',
  'outcome',
  'penalty',
  'otherMeasures',
  'mitigationGround',
  'lawApplied',
  'choiceBecause',
  'choiceOfLaw',
  'discretionReasons',
] as const;

/**
 * The forms that people use most, laid out by hand: fields in the order in which they are filled in. What is not named
 * stands behind a heading, unless it must be said.
 */
const layouts = {
  ClueRegistered: ['source', 'receivedOn', 'party', 'matter', 'place', 'unit'],
  Party: ['kind', 'name', 'creditCode', 'domicile', 'representative', 'phone'],
  FilingProposedForParty: ['basisId', 'violationEndedOn', 'graveHarm', 'conditions', 'reasons', 'actingName'],
  InspectionRecordedForParty: [
    'officers',
    'from',
    'to',
    'place',
    'scene',
    'cardsShown',
    'rightsTold',
    'findings',
    'files',
    'signature',
    'audioVisual',
  ],
  QuestioningRecordedForParty: [
    'officers',
    'person',
    'from',
    'to',
    'cardsShown',
    'rightsTold',
    'record',
    'files',
    'signature',
    'audioVisual',
  ],
  EvidenceCollectedForParty: ['kind', 'description', 'files', 'provider', 'collectedOn', 'officers'],
  MeasureContentForParty: ['kind', 'seizureWay', 'items', 'place', 'legalBasis', 'reasons'],
  TakeMeasureForParty: [
    'measure',
    'takenAt',
    'officers',
    'cardsShown',
    'rightsTold',
    'listHandedOver',
    'files',
    'signature',
    'audioVisual',
  ],
  ReportForParty: ['officers', 'course', 'factsAndEvidence', 'violated', 'nature', 'handling', 'pages'],
  ReportedHandling: handling,
  Handling: handling,
  OffenceFacts: ['goodsValue', 'illegalGains', 'gainsUncomputable', 'illegalTurnover', 'serious', 'refusedToCorrect'],
  Penalty: ['fine', 'confiscatedGains', 'confiscatedGoodsValue', 'warning', 'restrictions'],
  ServiceForParty: ['method', 'servedOn', 'receiver', 'proof', 'files'],
  DecisionProposedForParty: ['handling', 'reasons'],
  PaymentEnteredForParty: ['amount', 'paidOn', 'channel', 'receiptNumber'],
  ClosingProposed: ['ground', 'summary'],
} as const satisfies { readonly [Name in keyof Bodies]?: readonly (keyof Bodies[Name])[] };

/** The fields of a form that are seen at once, in their order; undefined where nobody laid it out. */
export const layoutOf = (name: string | undefined): readonly string[] | undefined =>
  name !== undefined && Object.hasOwn(layouts, name) ? layouts[name as keyof typeof layouts] : undefined;
