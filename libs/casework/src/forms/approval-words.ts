import { legalDateOf } from '../deadlines/index.js';
import type { CaseFact } from '../evolve/fold.js';
import { approvalOf } from './approval.js';
import { textDate } from './chinese/date.js';
import type { EventType } from './form-table.js';
import type { Fields, Made } from './paper.js';
import { blank, lastBefore, nameOf, namesOf } from './words.js';

type Side = 'endorsed' | 'decided';
type Told = Pick<Made, 'facts' | 'place' | 'register'>;

/**
 * What a head decides without a proposal: nobody drew up the form before, and the head's part alone is filled (PR
 * Art.46, 56; ILL Art.14).
 */
const ofTheHeadAlone: ReadonlySet<EventType> = new Set(['CaseResumed', 'ProposalApproved', 'GainsFoundUncomputable']);

const isOfTheHeadAlone = ({ facts, place }: Pick<Made, 'facts' | 'place'>): boolean => {
  const fact = facts[place];
  return fact !== undefined && ofTheHeadAlone.has(fact.type);
};

const said = (made: Pick<Made, 'facts' | 'place'>, side: Side): CaseFact | null => {
  const { facts, place } = made;
  if (!isOfTheHeadAlone(made)) return approvalOf(facts, place)[side];
  return side === 'decided' ? (facts[place] ?? null) : null;
};

/** What a head wrote; what nobody wrote is left to a hand, and nothing is said for the head. */
const opinionOf = (fact: CaseFact | null): string => {
  if (fact === null) return blank;
  if (fact.type === 'ProposalReturned') return `退回：${fact.data.reasons}`;
  if (fact.type === 'MeasureRefused') return `不同意：${fact.data.reasons}`;
  if (fact.type === 'CaseResumed') return `同意恢复调查：${fact.data.reasons}`;
  if (fact.type === 'GainsFoundUncomputable') return '同意认定违法所得无法计算，不单独计算违法所得，在量罚时予以考虑。';
  return 'opinion' in fact.data && fact.data.opinion !== undefined ? fact.data.opinion : blank;
};

const who = (made: Told, fact: CaseFact | null): string => (fact === null ? blank : nameOf(made, fact.by));

const on = (fact: CaseFact | null): string => (fact === null ? blank : textDate(legalDateOf(fact.occurredAt)));

/** Who drew the form up: nobody where a head decides alone. */
const proposalOf = (made: Made): CaseFact | null => (isOfTheHeadAlone(made) ? null : made.fact);

/** The three opinions of forms #7, #8, #43, #53; what nobody has said yet stays blank. */
export const approvalFields = <T extends EventType>(): Fields<T> => ({
  proposer: (made) => who(made, proposalOf(made)),
  proposedOn: (made) => on(proposalOf(made)),
  unitOpinion: (made) => opinionOf(said(made, 'endorsed')),
  unitHead: (made) => who(made, said(made, 'endorsed')),
  unitOn: (made) => on(said(made, 'endorsed')),
  headOpinion: (made) => opinionOf(said(made, 'decided')),
  head: (made) => who(made, said(made, 'decided')),
  headOn: (made) => on(said(made, 'decided')),
});

/**
 * What the officers and the head of their unit said on the report, which the department head approves before the notice
 * (PR Art.48, 54, 56): the first two parts of form #8 where it is of that approval.
 */
export const approvalOfReport: Fields<'ProposalApproved'> = {
  proposer: (made) => {
    const report = lastBefore(made, 'InvestigationReported');
    return report === undefined ? blank : namesOf(made, report.data.officers);
  },
  proposedOn: (made) => on(lastBefore(made, 'InvestigationReported') ?? null),
  unitOpinion: (made) => opinionOf(endorsedReport(made)),
  unitHead: (made) => who(made, endorsedReport(made)),
  unitOn: (made) => on(endorsedReport(made)),
};

const endorsedReport = ({ facts, place }: Made): CaseFact | null => {
  const before = facts.slice(0, place + 1);
  return approvalOf(
    before,
    before.findLastIndex(({ type }) => type === 'InvestigationReported'),
  ).endorsed;
};
