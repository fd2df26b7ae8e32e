import type { NumberSeries } from '../events/numbering.js';
import { caseCode } from './case-code.js';
import { documentNumber, type DocumentKind } from './document-number.js';

/** The code that stands for a series in the number of its documents. */
export const kindOf: Readonly<Record<Exclude<NumberSeries, 'case'>, DocumentKind>> = {
  'penalty-notice': '罚告',
  'penalty-decision': '处罚',
  'no-penalty-decision': '不罚',
  'summary-decision': '当罚',
  'evidence-hold': '先登',
  'hold-release': '解登',
  seizure: '强制',
  'seizure-extension': '延强',
  'seizure-release': '解强',
  'correction-order': '责改',
  'refund-order': '责退',
  'hearing-notice': '听通',
  deferral: '延分通',
  demand: '罚催',
  'court-application': '执申',
  'case-transfer': '案移',
  'goods-transfer': '物移',
  'criminal-referral': '涉罪移',
  identification: '辨鉴通',
  'material-demand': '限提',
  assistance: '协查',
  'early-disposal-notice': '先处告',
  'goods-proclamation': '罚送告',
  'supervision-notice': '监督通',
  'supervision-decision': '监督决',
  'supervision-opinion': '监督意',
};

/**
 * A number as it is written: the case code (一案一码), or the number of a document (文号).
 * @throws {RangeError} where the serial is too large, or the unit's code or prefix cannot stand in a number.
 */
export const officialNumber = (
  { code, documentPrefix }: { code: string; documentPrefix: string },
  series: NumberSeries,
  year: number,
  serial: number,
): string =>
  series === 'case'
    ? caseCode({ unitCode: code, year, serial })
    : documentNumber({ prefix: documentPrefix, kind: kindOf[series], year, serial });

/** The unit and the year of a stream of numbers, `numbering/<unit>-<year>`. */
export const ledgerOf = (stream: string): { unit: string; year: number } => {
  const name = stream.slice('numbering/'.length);
  const dash = name.lastIndexOf('-');
  return { unit: name.slice(0, dash), year: Number(name.slice(dash + 1)) };
};
