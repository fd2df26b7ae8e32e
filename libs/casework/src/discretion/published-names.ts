import { LawDataError } from '../law-data/law-data-error.js';
import { CATEGORIES, COUNTS, FLAGS, QUANTITIES } from './facts.js';

const words = (text: string): string[] => text.split(/\s+/u);

/** Names of a published decision as `data/published-cases.json` has them; beside them what a check asks for. */
const names: Record<string, readonly string[]> = {
  '': words(`id authority province matter decisionNo source note fieldsFromPage basisId legalBasesCited circumstancesCited disposition
    partyType partyLabel facts penalty dates`),
  facts: [
    ...QUANTITIES,
    ...FLAGS,
    ...CATEGORIES,
    ...COUNTS,
    ...words('goods quantity turnover incomingCheckDone salesAmount'),
  ],
  penalty: words(`fine fineParts warning education noPenalty orderStop orderCorrect confiscatedAdFee confiscatedGoods
    confiscatedGains confiscatedGoodsValue restrictions confiscatedTotal totalFineAndConfiscation`),
  dates:
    words(`violation violationFrom violationTo found inspected interviewed received complaint filed investigationClosed
    noticed noticed_inspection statement courtHearing decided enforced admonished published publicityUntil`),
};

/**
 * Refuses a name that nothing reads: a misspelt fact would be left out without a word, and the verdict would be
 * another.
 * @throws {LawDataError} naming the field and the names that there are.
 */
export const refuseUnknownNames = (json: unknown): void => {
  for (const [part, known] of Object.entries(names)) {
    const object: unknown =
      part === '' ? json : Object.entries(Object(json) as object).find(([name]) => name === part)?.[1];
    if (typeof object !== 'object' || object === null || Array.isArray(object)) continue;
    const unknown = Object.keys(object).find((name) => !known.includes(name));
    if (unknown === undefined) continue;
    const path = part === '' ? unknown : `${part}.${unknown}`;
    throw new LawDataError(path, `is not known; known here are ${known.join(', ')}`);
  }
};
