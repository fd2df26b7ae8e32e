import { assert, constantFrom, nat, property } from 'fast-check';
import {
  complaintClocks,
  complaintDocuments,
  complaintRisks,
  complaints,
  eventRows,
  legalDateOf,
  nextStepsOf,
  type ComplaintFile,
} from '#casework';
import { bends, bentAt, placesIn } from '../src/testing/bending.js';
import { doTo, matterAfter, type ComplaintStep } from '../src/testing/complaint-lines.js';
import { contextOf, people } from '../src/testing/county.js';
import { law } from './law.js';
import { lines } from './matters.js';

/** Each act of each line, with the matter in the state in which it is possible and what follows in the line. */
const possible: { file: ComplaintFile; step: ComplaintStep; following: readonly ComplaintStep[] }[] = lines.flatMap(
  (line) =>
    line.map((step, place) => ({ file: matterAfter(law, line, place), step, following: line.slice(place + 1) })),
);

/** Everything that pages, lists and the clock role compute of a matter. */
const computeAll = (file: ComplaintFile): void => {
  complaintDocuments(file, law);
  eventRows('complaint/a', file.records, 0);
  if (file.state === undefined) return;
  complaintClocks(file.state, law);
  nextStepsOf(complaints, file.state, { ...contextOf(law, people.wang, now), day: legalDateOf(now) });
  complaintRisks(file, law);
};

const now = '2026-07-01T09:00:00.000Z';
const seed = 20_261_128;

describe(`every field of every act on complaints and reports, bent (seed ${seed})`, () => {
  it('is refused, or leaves a matter that can be computed and worked on', () => {
    let accepted = 0;
    assert(
      property(nat(possible.length - 1), nat(), constantFrom(...bends), (which, place, bend) => {
        const found = possible[which];
        if (found === undefined) throw new Error(`There is no act ${which}`);
        const { file, step, following } = found;
        const places = placesIn(step.body);
        const path = places[place % places.length] ?? [];
        const { ruling, after } = doTo(law, file, { ...step, body: bentAt(step.body, path, bend) as object });
        if (ruling.ruling !== 'accepted') return;
        accepted += 1;
        computeAll(after);
        let then = after;
        for (const next of following) {
          then = doTo(law, then, next).after;
          computeAll(then);
        }
      }),
      { numRuns: 4_000, seed },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});
