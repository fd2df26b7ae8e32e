import { legalDateOf } from '../deadlines/index.js';
import { approvalOf } from './approval.js';
import { textDate } from './chinese/date.js';
import type { EventType } from './form-table.js';
import type { Fields, Made } from './paper.js';
import { blank, nameOf } from './words.js';

type Side = 'endorsed' | 'decided';

const said = ({ facts, place }: Pick<Made, 'facts' | 'place'>, side: Side) => approvalOf(facts, place)[side];

/** A decision without a text of its own agrees with what was proposed. */
const opinion = (made: Pick<Made, 'facts' | 'place'>, side: Side): string => {
  const fact = said(made, side);
  if (fact === null) return blank;
  if (fact.type === 'ProposalReturned') return `退回：${fact.data.reasons}`;
  if (fact.type === 'MeasureRefused') return `不同意：${fact.data.reasons}`;
  return 'opinion' in fact.data && fact.data.opinion !== undefined ? fact.data.opinion : '同意。';
};

const who = (made: Pick<Made, 'facts' | 'place' | 'register'>, side: Side): string => {
  const fact = said(made, side);
  return fact === null ? blank : nameOf(made, fact.by);
};

const on = (made: Pick<Made, 'facts' | 'place'>, side: Side): string => {
  const fact = said(made, side);
  return fact === null ? blank : textDate(legalDateOf(fact.occurredAt));
};

/** The three opinions of forms #7, #8, #43, #53; what nobody has said yet stays blank. */
export const approvalFields = <T extends EventType>(): Fields<T> => ({
  proposer: (made) => nameOf(made, made.fact.by),
  proposedOn: (made) => textDate(legalDateOf(made.fact.occurredAt)),
  unitOpinion: (made) => opinion(made, 'endorsed'),
  unitHead: (made) => who(made, 'endorsed'),
  unitOn: (made) => on(made, 'endorsed'),
  headOpinion: (made) => opinion(made, 'decided'),
  head: (made) => who(made, 'decided'),
  headOn: (made) => on(made, 'decided'),
});
