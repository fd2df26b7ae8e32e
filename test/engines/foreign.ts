/** The verbs of an engine that somebody else runs: it may be used, never broken. */
export const refuseToBreak = (setting: string) => {
  const refuse = (): never => {
    throw new Error(`The engine of ${setting} is not ours to break; unset ${setting}, or ask canBreak first`);
  };
  return {
    canBreak: false,
    pause: refuse,
    resume: refuse,
    kill: async (): Promise<void> => refuse(),
    start: async (): Promise<void> => refuse(),
    stop: async (): Promise<void> => {},
  };
};
