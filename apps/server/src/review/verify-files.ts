import { damagedFiles, type FileStore } from '#file-store';
import type { NamedFile } from '../files/named-files.js';
import type { Report } from '../projection/rebuild.js';
import type { Finding } from './verify-numbers.js';

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
    const fault = damaged.get(sha256) ?? (kept === null ? 'is not in the file store' : null);
    const where = `${stream}, event ${event} (${type}), file ${name}, ${sha256}`;
    if (fault !== null) findings.push({ where, message: fault });
    else if (kept?.size !== size)
      findings.push({ where, message: `has ${kept?.size ?? 0} bytes where the event says ${size}` });
  }
  const known = new Set(named.map(({ sha256 }) => sha256));
  for (const [sha256, message] of damaged)
    if (!known.has(sha256)) findings.push({ where: `file store, ${sha256}, named by no event`, message });
  return findings;
};
