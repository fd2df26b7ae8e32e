import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 200;

/**
 * Tries again, within a time, what Kafka says may be tried again: a topic just made has no leaders yet, a broker just
 * started no data.
 */
export const patiently = async <T>(work: () => Promise<T>, withinMs: number): Promise<T> => {
  const until = Date.now() + withinMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > until || !isPassing(error)) throw error;
      await pause(PAUSE_MS);
    }
  }
};

const isPassing = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  const cause = 'cause' in error ? error.cause : undefined;
  return ('retriable' in error && error.retriable === true) || isPassing(cause);
};
