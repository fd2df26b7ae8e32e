import type { Party } from '../events/clue.js';
import type { EventType } from './form-table.js';
import { suspectedConduct } from './matter-words.js';
import type { Fields, Made } from './paper.js';
import { allOf, blank, clueOf, upTo } from './words.js';

const kindNames: Record<Party['kind'], string> = {
  natural_person: '自然人',
  individual_business: '个体工商户',
  company: '公司',
  public_institution: '事业单位',
  organisation: '其他组织',
};

/** The paper that makes a party what it is (主体资格证照); none for whom there are several. */
const licences: Partial<Record<Party['kind'], string>> = {
  individual_business: '营业执照',
  company: '营业执照',
  public_institution: '事业单位法人证书',
};

/** The party as it was known when the form was made. */
export const partyOf = (made: Made): Party | undefined => {
  const clue = clueOf(made);
  if (clue === undefined) return undefined;
  return allOf(upTo(made), 'ParticularsCompleted').reduce<Party>(
    (party, { data: { learnedOn: _day, ...particulars } }) => ({ ...party, ...particulars }),
    clue.party,
  );
};

/** What a case is called from its filing on, on the forms of each of its parties too: by who was suspected first. */
export const nameOfCase = ({ ofAll }: Pick<Made, 'ofAll'>): string => {
  const clue = clueOf({ facts: ofAll });
  return clue === undefined ? '' : `${clue.party.name}涉嫌${suspectedConduct(clue.matter)}案`;
};

/** How somebody is spoken to of whom it is not known whether it is a person or a unit. */
export const toAnybody = '你（单位）';

/** How the party is spoken to: a person is no unit. */
export const youOf = (made: Made): string => (partyOf(made)?.kind === 'natural_person' ? '你' : toAnybody);

/** What a form says of the party (PR Art.62(1)). Its domicile is never left out: where unknown, a hand fills it. */
export const partyFields: Fields<EventType> = {
  party: (made) => partyOf(made)?.name ?? '',
  you: youOf,
  partyKind: (made) => {
    const kind = partyOf(made)?.kind;
    return kind === undefined ? '' : kindNames[kind];
  },
  licence: (made) => {
    const party = partyOf(made);
    return party?.creditCode === undefined ? '' : (licences[party.kind] ?? '');
  },
  creditCode: (made) => partyOf(made)?.creditCode ?? '',
  domicile: (made) => partyOf(made)?.domicile ?? blank,
  representative: (made) => partyOf(made)?.representative ?? '',
  identity: (made) => partyOf(made)?.identity ?? '',
  partyPhone: (made) => partyOf(made)?.phone ?? '',
  registeredIn: (made) => partyOf(made)?.registeredIn ?? '',
};
