import {
  detailIn,
  reasonIn,
  sentenceOfRecorded,
  sentenceOfTold,
  type AskedCheck,
  type EventRow,
  type Language,
  type NextStep,
  type Reason,
  type Refusal,
  type Risk,
  type Sentence,
} from '#casework';

/** A refusal as it is answered: what it is made from, and its sentence in the language of the request. */
export type SaidRefusal = Refusal & Sentence;

/** A step with the sentence of why it cannot be done yet. */
export type SaidStep<S extends NextStep> = Omit<S, 'reason'> & { readonly reason: SaidRefusal | null };

export const saidRefusal = (refusal: Refusal | null, language: Language): SaidRefusal | null =>
  refusal === null ? null : { ...refusal, ...sentenceOfRecorded(refusal, language) };

export const saidSteps = <S extends NextStep>(steps: readonly S[], language: Language): SaidStep<S>[] =>
  steps.map((step) => ({ ...step, reason: saidRefusal(step.reason, language) }));

/** A row of the index of events, with the sentence of a refusal. */
export type SaidEvent = EventRow & { readonly message: string | null };

export const saidEvent = (row: EventRow, language: Language): SaidEvent => {
  const { code, refusal } = row;
  const message = code === null || refusal === null ? null : sentenceOfTold(code, refusal, language).message;
  return message === null ? { ...row, message } : { ...row, line: message.slice(0, 200), message };
};

/** A sign of risk with its sentence; what that is made from stands beside it. */
export type SaidRisk<R extends Risk = Risk> = Omit<R, 'detail'> & {
  readonly detail: string;
  readonly about: Risk['detail'];
};

export const saidRisks = <R extends Risk>(risks: readonly R[], language: Language): SaidRisk<R>[] =>
  risks.map(({ detail: about, ...risk }) => ({ ...risk, detail: detailIn(about, language), about }));

/** A row of the list of risk points as the store has it, with the sentences of its signs: what else is there stays. */
export const saidRiskRow = <R extends { readonly [field: string]: unknown }>(row: R, language: Language): R =>
  Array.isArray(row['risks']) ? { ...row, risks: saidRisks(row['risks'] as Risk[], language) } : row;

type CheckOfParty = Omit<AskedCheck, 'parties'>;

/** A check of one party's handling, with the sentence of what would be refused, and of what is to be seen. */
export type SaidCheckOfParty = Omit<CheckOfParty, 'refusal'> & { readonly refusal: SaidRefusal | null };

/** The same of a whole report. */
export interface SaidCheck extends SaidCheckOfParty {
  readonly parties: SaidCheckOfParty[];
}

/** Each reason with its sentence. */
const saidReasons = (reasons: readonly Reason[], language: Language): Reason[] =>
  reasons.map((reason) => ({ ...reason, message: reasonIn(reason, language) }));

const saidOfParty = ({ check, refusal, needs }: CheckOfParty, language: Language): SaidCheckOfParty => ({
  needs,
  check:
    check === null
      ? null
      : {
          ...check,
          reasons: saidReasons(check.reasons, language),
          ...(check.acts === undefined
            ? {}
            : { acts: check.acts.map((act) => ({ ...act, reasons: saidReasons(act.reasons, language) })) }),
        },
  refusal: saidRefusal(refusal, language),
});

export const saidCheck = ({ parties, ...own }: AskedCheck, language: Language): SaidCheck => ({
  ...saidOfParty(own, language),
  parties: parties.map((each) => saidOfParty(each, language)),
});
