import { useSyncExternalStore } from 'react';

/** What this device kept of an answer; null where it kept none. */
type Kept = (request: Request) => Promise<Response | null>;

let keptAnswer: Kept = () => Promise.resolve(null);

/** From now on questions that cannot reach the server are answered from what is kept. */
export const answerFrom = (kept: Kept): void => {
  keptAnswer = kept;
};

let isReached = true;
const listeners = new Set<() => void>();

const become = (reached: boolean): void => {
  if (reached === isReached) return;
  isReached = reached;
  listeners.forEach((told) => told());
};

/** Calls on each change between reached and not reached. @returns how to stop */
export const followReach = (told: () => void): (() => void) => {
  listeners.add(told);
  return () => {
    listeners.delete(told);
  };
};

/** Whether the server answered when it was last asked. */
export const useIsReached = (): boolean => useSyncExternalStore(followReach, () => isReached);

/** Asks the server itself, and nothing that is kept. @throws {TypeError} it cannot be reached */
export const reachServer = async (request: Request): Promise<Response> => {
  try {
    const response = await fetch(request);
    become(true);
    return response;
  } catch (error) {
    // Who leaves a page breaks off its questions: that says nothing of the connection.
    if (!(error instanceof DOMException)) become(false);
    throw error;
  }
};

/** Asks the server; what cannot reach it is answered from what is kept. @throws {TypeError} nothing is kept */
export const reach = async (request: Request): Promise<Response> => {
  const spare = request.method === 'GET' ? request.clone() : null;
  try {
    return await reachServer(request);
  } catch (error) {
    const kept = spare === null || error instanceof DOMException ? null : await keptAnswer(spare);
    if (kept === null) throw error;
    return kept;
  }
};
