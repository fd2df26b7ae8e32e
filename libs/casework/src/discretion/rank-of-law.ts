import { basisIndex } from './basis-index.js';
import { readCitations } from './citations.js';
import { shortLawName } from './law-names.js';
import type { LegalBasis } from './legal-basis.js';

/** Regulations of the State Council whose names are those of rules: they may give a power to seize (ACL Art.10). */
const ofStateCouncil: ReadonlySet<string> = new Set([
  '价格违法行为行政处罚规定',
  '国务院关于加强食品等产品安全监督管理的特别规定',
  '计量法实施细则',
  '专利法实施细则',
  '无证无照经营查处办法',
]);

/** Rules of procedure of the market regulators, by the names in use; those that give penalties are in the table. */
const ofProcedure: ReadonlySet<string> = new Set([
  '市场监督管理行政处罚程序规定',
  '市场监督管理行政处罚程序暂行规定',
  '行政处罚程序规定',
  '程序规定',
  '市场监督管理行政处罚听证办法',
  '市场监督管理投诉举报处理办法',
]);

const endsAsRule = /(?:规定|办法|细则|规则)$/u;

/** A document of a body, which founds no measure either (ACL Art.10). */
const endsAsDocument = /(?:通知|意见|公告|批复|纪要|的函)$/u;

/** Words that speak of law and name none. */
const namesNone = /^(?:有关|相关|依法|法律|法规|规章)/u;

/** What a text names as the ground of a power: a law or regulation, rules alone, or nothing that can be read. */
export type RankOfGround =
  | { readonly rank: 'law' }
  | { readonly rank: 'rules'; readonly names: readonly string[] }
  | { readonly rank: 'unread' };

/**
 * Whether a text cites a law or a regulation, or known rules of a department alone, which found no compulsory measure
 * (ACL Art.10). What is cited and known to nobody here is taken for a law [M].
 * @param text as it was typed, e.g. 食品安全法110; @param bases the table of legal bases, for the names of laws.
 */
export const rankOfGround = (text: string, bases: readonly LegalBasis[]): RankOfGround => {
  const { lawNames, byLaw } = basisIndex(bases);
  const names = [...new Set(readCitations(text, lawNames).map(({ law }) => shortLawName(law)))].filter(
    (name) => byLaw.has(name) || !namesNone.test(name),
  );
  if (names.length === 0) return { rank: 'unread' };
  const isRule = (name: string): boolean =>
    ofProcedure.has(name) ||
    endsAsDocument.test(name) ||
    (byLaw.has(name) && endsAsRule.test(name) && !ofStateCouncil.has(name));
  return names.every(isRule) ? { rank: 'rules', names } : { rank: 'law' };
};
