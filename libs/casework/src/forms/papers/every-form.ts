import { legalDateOf } from '../../deadlines/index.js';
import type { Party } from '../../events/clue.js';
import { issueDate, textDate } from '../chinese/date.js';
import type { EventType } from '../form-table.js';
import type { Fields, Made } from '../paper.js';
import { blank, clueOf, issuerOf, lastBefore } from '../words.js';

const partyKindNames: Record<Party['kind'], string> = {
  natural_person: '自然人',
  individual_business: '个体工商户',
  company: '公司',
  public_institution: '事业单位',
  organisation: '其他组织',
};

/** The date that stands on a document: the one it states, else the day it was made. */
const documentDay = ({ fact }: Made) =>
  'documentDate' in fact.data ? fact.data.documentDate : legalDateOf(fact.occurredAt);

/** What every form may say. */
export const everyForm: Fields<EventType> = {
  // Not named `blank`, which means something else to Liquid.
  byHand: () => blank,
  bureau: issuerOf,
  unit: (made) => {
    const id = clueOf(made)?.unit ?? '';
    return made.register.unit(id)?.name ?? id;
  },
  number: ({ fact: { data } }) => ('number' in data ? (data.number ?? '') : ''),
  caseName: (made) => {
    const clue = clueOf(made);
    return clue === undefined ? '' : `${clue.party.name}涉嫌${clue.matter}案`;
  },
  caseCode: (made) => lastBefore(made, 'CaseFiled')?.data.caseCode ?? '',
  party: (made) => clueOf(made)?.party.name ?? '',
  partyKind: (made) => {
    const kind = clueOf(made)?.party.kind;
    return kind === undefined ? '' : partyKindNames[kind];
  },
  creditCode: (made) => clueOf(made)?.party.creditCode ?? '',
  matter: (made) => clueOf(made)?.matter ?? '',
  casePlace: (made) => clueOf(made)?.place ?? '',
  filedOn: (made) => {
    const filed = lastBefore(made, 'CaseFiled');
    return filed === undefined ? '' : textDate(legalDateOf(filed.occurredAt));
  },
  madeOn: (made) => textDate(documentDay(made)),
  issuedOn: (made) => issueDate(documentDay(made)),
};
