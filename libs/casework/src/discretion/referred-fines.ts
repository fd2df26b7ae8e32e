import type { JsonReader } from '../law-data/json-reader.js';
import { LawDataError } from '../law-data/law-data-error.js';
import { readConditions, type Condition } from './conditions.js';
import type { LegalBasis, Sanction } from './legal-basis.js';
import type { FindBasis } from './sanction.js';

/** A component that takes its fines over from another article (依照…处罚): nothing is copied. */
export const refersToOther = (component: JsonReader): boolean => component.field('refersTo').value !== null;

/** Times of a basis, for which the text it refers to must have been in force. */
type InForce = Pick<LegalBasis, 'effectiveFrom' | 'effectiveTo'>;

/**
 * The fines on the party under the basis that a component refers to. `when` is a further condition of each; a condition
 * of `given` is met by the conduct itself, and fines of another conduct are left out.
 * @throws {LawDataError} when there is no such basis, when it refers to another in turn, or when its text was not in
 * force the whole time: then this basis needs a version of its own for each.
 */
export const referredFines = (component: JsonReader, times: InForce, find: FindBasis): Sanction[] => {
  const reader = component.field('refersTo');
  const id = reader.text();
  const source = find(id);
  if (source === undefined) throw reader.wrong(`must name a basis that states its own fines; "${id}" is none`);
  refuseUnlessCovered(reader, times, source);
  const added = component.field('when').orNull(readConditions) ?? [];
  const given = component.field('given').orNull(readConditions) ?? [];
  return source.sanctions
    .filter(({ kind, target }) => kind === 'fine' && target === 'party')
    .filter(({ when }) => !when.some((condition) => isOther(condition, given)))
    .map((sanction) => ({ ...sanction, when: [...added, ...sanction.when.filter((each) => !isAmong(each, given))] }));
};

const refuseUnlessCovered = (reader: JsonReader, { effectiveFrom, effectiveTo }: InForce, source: LegalBasis): void => {
  const late = source.effectiveFrom > effectiveFrom;
  const ended = source.effectiveTo !== null && (effectiveTo === null || effectiveTo > source.effectiveTo);
  if (!late && !ended) return;
  const time = `${source.effectiveFrom} to ${source.effectiveTo ?? 'now'}`;
  throw new LawDataError(
    reader.path,
    `refers to "${source.id}", whose text holds from ${time}: give this basis a version for each text it refers to`,
  );
};

const isAmong = (condition: Condition, given: readonly Condition[]): boolean =>
  given.some((each) => JSON.stringify(each) === JSON.stringify(condition));

/** A condition on the same category as one that is met, with another value. */
const isOther = (condition: Condition, given: readonly Condition[]): boolean =>
  condition.kind === 'category' &&
  given.some(
    (each) => each.kind === 'category' && each.category === condition.category && each.value !== condition.value,
  );
