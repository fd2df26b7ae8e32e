import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import {
  basisInForce,
  lawfulTerm,
  lawfulWording,
  legalPartyType,
  onlyTerm,
  type LegalBasis,
} from '../discretion/index.js';
import type { Handling, OffenceFacts } from '../events/investigation.js';
import type { Restriction, RestrictionTerm } from '../events/restrictions.js';
import { actsOf, type OneAct } from '../standing/acts-of.js';
import { chineseNumeral } from './chinese/numeral.js';
import type { Made } from './paper.js';
import { partyOf } from './party-words.js';
import { exemptionsOf } from './sparing-words.js';
import { lastBefore } from './words.js';

const restrictionNames: Record<Restriction, string> = {
  public_criticism: '通报批评',
  restrict_business: '限制开展生产经营活动',
  suspend_business: '责令停产停业',
  order_close: '责令关闭',
  ban_person: '限制从业',
  suspend_practice: '责令停止执业',
  downgrade_qualification: '降低资质等级',
  revoke_licence: '吊销许可证件',
  revoke_business_licence: '吊销营业执照',
};

type Months = number | 'for-life';

/** What the norms of a handling call what they impose, as a decision says it (APL Art.59; PR Art.62). */
export interface SanctionWords {
  /** What is taken: 违法所得, the income from the enterprise, the fee for an advertisement. */
  readonly gains: string;
  /** 没收违法经营的物品; 收缴 where the provision that spares the penalty says so (医疗器械监督管理条例87). */
  readonly goods: string;
  /** A restriction with its scope and how long it lasts. */
  readonly restriction: (which: Restriction, stated: RestrictionTerm | undefined) => string;
}

const monthsOf = (term: RestrictionTerm | undefined): Months | null => term?.forLife ?? term?.months ?? null;

/** How long it lasts, in brackets behind the name. */
const behind = (months: Months | null): string => {
  if (months === null) return '';
  if (months === 'for-life') return '（终身）';
  return months % 12 === 0 ? `（期限${months / 12}年）` : `（期限${months}个月）`;
};

/** How long it lasts, as the article says it in its sentence. */
const within = (months: Months | null): string => {
  if (months === null) return '';
  if (months === 'for-life') return '终身';
  return months % 12 === 0 ? `${chineseNumeral(months / 12)}年内` : `${chineseNumeral(months)}个月内`;
};

const inWords = (wording: string, months: Months | null): string =>
  wording.includes('{term}') ? wording.replace('{term}', within(months)) : `${wording}${behind(months)}`;

/** The names of the APL alone, where no norm is known. */
export const generalWords: SanctionWords = {
  gains: '违法所得',
  goods: '没收违法经营的物品',
  restriction: (which, stated) => inWords(restrictionNames[which], monthsOf(stated)),
};

interface Norm {
  readonly basis: LegalBasis;
  readonly facts: OffenceFacts;
}

/** The norms that an act breaks, as they read when it ended (APL Art.29, 37). */
const normsOf = (made: Made, { basisId, facts, alsoBroken = [], endedOn }: OneAct): Norm[] => {
  const { bases } = made.register.law;
  const formDay = legalDateOf(made.fact.occurredAt);
  const ended: LegalDate = endedOn ?? lastBefore(made, 'CaseFiled')?.data.violationEndedOn ?? formDay;
  return [{ basisId, facts }, ...alsoBroken].flatMap((norm) => {
    const basis = basisInForce(bases, norm.basisId, ended) ?? basisInForce(bases, norm.basisId, formDay);
    return basis === undefined ? [] : [{ basis, facts: norm.facts }];
  });
};

const otherGains: readonly (readonly [string, string])[] = [
  ['confiscate_personal_income', '违法行为发生期间自本单位所获收入'],
  ['confiscate_adfee', '广告费用'],
];

/** Where no norm takes 违法所得, what it takes instead (药品管理法118; 广告法55). */
const gainsIn = (norms: readonly Norm[]): string => {
  const kinds = new Set<string>(norms.flatMap(({ basis }) => basis.sanctions.map(({ kind }) => kind)));
  if (kinds.has('confiscate_gains')) return generalWords.gains;
  return otherGains.find(([kind]) => kinds.has(kind))?.[1] ?? generalWords.gains;
};

const goodsTakenBy = ({ sanctions }: LegalBasis): string[] =>
  sanctions.flatMap(({ kind, wording }) => (kind === 'confiscate_goods' && wording !== null ? [wording] : []));

/** The only one of several that are the same; undefined where they differ, or there is none. */
const onlyOne = <X>(all: readonly X[]): X | undefined => {
  const [first, ...others] = new Set(all);
  return others.length === 0 ? first : undefined;
};

/**
 * How the norms of these acts name what is imposed on the party: a restriction by the article that provides it, with
 * the time that was stated, else the only one that the law leaves.
 */
export const wordsOfActs = (made: Made, acts: readonly OneAct[]): SanctionWords => {
  const { law } = made.register;
  const party = partyOf(made);
  const type =
    party === undefined ? null : legalPartyType(party.kind, law.discretion, legalDateOf(made.fact.occurredAt));
  const spared = acts.filter(({ outcome }) => outcome === 'no-penalty');
  const taking = acts.filter(({ penalty }) => penalty.confiscatedGains > 0);
  return {
    gains: gainsIn((taking.length === 0 ? acts : taking).flatMap((act) => normsOf(made, act))),
    goods: onlyOne(spared.flatMap((act) => exemptionsOf(made, act)).flatMap(goodsTakenBy)) ?? generalWords.goods,
    restriction: (which, stated) => {
      const imposing = acts.filter(({ penalty }) => penalty.restrictions.includes(which));
      const norms = (imposing.length === 0 ? acts : imposing).flatMap((act) => normsOf(made, act));
      const wordings = norms.flatMap(({ basis, facts }) => lawfulWording(basis, facts, type, which) ?? []);
      const terms = norms.flatMap(({ basis, facts }) => {
        const term = lawfulTerm(basis, facts, type, which);
        return term === null ? [] : [onlyTerm(term)];
      });
      return inWords(onlyOne(wordings) ?? restrictionNames[which], monthsOf(stated) ?? onlyOne(terms) ?? null);
    },
  };
};

/** The same of a whole handling. */
export const wordsOf = (made: Made, handling: Handling): SanctionWords => wordsOfActs(made, actsOf(handling));

/** The same of the penalty that was decided; a decision on the spot imposes nothing that has another name. */
export const wordsOfDecision = (made: Made): SanctionWords => {
  const decided = lastBefore(made, 'PenaltyDecided')?.data;
  return decided === undefined ? generalWords : wordsOf(made, decided.handling);
};
