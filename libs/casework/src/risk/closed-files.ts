import { legalDateOf } from '../deadlines/index.js';
import { caseEvents } from '../events/case-events.js';
import type { CaseFact } from '../evolve/fold.js';
import type { FormTable } from '../forms/form-table.js';
import { owedOn, totalOf } from '../standing/ledger.js';
import { isCarriedOut } from '../state/execution-result.js';
import { isClosed, isRevoked, wasServed } from '../state/questions.js';
import { isOfAnother } from './later-irregular.js';
import { pointOf } from './points.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { officersOn, ofType, overdue } from './signs.js';

/** 36. Closed before it was paid, more than fifteen working days late, or with forms that are not in the file. */
export const closedWrongly: RiskRule = {
  ...pointOf(36),
  signs: (history) => [...overdue(history, 'close-form'), ...unpaid(history), ...formsMissing(history)],
};

/** By what is right now: a payment that was corrected since may have left something open (§4.9). */
const unpaid = (history: CaseHistory): Sign[] => {
  const { state, law } = history;
  if (!isClosed(state) || !wasServed(state) || isRevoked(state) || state.closing.ground !== 'performed') return [];
  if (isCarriedOut(state.execution.enforcement)) return [];
  const on = state.closing.closedOn;
  const owed = totalOf(owedOn(state, on, law));
  if (owed === 0) return [];
  const detail = { code: 'closed-unpaid' as const, parameters: { on, owed } };
  return [{ since: on, until: null, detail, officers: officersOn(history, on) }];
};

/** The facts on the way to the end, each with the act of which the table of the forms says what had to be there. */
const actsToTheEnd = {
  CaseFiled: 'file-case',
  PenaltyDecided: 'decide-penalty',
  NoPenaltyDecided: 'decide-no-penalty',
  DecisionServed: 'serve-decision',
  CaseClosed: 'close-case',
} as const satisfies Partial<Record<CaseFact['type'], string>>;

/** A form that an act needs, with the events of which one makes it. */
interface NeededForm {
  readonly forms: readonly number[];
  readonly madeBy: ReadonlySet<string>;
}

const known = new WeakMap<FormTable, ReadonlyMap<string, readonly NeededForm[]>>();

/** What each of these facts needs; lists ask for it with every change of a closed case. */
const neededBy = (table: FormTable): ReadonlyMap<string, readonly NeededForm[]> => {
  const before = known.get(table);
  if (before !== undefined) return before;
  const needed = new Map(
    Object.entries(actsToTheEnd).map(([type, act]): [string, NeededForm[]] => [
      type,
      table.needs
        .filter((need) => need.act === act)
        .map(({ anyOf, madeBy }) => {
          const makers = table.forms.filter(({ form }) => anyOf.includes(form)).flatMap((form) => form.madeBy);
          const events = makers.map(({ event }) => event).filter((event) => madeBy === null || madeBy.includes(event));
          return { forms: anyOf, madeBy: new Set<string>(events) };
        }),
    ]),
  );
  known.set(table, needed);
  return needed;
};

/** Of records of before the forms were asked for: no event of the case can have made them. */
const formsMissing = (history: CaseHistory): Sign[] => {
  const { facts, law } = history;
  const needed = neededBy(law.forms);
  return facts.flatMap((closed, place): Sign[] => {
    if (closed.type !== 'CaseClosed') return [];
    // What a later round did is asked for at its own closing; what an earlier one made is there.
    const from = facts.slice(0, place).findLastIndex(({ type }) => type === 'CaseClosed');
    const made = new Set<string>(facts.map(({ type }) => type));
    const types = new Set<string>(facts.slice(from + 1, place + 1).map(({ type }) => type));
    const missing = [...types].flatMap((type) =>
      (needed.get(type) ?? []).filter(({ madeBy }) => ![...madeBy].some((event) => made.has(event))),
    );
    if (missing.length === 0) return [];
    const forms = [...new Set(missing.flatMap((each) => each.forms))].toSorted((one, other) => one - other);
    const on = legalDateOf(closed.occurredAt);
    const detail = { code: 'closed-without-forms' as const, parameters: { on, forms } };
    return [{ since: on, until: null, detail, officers: officersOn(history, on) }];
  });
};

/**
 * 37. Something entered, corrected or attached after the case was closed, or after the clue was not filed or was
 * transferred, or a decision on the spot was filed; a film that took the place of another, or a
 * paper that was served with other words than the file has.
 */
export const changedFile: RiskRule = {
  ...pointOf(37),
  signs: (history) => [...changedAfterClosing(history), ...swapped(history), ...unlikePaper(history)],
};

/** What belongs into the file while the case is handled; what follows a decision may well come after the closing. */
const beforeTheEnd: ReadonlySet<CaseFact['type']> = new Set<CaseFact['type']>([
  'EntryCorrected',
  'AvRecordAttached',
  'ParticularsCompleted',
  'VerificationRecorded',
  'InspectionRecorded',
  'QuestioningRecorded',
  'EvidenceCollected',
  'SampleTaken',
  'TestResultReceived',
  'MaterialReceived',
  'StatementRecorded',
  'StatementRechecked',
]);

/** What ends a case, or a clue of which there came none, or the file of a decision on the spot. */
const ends: ReadonlySet<CaseFact['type']> = new Set<CaseFact['type']>([
  'CaseClosed',
  'FilingDeclined',
  'ClueTransferred',
  'SummaryFiled',
]);

const changedAfterClosing = ({ facts }: CaseHistory): Sign[] => {
  let isOver = false;
  return facts.flatMap((fact): Sign[] => {
    if (ends.has(fact.type)) isOver = true;
    if (fact.type === 'RoundOpened' || fact.type === 'ExecutionReopened') isOver = false;
    if (!isOver || !beforeTheEnd.has(fact.type) || isOfAnother(fact)) return [];
    const { type, recordedAt, by } = fact;
    const on = legalDateOf(recordedAt);
    const detail = {
      code: 'changed-after-closing' as const,
      parameters: { step: { type, chinese: caseEvents[type].chinese, on } },
    };
    return [{ since: on, until: null, detail, officers: [by] }];
  });
};

/** Two files of one step by the same name and from the same device, of other content. */
const swapped = ({ facts }: CaseHistory): Sign[] => {
  const attached = ofType(facts, 'AvRecordAttached').filter((fact) => !isOfAnother(fact));
  return attached.flatMap((later, place): Sign[] => {
    const { step, file, device, startedAt } = later.data;
    const isSwapped = attached
      .slice(0, place)
      .some(
        ({ data }) =>
          data.step === step &&
          data.file.name === file.name &&
          data.device === device &&
          data.startedAt === startedAt &&
          data.file.sha256 !== file.sha256,
      );
    if (!isSwapped) return [];
    const on = legalDateOf(later.recordedAt);
    return [
      {
        since: on,
        until: null,
        detail: { code: 'file-swapped', parameters: { name: file.name, on } },
        officers: [later.by],
      },
    ];
  });
};

/** A notice corrects words that only the paper which was served has (APL Art.75). */
const unlikePaper = ({ facts }: CaseHistory): Sign[] =>
  ofType(facts, 'DecisionCorrected').flatMap(({ data: { errors, servedOn: on, proclaimedOn }, by }): Sign[] => {
    // The same notice, handed over while it was proclaimed.
    if (proclaimedOn !== undefined) return [];
    const other = errors.find(({ onPaper }) => onPaper !== undefined);
    if (other === undefined) return [];
    const detail = { code: 'paper-unlike-file' as const, parameters: { on, wrong: other.wrong } };
    return [{ since: on, until: null, detail, officers: [by] }];
  });
