import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cases, complaints, inspections, officers, units } from '#casework';
import { served } from '../src/commands/aggregates/index.js';

/** A comparison with the name of a kind of stream, written out, where a table could be asked. */
const comparison = /(?:[!=]== |case )'(?:case|complaint|inspection|officer|unit|numbering)'/;

/** Where a kind is named all the same, and why. */
const reasons: Readonly<Record<string, string>> = {
  'apps/cli/src/commands/moved-deadlines.ts': 'a line names a case by its code, whatever else by its stream',
  'apps/server/src/commands/command-access.ts': 'what is said of an officer of another line names nobody',
  'apps/server/src/lists/list-work-as-of.ts': 'rows of the worklist name a case by its id, whatever else by its stream',
  'apps/server/src/projection/parked.ts': 'rows of the worklist name a case by its id, whatever else by its stream',
};

const found = ['apps/server/src', 'apps/cli/src'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && comparison.test(readFileSync(join(root, file), 'utf8')))
    .map((file) => join(root, file)),
);

describe('The kind of a stream', () => {
  it('is asked of a table, and by name only where there is a reason', () => {
    expect(found.sort()).toEqual(Object.keys(reasons).sort());
  });

  it('says whether time alone does something to a stream, in the server as in the rules', () => {
    const aggregates = { case: cases, complaint: complaints, inspection: inspections, officer: officers, unit: units };
    const inRules = Object.entries(aggregates).flatMap(([kind, of]) => ('happenedBefore' in of ? [kind] : []));
    const inServer = Object.entries(served).flatMap(([kind, of]) => ('lapsedDays' in of ? [kind] : []));
    expect(inServer).toEqual(inRules);
  });
});
