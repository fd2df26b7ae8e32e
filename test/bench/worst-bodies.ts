/**
 * How long the worst bodies of at most 1 MB hold the thread: read, and held against every act's class.
 * `npm run bench:bodies [-- act …]`; without a name every act.
 */
import { allActions, complaintActs, inspectionActs, invalidFields, registerActs } from '#casework';
import { readJsonBody } from '../../apps/server/src/http/json-body.js';

const mostBytes = 1_000_000;
const listOf = (item: string, count: number): string => `[${Array.from({ length: count }, () => item).join(',')}]`;
const toTheBrim = (item: string, around: (items: string) => string): string =>
  around(item.repeat(Math.floor((mostBytes - 100) / item.length)));

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
  'unknown names': `{${Array.from({ length: 199 }, (_, n) => `"n${n}":1`).join(',')}}`,
};
/** As many items as a body may have in a list that the act has. */
const inLists = (field: string): Record<string, string> => ({
  [`${field}: numbers`]: `{"${field}":${listOf('1', 9_999)}}`,
  [`${field}: texts`]: `{"${field}":[${Array.from({ length: 9_999 }, (_, n) => `"text ${n} ${'x'.repeat(25)}"`).join(',')}]}`,
  [`${field}: objects`]: `{"${field}":${listOf('{"a":1}', 9_999)}}`,
  [`${field}: a list each`]: `{"${field}":${listOf('[1]', 4_999)}}`,
});

const acts = [
  ...allActions.map(({ action }) => action),
  ...complaintActs,
  ...inspectionActs,
  ...registerActs,
] as readonly { name: string; body: new () => object }[];

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
const asked = process.argv.slice(2);
for (const { name, body } of acts) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const fields = new Set(invalidFields(body, {}).map(({ field }) => field));
  for (const field of ['files', 'officers', ...fields])
    for (const [what, text] of Object.entries({
      ...inLists(field),
      'unknown names': parsed['unknown names'] ?? '{}',
    })) {
      const bytes = bytesOf(text);
      measure(`${name} ${what}`, () => void invalidFields(body, readJsonBody(bytes)));
    }
}
figures.sort(([one], [other]) => other - one);
for (const [ms, name] of figures.slice(0, 40)) process.stdout.write(`${ms.toFixed(1).padStart(9)} ms  ${name}\n`);
