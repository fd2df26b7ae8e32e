import type { LegalDate } from '../deadlines/index.js';
import type { Party } from '../events/clue.js';
import type { Handling } from '../events/investigation.js';

/** What made-up papers say, wherever they occur in a case. */

/** The seven points of a review, all in order. */
export const passed = {
  jurisdiction: true,
  party: true,
  factsAndEvidence: true,
  nature: true,
  law: true,
  procedure: true,
  appropriateness: true,
};

/** Handed over to the party and signed for. */
export const served = (day: LegalDate, party: Party) => ({
  method: 'direct',
  servedOn: day,
  receiver: party.name,
  proof: '送达回证签收',
});

/** Provisions that the made-up cases break, by the basis of their penalty. */
const violated: Readonly<Partial<Record<string, string>>> = {
  'fsl-122-1': '《中华人民共和国食品安全法》第三十五条第一款',
  'fsl-124-1-5': '《中华人民共和国食品安全法》第三十四条第十项',
};

/** What the report of a made-up case says of its course, facts and nature (PR Art.48). */
export const reported = ({
  party,
  place,
  matter,
  handling,
}: {
  readonly party: Party;
  readonly place: string;
  readonly matter: string;
  readonly handling: Handling;
}) => {
  const broken = violated[handling.basisId ?? ''];
  return {
    course: '本局依法进行了现场检查，收集了进货票据，并对经营者进行了询问。',
    factsAndEvidence: `${party.name}在${place}${matter}，有现场笔录、票据和询问笔录相互印证。`,
    nature: `当事人的行为构成${matter}的违法行为。`,
    ...(broken === undefined ? {} : { violated: broken }),
  };
};
