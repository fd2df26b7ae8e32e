import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { ReadStore } from '#read-store';
import type { Projector } from './projector.js';

/** Waits until the read models have seen a position, at most `timeout` ms. @returns whether they have. */
export const seen = async (
  store: Pick<ReadStore, 'checkpoint'>,
  projector: Projector | null,
  partition: number,
  index: number,
  timeout: number,
): Promise<boolean> => {
  const until = Date.now() + timeout;
  for (;;) {
    const checkpoint = await store.checkpoint();
    if ((checkpoint[partition] ?? 0) > index) return true;
    const left = until - Date.now();
    if (left <= 0) return false;
    const pause = AbortSignal.timeout(Math.min(left, 100));
    const woken = projector === null ? wait(Math.min(left, 50)) : once(projector.changes, 'change', { signal: pause });
    await woken.catch(() => undefined);
  }
};
