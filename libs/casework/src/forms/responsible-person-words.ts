import type { ResponsibleAs } from '../events/clue.js';
import type { Handling } from '../events/investigation.js';
import { actsOf } from '../standing/acts-of.js';
import { isUnit } from '../standing/person-alone.js';
import { fullAmount } from './chinese/money.js';
import type { Made } from './paper.js';
import { partyOf } from './party-words.js';
import { allOf, clueOf, upTo } from './words.js';

const roles: Readonly<Record<ResponsibleAs, string>> = {
  'legal-representative': '法定代表人',
  'person-in-charge': '主要负责人',
  manager: '直接负责的主管人员',
  'directly-responsible': '其他直接责任人员',
};

/** The enterprises among the parties of the case, by name. */
const unitsOf = ({ ofAll, place }: Made): string[] => {
  const reports = allOf(upTo({ facts: ofAll, place }), 'InvestigationReported');
  const others = reports.findLast(({ forParty }) => forParty === undefined)?.data.handling.parties ?? [];
  const first = clueOf({ facts: ofAll })?.party;
  const parties = [...(first === undefined ? [] : [first]), ...others.map(({ party }) => party)];
  return parties.filter(isUnit).map(({ name }) => name);
};

/**
 * Of a person who answers for what an enterprise did: as what, and what the fine rests on: intent, vile nature, grave
 * consequences and the income of the year before (食品安全法实施条例75). Empty for every other party.
 */
export const responsiblePerson = (made: Made, handling: Handling): string => {
  const as = partyOf(made)?.responsibleAs;
  if (as === undefined) return '';
  const facts = actsOf(handling).map((act) => act.facts);
  const [unit = '涉案单位'] = unitsOf(made);
  const income = facts.find(({ personIncomeLastYear }) => personIncomeLastYear !== undefined)?.personIncomeLastYear;
  return [
    `你系${unit}的${roles[as]}`,
    ...(facts.some(({ intentional }) => intentional === true) ? ['该单位故意实施违法行为'] : []),
    ...(facts.some(({ vileNature }) => vileNature === true) ? ['违法行为性质恶劣'] : []),
    ...(facts.some(({ seriousConsequence }) => seriousConsequence === true) ? ['违法行为造成严重后果'] : []),
    ...(income === undefined ? [] : [`你上一年度从该单位取得的收入为${fullAmount(income)}`]),
  ].join('，');
};

/** The enterprise that did the act which a person answers for; empty for every other party. */
export const suspectOf = (made: Made): string => {
  const [unit = '涉案单位'] = unitsOf(made);
  return partyOf(made)?.responsibleAs === undefined ? '' : unit;
};

/** As what a person answers for it; empty for every other party. */
export const roleOf = (made: Made): string => {
  const as = partyOf(made)?.responsibleAs;
  return as === undefined ? '' : roles[as];
};
