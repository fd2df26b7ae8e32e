import { setImmediate as breathe } from 'node:timers/promises';
import type { CaseBackTesting, CaseTraits } from '#casework';
import type { EventLog } from '#event-log';
import type { Report } from '../projection/rebuild.js';
import { Streams } from '../streams/streams.js';
import { unlessBroken } from '../streams/unless-broken.js';
import { NotNow } from '../unanswered/unanswered.js';

/** Work without a pause, ms: longer than most cases take, and shorter than anybody notices. */
const slice = 8;
/** How far it has come is told after so many cases. */
const reportedEach = 200;

/**
 * Gives every case with its history to a back-test; between two slices people are served.
 * @throws {NotNow} where whoever asked has gone
 */
export const testOver = async (
  log: EventLog,
  cases: readonly CaseTraits[],
  testing: CaseBackTesting,
  report: Report,
  gone: AbortSignal,
): Promise<void> => {
  const total = cases.length;
  let paused = performance.now();
  for (const [done, traits] of cases.entries()) {
    refuseIfGone(gone);
    // A fold of its own: what people have open stays kept.
    testing.add(
      traits,
      unlessBroken(() => new Streams(log).caseFile(traits._id)),
    );
    if (done % reportedEach === 0) report({ step: 'cases', done, total });
    if (performance.now() - paused < slice) continue;
    await breathe();
    paused = performance.now();
  }
  report({ step: 'cases', done: total, total });
};

/** @throws {NotNow} */
export const refuseIfGone = ({ aborted }: AbortSignal): void => {
  if (aborted) throw new NotNow('Whoever asked has gone.', '提问者已离开。');
};
