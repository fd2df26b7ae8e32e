import type { ComplaintEvent } from '../events/catalogue.js';
import { continuedComplaint, emptyComplaintFile, type ComplaintFile, type ComplaintRecord } from './file.js';
import type { Complaint } from './state.js';

/** Who may know the reporter: who entered the matter and who handles it (CR121 Art.37). */
export const knowsReporter = ({ receivedBy, handlers }: Complaint, person: string): boolean =>
  person === receivedBy || handlers.includes(person);

/** What everybody else sees of the reporter. */
export const withheld = 'withheld (CR121 Art.37)';

/** Data as a person may see them: whole, or with one sentence in place of who complained. */
export type AsShown<T> = T | (T extends { reporter?: object } ? Omit<T, 'reporter'> & { reporter: string } : never);

/** A fact's data, or the registration in the state, as a person may see it. */
export const shownTo = <T extends object>(data: T, complaint: Complaint, person: string): AsShown<T> =>
  'reporter' in data && !knowsReporter(complaint, person) ? { ...data, reporter: withheld } : data;

/** Shortest word that is looked for in texts, in characters: shorter ones stand in every other text. */
const shortest = 2;
/** What people write between the parts of a number or a name: blanks, dashes, dots, characters that show nothing. */
const between = String.raw`[\s\p{Cf}\-－—_.·()（）]*`;

/**
 * Words by which the reporter could be known, in any case of letters and however they are broken up: name, contact, and
 * each number or address in the contact. None where the report is anonymous.
 */
export const reporterWords = ({ received: { reporter, target } }: Complaint): RegExp[] => {
  if (reporter === undefined) return [];
  const { name, contact } = reporter;
  const parts = contact.split(/[\s,，;；、/]+/).filter((part) => [...part].length >= 5);
  const plainName = name.replace(/[（(].*$/u, '');
  const words = [...new Set([name, plainName, contact, ...parts])].map((word) =>
    [...word].filter((letter) => /[\p{L}\p{N}@]/u.test(letter)),
  );
  return (
    words
      .filter((letters) => letters.length >= shortest)
      .sort((one, other) => other.length - one.length)
      .map(
        (letters) =>
          new RegExp(
            letters
              .map((letter) => `${letter}${between}`)
              .join('')
              .slice(0, -between.length),
            'giu',
          ),
      )
      // Who is called like the one complained of is not known by that name.
      .filter((word) => target.name.search(word) < 0)
  );
};

/** Whether a text anywhere in a value has one of the words. */
export const hasWords = (value: unknown, words: readonly RegExp[]): boolean => {
  if (typeof value === 'string') return words.some((word) => value.search(word) >= 0);
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => hasWords(part, words));
};

const withoutWords = (value: unknown, words: readonly RegExp[]): unknown => {
  if (typeof value === 'string') return words.reduce((text, word) => text.replaceAll(word, '***'), value);
  if (Array.isArray(value)) return value.map((part) => withoutWords(part, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === 'reporter' ? part : withoutWords(part, words)]),
  );
};

/** A text without the words by which the reporter could be known. */
export const withoutReporter = (text: string, complaint: Complaint): string =>
  reporterWords(complaint).reduce((left, word) => left.replaceAll(word, '***'), text);

/**
 * What was said by who knows the reporter, without the words. Of what others say nothing is taken: it would tell them
 * what they guessed.
 */
const masked = (
  { events, ...record }: ComplaintRecord,
  complaint: Complaint,
  words: readonly RegExp[],
): ComplaintRecord => ({
  ...record,
  events: knowsReporter(complaint, record.actor.id)
    ? events.map((event) => ({ ...event, data: withoutWords(event.data, words) }) as ComplaintEvent)
    : events,
});

/**
 * The file as a person may see it, null being everybody who looks at a list: where the person may not know the
 * reporter, texts that could name him are without those words. The field `reporter` itself is for `shownTo`.
 */
export const fileShownTo = (file: ComplaintFile, person: string | null): ComplaintFile => {
  const { state } = file;
  if (state === undefined || (person !== null && knowsReporter(state, person))) return file;
  const words = reporterWords(state);
  if (words.length === 0) return file;
  const everHandled = { ...state, handlers: everHandlers(file) };
  return continuedComplaint(
    emptyComplaintFile(file.id),
    file.records.map((record) => masked(record, everHandled, words)),
  );
};

/** Who was named a handler at any time. */
const everHandlers = ({ records }: ComplaintFile): string[] =>
  records.flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'HandlersNamed' ? event.data.handlers : [])),
  );
