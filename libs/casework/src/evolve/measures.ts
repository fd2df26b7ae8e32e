import { legalDateOf } from '../deadlines/index.js';
import type { MeasureContent } from '../events/measures.js';
import type { CaseState } from '../state/case-state.js';
import { nothingKept } from '../state/kept-goods.js';
import type { Measure } from '../state/measures.js';
import { BrokenHistory, inPart, takenUp, type Appliers } from './applier.js';

const opened = (id: number, { kind, items, place, legalBasis, seizureWay, reasons }: MeasureContent): Measure => ({
  id,
  kind,
  items,
  place,
  legalBasis: legalBasis ?? null,
  ...(seizureWay === undefined ? {} : { seizureWay }),
  reasons,
  request: null,
  approvedAt: null,
  taken: null,
  urgent: false,
  extendedBy: 0,
  extendedOn: null,
  refusedOn: null,
  ended: null,
  kept: nothingKept,
});

const added = (state: CaseState, measure: Measure): CaseState => {
  const before = takenUp(state);
  return inPart(before, 'aside', { measures: [...before.aside.measures, measure] });
};

/** The case with one measure changed. @throws {BrokenHistory} when there is none of that number. */
export const changed = (state: CaseState, id: number, change: (measure: Measure) => Measure): CaseState => {
  const before = takenUp(state);
  const { measures } = before.aside;
  if (!measures.some((measure) => measure.id === id)) throw new BrokenHistory(`There is no measure ${id}`);
  return inPart(before, 'aside', {
    measures: measures.map((measure) => (measure.id === id ? change(measure) : measure)),
  });
};

const namedSeizure = (seizure: number | undefined) => (seizure === undefined ? {} : { seizure });

/** Holds and seizures, each with what is asked for and how far it has come. */
export const measures: Appliers<
  | 'MeasureRequested'
  | 'MeasureExtensionRequested'
  | 'MeasureEndRequested'
  | 'MeasureRequestEndorsed'
  | 'MeasureApproved'
  | 'MeasureRefused'
  | 'MeasureTaken'
  | 'UrgentMeasureTaken'
  | 'SeizureExtended'
  | 'MeasureEnded'
  | 'EvidenceHoldLapsed'
> = {
  MeasureRequested: (state, { measure, ...content }, { by }) =>
    added(state, { ...opened(measure, content), request: { for: 'start', by, endorsedBy: null } }),
  MeasureExtensionRequested: (state, { measure, days }, { by }) =>
    changed(state, measure, (before) => ({ ...before, request: { for: 'extension', days, by, endorsedBy: null } })),
  MeasureEndRequested: (state, { measure, outcome, seizure }, { by }) =>
    changed(state, measure, (before) => ({
      ...before,
      request: { for: 'end', outcome, ...namedSeizure(seizure), by, endorsedBy: null },
    })),
  MeasureRequestEndorsed: (state, { measure }, { by }) =>
    changed(state, measure, (before) => {
      if (before.request === null) throw new BrokenHistory('An opinion was recorded and nothing was asked for');
      return { ...before, request: { ...before.request, endorsedBy: by } };
    }),
  MeasureApproved: (state, { measure }, { at }) =>
    changed(state, measure, (before) => ({ ...before, request: null, approvedAt: at })),
  MeasureRefused: (state, { measure }, { on }) =>
    changed(state, measure, (before) => {
      const start = before.request?.for === 'start';
      return { ...before, request: null, refusedOn: start ? on : before.refusedOn };
    }),
  MeasureTaken: (state, { measure, takenAt, number }) =>
    changed(state, measure, (before) => ({ ...before, taken: { at: takenAt, on: legalDateOf(takenAt), number } })),
  UrgentMeasureTaken: (state, { measure, takenAt, number, ...content }, { by }) =>
    added(state, {
      ...opened(measure, content),
      taken: { at: takenAt, on: legalDateOf(takenAt), number },
      urgent: true,
      request: { for: 'start', by, endorsedBy: null },
    }),
  SeizureExtended: (state, { measure, days }, { on }) =>
    changed(state, measure, (before) => ({
      ...before,
      request: null,
      extendedBy: before.extendedBy + days,
      extendedOn: before.extendedOn ?? on,
    })),
  MeasureEnded: (state, { measure, outcome, seizure }, { on }) =>
    changed(state, measure, (before) => ({
      ...before,
      request: null,
      ended: { on, outcome, ...namedSeizure(seizure) },
    })),
  EvidenceHoldLapsed: (state, { measure, lastDay }) =>
    changed(state, measure, (before) => ({ ...before, request: null, ended: { on: lastDay, outcome: 'lapsed' } })),
};
