import { basisFields, officerFields, unitFields } from '#casework/words/identifier-fields';
import { namedLine } from '#casework/words/line';
import { namedGround, namedIn } from '#casework/words/named';
import type { NameOf } from './names.js';

/** Fields that hold what the sentences beside them are made from. */
const sources: ReadonlySet<string> = new Set(['parameters', 'about', 'refusal', 'fields', 'events']);
/** Fields that hold a sentence, or several. */
const sentences: ReadonlySet<string> = new Set(['message', 'instead', 'reason', 'detail', 'line', 'since', 'example']);
/** Fields that hold what was recorded or typed: it is answered as it is. */
const asRecorded: ReadonlySet<string> = new Set(['data', 'state', 'body', 'record', 'records']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the sentences of an object are made from; null where it says none. */
const madeFrom = (said: Readonly<Record<string, unknown>>): unknown[] | null => {
  const found = Object.entries(said).filter(([name, value]) => sources.has(name) && typeof value === 'object');
  return found.length === 0 ? null : found.map(([name, value]) => (name === 'fields' ? parametersIn(value) : value));
};

/** Of wrong fields what was typed into them, not the identifiers that a reason shows as an example of what fits. */
const parametersIn = (fields: unknown): unknown[] =>
  [fields].flat().map((each: unknown) => (isObject(each) ? each['parameters'] : null));

const namedText = (text: unknown, from: unknown, nameOf: NameOf): unknown => {
  if (typeof text === 'string') return namedIn(text, from, nameOf);
  return Array.isArray(text) ? text.map((each: unknown) => namedText(each, from, nameOf)) : text;
};

const identifierFields: ReadonlySet<string> = new Set([...officerFields, ...unitFields, ...basisFields]);

/** Whether an object is an event with its line, as in the index of events; of a refusal the line is its sentence. */
const isEventLine = ({ type, line, message }: Readonly<Record<string, unknown>>): boolean =>
  typeof type === 'string' && typeof line === 'string' && typeof message !== 'string';

/** The line of an event with names in the fields that hold identifiers. */
const namedFields = (line: string, nameOf: NameOf): string =>
  namedLine(line, (field, id) => (identifierFields.has(field) ? nameOf(id) : id));

/**
 * An answer in which sentences name people, units and legal bases: wherever a sentence stands beside the parameters
 * that it is made from, and in the lines of events. Parameters keep the identifiers, by which programs go on; so do
 * records. What nothing changes in is the same object.
 */
export const namedAnswer = (answer: unknown, nameOf: NameOf): unknown => {
  if (Array.isArray(answer)) {
    const items = answer.map((each: unknown) => namedAnswer(each, nameOf));
    return items.some((each, place) => each !== answer[place]) ? items : answer;
  }
  // Only plain objects: what is a stream, a buffer or a day is nobody's sentence.
  if (!isObject(answer) || Object.getPrototypeOf(answer) !== Object.prototype) return answer;
  const from = madeFrom(answer);
  const changed = Object.entries(answer).flatMap(([name, value]): [string, unknown][] => {
    if (asRecorded.has(name)) return [];
    if (name === 'ground' && typeof value === 'string') {
      const ground = namedGround(value, nameOf);
      return ground === value ? [] : [[name, ground]];
    }
    if (name === 'line' && isEventLine(answer)) {
      const line = namedFields(String(value), nameOf);
      return line === value ? [] : [[name, line]];
    }
    const isSaid = from !== null && sentences.has(name) && !isObject(value);
    const said = isSaid ? namedText(value, from, nameOf) : namedAnswer(value, nameOf);
    return said === value ? [] : [[name, said]];
  });
  return changed.length === 0 ? answer : { ...answer, ...Object.fromEntries(changed) };
};
