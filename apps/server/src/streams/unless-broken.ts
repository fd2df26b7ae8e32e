import { BrokenHistory } from '#casework';

/** What is read from a stream; undefined where its history cannot be folded. @throws whatever else goes wrong */
export const unlessBroken = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch (error) {
    if (error instanceof BrokenHistory) return undefined;
    throw error;
  }
};
