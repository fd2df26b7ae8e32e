import { factsOfParty } from '../evolve/line-facts.js';
import { inOneSentence } from './chinese/punctuation.js';
import type { EventType } from './form-table.js';
import type { Fields, Made } from './paper.js';
import { nameOfCase, partyFields, partyOf } from './party-words.js';
import { allOf, upTo } from './words.js';

const othersIn = ({ ofAll, place }: Made) =>
  allOf(upTo({ facts: ofAll, place }), 'InvestigationReported').findLast(({ forParty }) => forParty === undefined)?.data
    .handling.parties ?? [];

/** Whether others are reported beside the first party. */
export const hasSeveralParties = (made: Made): boolean => othersIn(made).length > 0;

/**
 * A form of the whole case as each of its several parties has it, in the order of the report; empty where there is one
 * party, or the form is of one of them.
 */
export const partiesOf = (made: Made): Made[] => {
  const { fact, ofAll, place } = made;
  if (fact.forParty !== undefined) return [];
  const others = othersIn(made);
  if (others.length === 0) return [];
  return [1, ...others.map((_, index) => index + 2)].map((party) => ({
    ...made,
    party,
    facts: factsOfParty(ofAll, party, place),
  }));
};

const nameOfParty = (made: Made): string => partyOf(made)?.name ?? '';

/** What a form of the whole case says of each of several parties, behind its name; of one party just that. */
export const ofEachParty =
  <M extends Made>(say: (made: M) => string): ((made: M) => string) =>
  (made) => {
    const parties = partiesOf(made) as M[];
    if (parties.length === 0) return say(made);
    return inOneSentence(
      parties.map((each) => {
        const said = say(each);
        return said === '' ? '' : `${nameOfParty(each)}：${said}`;
      }),
    );
  };

const each = (field: keyof typeof partyFields): ((made: Made) => string) => {
  const say = partyFields[field];
  return ofEachParty((made: Made) => (typeof say === 'function' ? say(made) : ''));
};

/** Whom a form of the whole case is about: all its parties. */
export const allParties = {
  caseName: nameOfCase,
  party: (made: Made) => {
    const parties = partiesOf(made);
    return (parties.length === 0 ? [made] : parties).map(nameOfParty).join('、');
  },
  partyKind: each('partyKind'),
  creditCode: each('creditCode'),
  domicile: each('domicile'),
  representative: each('representative'),
} satisfies Fields<EventType>;
