import type { JsonReader } from '../law-data/json-reader.js';
import type { Condition } from './conditions.js';

/** The kinds of conduct that an article names apart, by the value that a file states, each in Chinese. */
export type Conducts = Readonly<Record<string, string>>;

export const readConducts = (reader: JsonReader): Conducts =>
  Object.fromEntries((reader.orNull((field) => field.keys()) ?? []).map((name) => [name, reader.field(name).text()]));

/** What hangs on conditions: a sanction, or a direction. */
interface Conditional {
  readonly when: readonly Condition[];
}

/** @throws {LawDataError} for a conduct that a sanction or direction asks for and nobody can look up. */
export const refuseUnnamedConducts = (reader: JsonReader, conducts: Conducts, parts: readonly Conditional[]): void => {
  const asked = conductsOf(parts);
  const unnamed = asked.find((value) => conducts[value] === undefined);
  if (unnamed !== undefined) throw reader.wrong(`must say in Chinese what the conduct "${unnamed}" is`);
};

const conductsOf = (parts: readonly Conditional[]): string[] =>
  parts
    .flatMap(({ when }) => when)
    .flatMap((each) => (each.kind === 'category' && each.category === 'conduct' ? [each.value] : []));
