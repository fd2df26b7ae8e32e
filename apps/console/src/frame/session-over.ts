import { useSyncExternalStore } from 'react';

let isOver = false;
const listeners = new Set<() => void>();

const become = (over: boolean): void => {
  isOver = over;
  listeners.forEach((told) => told());
};

/** Called where an answer says that nobody is signed in any more. */
export const sessionEnded = (): void => become(true);

/** Whether the session ended under an open page, and what is to be called once somebody signed in again. */
export const useSessionOver = (): [boolean, () => void] => [
  useSyncExternalStore(
    (told) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
    () => isOver,
  ),
  () => become(false),
];
