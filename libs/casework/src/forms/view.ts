import { asCorrected, type CaseFact } from '../evolve/fold.js';
import { completedBy } from './approval.js';
import type { Form } from './form-table.js';
import { paper, type Made, type Paper, type PaperView, type Register } from './paper.js';
import { makerOf, seenByParty } from './papers-of-case.js';
import { matterApproval } from './papers/approval-of-matters.js';
import { archiveFields, closingApproval } from './papers/closing.js';
import { everyForm } from './papers/every-form.js';
import { evidenceTaken, sampleRecord } from './papers/evidence.js';
import { clueRegistration, filingApproval } from './papers/filing.js';
import { earlyDisposalConsent, earlyDisposalNotice, goodsDealtWith } from './papers/goods.js';
import { crimeReferral, goodsGone, transferLetter } from './papers/handed-over.js';
import { hearingNotice, hearingRecord, hearingReport, oralStatement } from './papers/hearing.js';
import { assignment, designation } from './papers/jurisdiction.js';
import { assistanceLetter, identificationRequest, materialDemand } from './papers/letters.js';
import { goodsList, measureEnded, measureTaken, seizureExtended } from './papers/measures.js';
import { courtApplication, deferralNotice, refundOrder } from './papers/money.js';
import { inspectionRecord, questioningRecord } from './papers/records.js';
import { collectiveDiscussion, decisionApproval, investigationReport, reviewTable } from './papers/report.js';
import { receipt, serviceAddress, serviceProclamation } from './papers/service.js';
import { testCommission, testPeriod, testResult } from './papers/tests.js';
import {
  correctionOrder,
  demand,
  noPenaltyDecision,
  penaltyDecision,
  penaltyNotice,
  summaryDecision,
} from './papers/to-the-party.js';
import { blank } from './words.js';

/** The forms that Anlu fills, by number. */
const papers: Readonly<Record<number, Paper>> = {
  1: clueRegistration,
  2: designation,
  3: assignment,
  4: transferLetter,
  5: crimeReferral,
  6: goodsGone,
  7: filingApproval,
  8: matterApproval,
  9: inspectionRecord,
  10: serviceAddress,
  11: evidenceTaken,
  12: evidenceTaken,
  14: questioningRecord,
  15: materialDemand,
  16: identificationRequest,
  17: assistanceLetter,
  19: measureTaken,
  20: measureEnded,
  21: measureTaken,
  22: seizureExtended,
  23: measureEnded,
  24: goodsList,
  25: measureTaken,
  27: earlyDisposalConsent,
  28: earlyDisposalNotice,
  29: sampleRecord,
  30: testCommission,
  31: testPeriod,
  32: testResult,
  33: correctionOrder,
  34: refundOrder,
  35: investigationReport,
  36: reviewTable,
  37: penaltyNotice,
  38: oralStatement,
  39: hearingNotice,
  40: hearingRecord,
  41: hearingReport,
  42: collectiveDiscussion,
  43: decisionApproval,
  44: summaryDecision,
  45: penaltyDecision,
  46: noPenaltyDecision,
  47: deferralNotice,
  48: demand,
  49: courtApplication,
  50: receipt,
  51: serviceProclamation,
  52: goodsDealtWith,
  53: closingApproval,
  54: archiveFields,
  55: archiveFields,
  56: archiveFields,
};

const shared = paper(everyForm);
const named = { formName: null, formNumber: null };

/** Numbers of the forms that Anlu fills. */
export const filledForms: readonly number[] = Object.keys(papers).map(Number);

/**
 * The names that the template of a form may use: null for a text, for a list its columns. Undefined: a form that is not
 * filled.
 */
export const shapeOf = (form: number): Paper['shape'] | undefined => {
  const filled = papers[form];
  return filled === undefined ? undefined : { ...named, ...shared.shape, ...filled.shape };
};

/** The place of a number that no event gave: a hand writes it. Forms without a number of their own have none. */
const unnumbered = ({ code }: Form): string =>
  code !== null && code.startsWith('市监') ? `${blank}${code}〔${blank}〕${blank}号` : '';

/** A filled form, and the number of the event that made it. */
export interface FilledForm {
  readonly event: number;
  readonly view: PaperView;
}

/** Places of the events that made a form, for one of several parties where one is asked for. */
const placesOf = (row: Form, facts: readonly CaseFact[], forParty: number | undefined): number[] =>
  [...facts.entries()].flatMap(([place, fact]) => {
    const isOther = forParty !== undefined && fact.forParty !== undefined && fact.forParty !== forParty;
    return isOther || makerOf(row, facts, place) === undefined ? [] : [place];
  });

/**
 * A form as the events of a case up to a point fill it: the one that the last of them made or added to, such as the
 * approval of a form that waited while others were made, else the one that was made last. The same facts and registers
 * always give the same view. @param facts up to the point. @param forParty for which of several parties; left out: for
 * any. @returns null when no event has made the form yet, or none can. An entry that was corrected by then is filled in
 * as it is right (§4.9).
 */
export const filledForm = (
  form: number,
  entered: readonly CaseFact[],
  register: Register,
  forParty?: number,
): FilledForm | null => {
  const facts = asCorrected(entered);
  const row = register.law.forms.forms[form - 1];
  const filled = papers[form];
  if (row === undefined || filled === undefined) return null;
  const seenFrom = seenByParty(facts);
  const places = placesOf(row, facts, forParty);
  const isAddedToLast = (at: number): boolean => {
    const fact = facts[at];
    return fact !== undefined && completedBy(seenFrom(fact, at), at) === facts.length;
  };
  const place = places.findLast(isAddedToLast) ?? places.at(-1) ?? -1;
  const fact = facts[place];
  if (fact === undefined) return null;
  // One event's type and data belong together; TypeScript sees the two unions apart.
  const seen = seenFrom(fact, place);
  const own = seen[place] ?? fact;
  const { data, forParty: party = 1 } = own;
  const made = { fact: own, data, place, facts: seen, ofAll: facts, party, register } as Made;
  const view: PaperView = { formName: row.name, formNumber: String(form), ...shared.view(made), ...filled.view(made) };
  return { event: place + 1, view: { ...view, number: view['number'] || unnumbered(row) } };
};
