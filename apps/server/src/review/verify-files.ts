import { damagedFiles, type FileStore } from '#file-store';
import type { NamedFile } from '../files/named-files.js';
import type { Report } from '../projection/rebuild.js';
import { findingOf, type Finding } from './finding-texts.js';

/**
 * Every file that an event names is there, of its size and with its digest; every other kept file is what its name
 * says.
 */
export const fileFindings = async (
  files: FileStore,
  named: readonly NamedFile[],
  report: Report,
): Promise<Finding[]> => {
  const damaged = new Map(
    (await damagedFiles(files, (done) => report({ step: 'files', done, total: done }))).map(({ sha256, what }) => [
      sha256,
      what,
    ]),
  );
  const findings: Finding[] = [];
  for (const { sha256, size, name, stream, event, type } of named) {
    const kept = await files.find(sha256);
    const what = damaged.get(sha256);
    const where = `${stream}, event ${event} (${type}), file ${name}, ${sha256}`;
    if (what !== undefined) findings.push(findingOf(where, 'file-damaged', { what }));
    else if (kept === null) findings.push(findingOf(where, 'file-missing'));
    else if (kept.size !== size) findings.push(findingOf(where, 'file-of-another-size', { has: kept.size, size }));
  }
  const known = new Set(named.map(({ sha256 }) => sha256));
  for (const [sha256, what] of damaged)
    if (!known.has(sha256))
      findings.push(findingOf(`file store, ${sha256}, named by no event`, 'file-damaged', { what }));
  return findings;
};
