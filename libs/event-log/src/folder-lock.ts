import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from './errors.js';
import { hasCode } from './failure.js';

/**
 * The process that owns a data folder. A pid alone may be given to another process later; with its start time it is
 * not.
 */
interface Owner {
  readonly pid: number;
  /** Ticks since boot (/proc/<pid>/stat, field 22), null where there is no /proc. */
  readonly startedAt: string | null;
}

/**
 * Takes a folder for this process and returns the release.
 * @throws {StartRefused} another living process owns it, or the disk is full.
 */
export const takeFolder = (folder: string): (() => void) => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'owner.json');
  const mine = JSON.stringify({ pid: process.pid, startedAt: startTimeOf(process.pid) } satisfies Owner);
  for (let attempt = 0; attempt < 3; attempt++) {
    if (createdExclusively(file, mine)) return () => rmSync(file, { force: true });
    const found = contentOf(file);
    const owner = found === undefined ? undefined : ownerIn(found);
    if (owner !== undefined && isAlive(owner)) throw ownedBy(folder, owner.pid);
    if (found !== undefined) clearAway(file, found);
  }
  throw new StartRefused(`The data folder ${folder} is being taken by other processes.`, 'Start one Anlu at a time.');
};

const ownedBy = (folder: string, pid: number): StartRefused =>
  new StartRefused(
    `The data folder ${folder} is in use by process ${pid}.`,
    `Use that Anlu over HTTP, stop process ${pid} first, or choose another data folder.`,
  );

const createdExclusively = (file: string, content: string): boolean => {
  // Written aside and linked into place, so that nobody ever reads a half-written owner.
  const aside = `${file}.${process.pid}`;
  try {
    writeFileSync(aside, content);
    linkSync(aside, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    if (hasCode(error, 'ENOSPC'))
      throw new StartRefused(`There is no room on the disk of ${file}.`, 'Make room there, then start again.');
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
};

/** Removes a dead owner's file; if a new owner came in between, gives it back its place. */
const clearAway = (file: string, stale: string): void => {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    if (contentOf(aside) !== stale) linkSync(aside, file);
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
};

const isAlive = ({ pid, startedAt }: Owner): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if (!hasCode(error, 'EPERM')) return false;
  }
  const now = startTimeOf(pid);
  return startedAt === null || now === null || now === startedAt;
};

const startTimeOf = (pid: number): string | null => {
  // The program's name, in parentheses, may hold blanks: fields are counted after it.
  const stat = contentOf(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
};

const ownerIn = (content: string): Owner | undefined => {
  try {
    const owner: unknown = JSON.parse(content);
    if (typeof owner !== 'object' || owner === null || !('pid' in owner) || typeof owner.pid !== 'number')
      return undefined;
    const startedAt = 'startedAt' in owner && typeof owner.startedAt === 'string' ? owner.startedAt : null;
    return { pid: owner.pid, startedAt };
  } catch {
    return undefined;
  }
};

const contentOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};
