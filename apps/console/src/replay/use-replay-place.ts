import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { CaseFact } from '#casework/evolve/fold';
import { addressOf, placeIn, type ReplayPlace } from './replay-url.js';

/** Milliseconds without another step before the address says where the reader stands. */
const pause = 200;

interface Moved {
  readonly to: ReplayPlace;
  /** The address that stood when the reader moved: once it is another, that one counts. */
  readonly over: string;
}

/**
 * The point of a replay that is looked at, and how to move: it is what the address says, and runs ahead of it while
 * somebody goes from step to step, for each new address has the whole frame drawn anew.
 */
export const useReplayPlace = (facts: readonly CaseFact[]): [ReplayPlace, (to: Partial<ReplayPlace>) => void] => {
  const [address, setAddress] = useSearchParams();
  const [moved, setMoved] = useState<Moved | null>(null);
  const written = address.toString();
  const placeAfter = useCallback(
    (move: Moved | null): ReplayPlace =>
      move?.over === written ? move.to : placeIn(new URLSearchParams(written), facts),
    [written, facts],
  );
  const change = useCallback(
    (to: Partial<ReplayPlace>) => setMoved((before) => ({ to: { ...placeAfter(before), ...to }, over: written })),
    [placeAfter, written],
  );
  useEffect(() => {
    if (moved?.over !== written) return undefined;
    const tab = new URLSearchParams(written).get('tab');
    const next = { ...addressOf(moved.to), ...(tab === null ? {} : { tab }) };
    const timer = setTimeout(() => setAddress(next, { replace: true }), pause);
    return () => clearTimeout(timer);
  }, [moved, written, setAddress]);
  return [placeAfter(moved), change];
};
