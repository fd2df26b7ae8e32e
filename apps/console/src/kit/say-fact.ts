import { withheld } from '#casework/complaints/reporter';
import { sumFields } from '#casework/words/fields/index';
import { officerFields, unitFields } from '#casework/words/identifier-fields';
import type { Language } from '#casework/words/language';
import type { FieldWords } from '../words/fields.js';
import type { Words } from '../words/zh.js';
import { sayDay, sayInstant, sayMoney, saySize } from './say.js';

interface Saying {
  readonly words: Words;
  readonly language: Language;
  readonly names: { officer: (id: string) => string; unit: (id: string) => string };
  readonly fields: FieldWords;
}

/** Fields that hold a stream by its kind and identifier, `case/…`: of the identifier nobody reads anything. */
const streamFields: ReadonlySet<string> = new Set(['forStream']);

const kindsOf = ({ audit, pages }: Words): Readonly<Record<string, string>> => ({
  ...audit.aggregates,
  supervision: pages.matters,
});

const kindOf = (stream: string): string => stream.slice(0, stream.indexOf('/'));

/** One value of a record as a reader says it. */
export const sayFact = (name: string, value: unknown, { words, language, names, fields }: Saying): string => {
  if (typeof value === 'boolean') return value ? words.acts.yes : words.acts.no;
  if (name === 'size' && typeof value === 'number') return saySize(value);
  if (typeof value === 'number')
    return sumFields.has(name) && Number.isInteger(value) ? `${sayMoney(value)} ${words.acts.yuan}` : String(value);
  const text = String(value);
  if (streamFields.has(name)) return kindsOf(words)[kindOf(text)] ?? text;
  if (text === '*') return words.audit.every;
  if (text === withheld) return words.streams.complaints.withheld;
  if (officerFields.has(name)) return names.officer(text);
  if (unitFields.has(name)) return names.unit(text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return sayDay(text, language);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return sayInstant(text, language);
  return fields.choice(name, text);
};
