import { Malformed } from '../unanswered/unanswered.js';

/** What a parameter of a list names. @throws {Malformed} for a name that is not among them */
export const named = <T>(parameter: string, among: ReadonlyMap<unknown, T>, name: unknown): T => {
  const chosen = among.get(name);
  if (chosen !== undefined) return chosen;
  const names = [...among.keys()];
  throw new Malformed(
    `${parameter} must be one of: ${names.join(', ')}.`,
    `${parameter} 应当为下列之一：${names.join('、')}。`,
  );
};
