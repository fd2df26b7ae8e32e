import type { Office } from '../engines/office.js';

/**
 * Clears away files that no event came to name: uploaded, and not used for the hours of the setting. Whoever is about
 * to record a name renews the time of use first, and the log is asked once more at the last moment. @returns how many
 * went.
 */
export const sweepFiles = async ({ files, namedFiles, log, settings }: Office, now: string): Promise<number> => {
  // An image that does not follow may not know the newest names.
  if (!log.health().ready) return 0;
  const usedSince = new Date(Date.parse(now) - settings.files.unusedHours * 3_600_000);
  let gone = 0;
  for await (const { sha256, usedAt } of files.list()) {
    if (usedAt >= usedSince || (await namedFiles.has(sha256))) continue;
    if (await files.remove(sha256, { usedSince, needed: () => namedFiles.has(sha256) })) gone += 1;
  }
  await files.clearUnfinished(usedSince);
  return gone;
};
