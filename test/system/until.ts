import { setTimeout as wait } from 'node:timers/promises';

const patience = 60_000;

/** Waits until something holds. @throws saying what was waited for, when it does not come true. */
export const until = async (what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}`);
    await wait(10);
  }
};
