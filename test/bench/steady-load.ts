import { setTimeout as wait } from 'node:timers/promises';
import type { Projector } from '../../apps/server/src/projection/projector.js';
import { seconds } from './table.js';

/** Milliseconds between two looks at which commands are due. */
const beat = 5;

interface Answered {
  partition: number;
  index: number;
  at: number;
}

/**
 * Gives out commands at a steady rate, whether those before are answered or not. Times in milliseconds from answer to
 * sight.
 */
export const steadyLoad = async (
  projector: Projector,
  rate: number,
  lasts: number,
  command: (number: number) => Promise<{ position: { partition: number; index: number } }>,
): Promise<{ p50: number; p99: number; perSecond: number }> => {
  const lags: number[] = [];
  const unseen = new Set<Answered>();
  const shown = new Map<number, number>();
  const look = (): void => {
    for (const each of unseen) {
      if ((shown.get(each.partition) ?? 0) <= each.index) continue;
      lags.push(performance.now() - each.at);
      unseen.delete(each);
    }
  };
  projector.changes.on('change', ({ partition, next }) => {
    shown.set(partition, next);
    look();
  });
  const began = performance.now();
  const given: Promise<void>[] = [];
  while (seconds(began) < lasts) {
    while (given.length < seconds(began) * rate)
      given.push(command(given.length).then(({ position }) => void unseen.add({ ...position, at: performance.now() })));
    await wait(beat);
  }
  await Promise.all(given);
  const perSecond = given.length / seconds(began);
  for (look(); unseen.size > 0; look()) await wait(beat);
  lags.sort((a, b) => a - b);
  return { p50: lags[lags.length >> 1] ?? NaN, p99: lags[Math.floor(lags.length * 0.99)] ?? NaN, perSecond };
};
