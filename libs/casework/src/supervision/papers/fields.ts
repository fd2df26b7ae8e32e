import type { LegalDate } from '../../deadlines/index.js';
import type { SupervisionInstrument } from '../../events/supervision.js';
import { issueDate, textDate } from '../../forms/chinese/date.js';
import type { Register } from '../../forms/paper.js';
import { blank, shortBlank } from '../../forms/words.js';
import { kindOf } from '../../numbers/official-number.js';
import { bureauOf } from '../../registry/acting-unit.js';
import { detailsOn } from '../../registry/unit.js';
import { mendingWaits, replyVariant } from '../clocks.js';
import { seriesOf } from '../number-series.js';
import type { Draft, Supervision } from '../state.js';
import type { InstrumentPaper } from './made.js';
import { termInWords } from './term-in-words.js';

/** An instrument as it is filled: the matter of then, and what it says. */
export interface FilledFrom {
  readonly paper: InstrumentPaper;
  readonly state: Supervision;
  readonly text: Draft['text'];
  /** The day on which it was sent; of a draft the day it was drafted. */
  readonly day: LegalDate;
  readonly register: Register;
}

type Field = (from: FilledFrom) => string;

const unitName = ({ register }: FilledFrom, id: string): string => register.unit(id)?.name ?? id;
const officerName = ({ register }: FilledFrom, id: string): string => register.officer(id)?.name ?? id;
/** A station is no bureau, and is not spoken of as one. */
const officeKind = (unit: string): string => (unit === bureauOf(unit) ? '局' : '所');

/** What the register says of the supervising unit on the day; what it does not say itself, its bureau. */
const contactOf = ({ state: { unit }, register, day }: FilledFrom) => {
  const of = (id: string) => {
    const known = register.unit(id);
    return known === undefined ? {} : detailsOn(known, day);
  };
  return { ...of(bureauOf(unit)), ...of(unit) };
};

/** The place of a number that is drawn with the approval. */
const unnumbered = ({ state, register, paper }: FilledFrom): string =>
  `${register.unit(state.unit)?.documentPrefix ?? blank}${kindOf[seriesOf[paper.instrument]]}〔${blank}〕${blank}号`;

const termOf =
  (clock: `supervision-${'reply' | 'report' | 'objection' | 'recheck'}`): Field =>
  ({ state, day, register }) =>
    termInWords(clock, replyVariant(state).variant, day, register.law);

/** What stands in every instrument. An empty text counts as false in a template. */
export const sharedFields: Readonly<Record<string, Field>> = {
  formName: ({ paper }) => paper.name,
  number: (from) => from.paper.number ?? unnumbered(from),
  isDraft: ({ paper }) => (paper.number === null ? '送审稿' : ''),
  isInside: ({ state }) => (state.level === 'inside' ? '本部门监督' : ''),
  bureau: (from) => unitName(from, from.state.unit),
  addressee: (from) => unitName(from, from.state.addressed),
  we: ({ state }) => `本${officeKind(state.unit)}`,
  you: ({ state }) => `你${officeKind(state.addressed)}`,
  matter: ({ state }) => state.matter,
  problems: ({ text }) => text.problems,
  provisions: ({ text }) => text.provisions ?? '',
  requirements: ({ text }) => text.requirements,
  officersConcerned: (from) => {
    const named = 'officersConcerned' in from.text ? (from.text.officersConcerned ?? []) : [];
    return named.map((officer) => officerName(from, officer)).join('、');
  },
  contact: (from) => officerName(from, from.paper.draftedBy),
  contactPhone: (from) => contactOf(from).phone ?? blank,
  contactAddress: (from) => contactOf(from).address ?? blank,
  issuedOn: ({ paper }) =>
    paper.issuedOn === null ? `${blank}年${shortBlank}月${shortBlank}日` : issueDate(paper.issuedOn),
  few: () => shortBlank,
};

/** How the inquiry calls what it found (SUP Art.18). */
const findings = {
  'not-performed': '不履行',
  unlawful: '违法履行',
  improper: '不当履行',
  'no-fault': blank,
} as const;

/** What an instrument says beside it. */
export const ownFields: Readonly<Record<SupervisionInstrument, Readonly<Record<string, Field>>>> = {
  notice: { replyTerm: termOf('supervision-reply') },
  decision: {
    found: ({ state }) => findings[state.inquired?.found ?? 'no-fault'],
    noticeNumber: ({ state }) => state.notice?.number ?? blank,
    noticeOn: ({ state }) => (state.notice === null ? blank : textDate(state.notice.issuedOn)),
    answeredOn: ({ state }) => (state.answered === null ? '' : textDate(state.answered.answeredOn)),
    mendBy: ({ text }) => ('mendBy' in text ? textDate(text.mendBy) : blank),
    reportTerm: termOf('supervision-report'),
    objectionTerm: termOf('supervision-objection'),
    recheckTerm: termOf('supervision-recheck'),
    mendingWaits: ({ day, register }) => (mendingWaits(day, register.law) ? '纠正期限中止' : ''),
  },
  opinion: { reportBy: ({ text }) => ('reportBy' in text ? textDate(text.reportBy) : blank) },
};
