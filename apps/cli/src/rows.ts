import { CommandFailed, exitCodes } from './exit-codes.js';
import { said } from './language.js';
import { readTextFile, type Encoding } from './text-file.js';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * The rows of a file, or of standard input for `-`: a JSON list, an object that holds the list under `name`, one JSON
 * object, or JSON lines.
 * @throws {CommandFailed} naming the line that is not JSON.
 */
export const readRows = async (file: string, name: string, encoding: Encoding): Promise<unknown[]> => {
  const text = await readTextFile(file, encoding);
  const whole = parsed(text);
  if (whole === undefined) return readLines(text);
  if (Array.isArray(whole)) return whole;
  const listed: unknown =
    typeof whole === 'object' && whole !== null ? Object.entries(whole).find(([key]) => key === name)?.[1] : null;
  return Array.isArray(listed) ? listed : [whole];
};

const readLines = (text: string): unknown[] =>
  text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      const value = parsed(line);
      if (value === undefined)
        throw new CommandFailed(
          said({ zh: `第 ${number} 行不是 JSON。`, en: `Line ${number} is not JSON.` }),
          exitCodes.wrongInput,
        );
      return value;
    });
