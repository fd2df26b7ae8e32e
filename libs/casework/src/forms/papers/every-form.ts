import { isLegalDate, legalDateOf, type LegalDate } from '../../deadlines/index.js';
import { issueDate, textDate } from '../chinese/date.js';
import type { EventType } from '../form-table.js';
import { suspectedConduct } from '../matter-words.js';
import { officeFields } from '../office-words.js';
import { issuerIdOf, unitNameOf, unitOf } from '../office.js';
import type { Fields, Made } from '../paper.js';
import { nameOfCase, partyFields } from '../party-words.js';
import { blank, clueOf, lastBefore, shortBlank } from '../words.js';

/** What an event calls the day of its document, the one that is nearest to it first. */
const dayFields = [
  'documentDate',
  'decidedOn',
  'heldOn',
  'demandedOn',
  'askedOn',
  'sentOn',
  'commissionedOn',
  'takenOn',
  'disposedOn',
  'publishedOn',
  'statedOn',
  'reportedOn',
  'servedOn',
] as const;

/** The date that stands on a document: the one it states, else the day it was made. */
const documentDay = ({ fact }: Made): LegalDate => {
  const data: Partial<Record<string, unknown>> = { ...fact.data };
  const stated = dayFields.map((field) => data[field]).find(isLegalDate);
  return stated === undefined ? legalDateOf(fact.occurredAt) : stated;
};

/** What every form may say. */
export const everyForm: Fields<EventType> = {
  // Not named `blank`, which means something else to Liquid.
  byHand: () => blank,
  few: () => shortBlank,
  ...partyFields,
  ...officeFields,
  bureau: (made) => unitNameOf(made, issuerIdOf(made)),
  unit: (made) => unitNameOf(made, unitOf(made)),
  // The party knows a decision that it was handed by the number on its paper.
  number: ({ fact: { data } }) => {
    if ('numberOnPaper' in data && data.numberOnPaper !== undefined) return data.numberOnPaper;
    return 'number' in data ? (data.number ?? '') : '';
  },
  caseName: nameOfCase,
  caseCode: (made) => lastBefore(made, 'CaseFiled')?.data.caseCode ?? '',
  matter: (made) => suspectedConduct(clueOf(made)?.matter ?? ''),
  casePlace: (made) => clueOf(made)?.place ?? '',
  filedOn: (made) => {
    const filed = lastBefore(made, 'CaseFiled');
    return filed === undefined ? '' : textDate(legalDateOf(filed.occurredAt));
  },
  madeOn: (made) => textDate(documentDay(made)),
  issuedOn: (made) => issueDate(documentDay(made)),
};
