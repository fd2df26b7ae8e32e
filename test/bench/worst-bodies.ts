/**
 * How long the worst bodies of at most 1 MB hold the thread: read, and held against every act's class and bounds, as a
 * command is.
 * `npm run bench:bodies [-- act …]`; without a name every act.
 */
import { getMetadataStorage } from 'class-validator';
import { acts, mostEntries } from '#casework';
import { invalidInput } from '#casework/input/bounds';
import { readJsonBody } from '../../apps/server/src/http/json-body.js';

const mostBytes = 1_000_000;
const listOf = (item: string, count: number): string => `[${Array.from({ length: count }, () => item).join(',')}]`;
const toTheBrim = (item: string, around: (items: string) => string): string =>
  around(item.repeat(Math.floor((mostBytes - 100) / item.length)));

const names = (count: number): string => Array.from({ length: count }, (_, n) => `"n${n}":1`).join(',');
/** Bodies that are turned away while their parts are counted. */
const turnedAway: Record<string, string> = {
  brackets: toTheBrim('[', (all) => all),
  'empty lists': toTheBrim('[],', (all) => `{"a":[${all}[]]}`),
  'short names': toTheBrim('"":1,', (all) => `{${all}"":1}`),
  commas: toTheBrim(',', (all) => `[${all}`),
};
/** Bodies that are parsed, within every limit. */
const parsed: Record<string, string> = {
  'one long text': `{"matter":"${'x'.repeat(mostBytes - 100)}"}`,
  escapes: toTheBrim('\\u0041', (all) => `{"matter":"${all}"}`),
  pairs: toTheBrim('\\ud83d\\ude00', (all) => `{"matter":"${all}"}`),
  backslashes: toTheBrim('\\\\', (all) => `{"matter":"${all}"}`),
  'unknown names': `{${names(199)}}`,
};
/** As many items as a list of an act may have, and as a body may have at all. */
const counts = [mostEntries, 9_999];
/** Long lists in a field that the act has. */
const inLists = (field: string, count: number): Record<string, string> => ({
  [`${field}: ${count} numbers`]: `{"${field}":${listOf('1', count)}}`,
  [`${field}: ${count} texts`]: `{"${field}":[${Array.from({ length: count }, (_, n) => `"text ${n} ${'x'.repeat(25)}"`).join(',')}]}`,
  [`${field}: ${count} objects`]: `{"${field}":${listOf('{"a":1}', count)}}`,
  [`${field}: 490 objects of 10 names`]: `{"${field}":${listOf(`{${names(10)}}`, 490)}}`,
  [`${field}: 24 objects of 200 names`]: `{"${field}":${listOf(`{${names(200)}}`, 24)}}`,
  [`${field}: ${count} lists`]: `{"${field}":${listOf('[1]', Math.floor(count / 2))}}`,
});

const milliseconds = (work: () => void): number => {
  const began = performance.now();
  try {
    work();
  } catch {
    // Turned away.
  }
  return performance.now() - began;
};

const figures: [number, string][] = [];
const measure = (name: string, work: () => void): void => {
  milliseconds(work);
  figures.push([Math.min(milliseconds(work), milliseconds(work)), name]);
};
const bytesOf = (text: string): Uint8Array => Buffer.from(text);

for (const [name, text] of Object.entries({ ...turnedAway, ...parsed })) {
  const bytes = bytesOf(text);
  measure(`read ${name}`, () => void readJsonBody(bytes));
}
const unknownNames = bytesOf(parsed['unknown names'] ?? '{}');
const now = new Date().toISOString();
const asked = process.argv.slice(2);
for (const { name, body } of Object.values(acts).flat()) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const demands = getMetadataStorage().getTargetValidationMetadatas(body, '', false, false);
  const fields = new Set(demands.map(({ propertyName }) => propertyName));
  for (const field of fields)
    for (const [what, text] of counts.flatMap((count) => Object.entries(inLists(field, count)))) {
      const bytes = bytesOf(text);
      measure(`${name} ${what}`, () => void invalidInput(body, readJsonBody(bytes), now));
    }
  measure(`${name} unknown names`, () => void invalidInput(body, readJsonBody(unknownNames), now));
}
figures.sort(([one], [other]) => other - one);
for (const [ms, name] of figures.slice(0, 40)) process.stdout.write(`${ms.toFixed(1).padStart(9)} ms  ${name}\n`);
