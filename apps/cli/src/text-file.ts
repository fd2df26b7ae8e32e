import { isAscii, isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { InvalidArgumentError, type Command } from 'commander';
import { CommandFailed, exitCodes } from './exit-codes.js';

/** Encodings that files of texts are read in. */
const encodings = ['utf-8', 'gb18030'] as const;
export type Encoding = (typeof encodings)[number];

const encodingOf = (said: string): Encoding => {
  const found = encodings.find((each) => each === said.toLowerCase());
  if (found === undefined) throw new InvalidArgumentError(`It is one of ${encodings.join(', ')}.`);
  return found;
};

/** Gives a command that reads a file the option of its encoding. */
export const withEncoding = (command: Command): Command =>
  command.option('--encoding <name>', 'of the file: utf-8 (with or without BOM) or gb18030', encodingOf, 'utf-8');

const bytesOf = async (file: string): Promise<Uint8Array> => {
  if (file === '-') return buffer(process.stdin);
  try {
    return await readFile(file);
  } catch (error) {
    throw new CommandFailed(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      exitCodes.wrongInput,
    );
  }
};

/**
 * The text of a file, or of standard input for `-`, without its byte order mark.
 * @throws {CommandFailed} when it is not of that encoding: what a guess makes of it would be recorded for ever.
 */
export const readTextFile = async (file: string, encoding: Encoding): Promise<string> => {
  const bytes = await bytesOf(file);
  // Many words of UTF-8 are other words of GB18030; no text of any length is by chance both.
  if (encoding === 'gb18030' && !isAscii(bytes) && isUtf8(bytes))
    throw new CommandFailed(`${file} is UTF-8. Leave --encoding out.`, exitCodes.wrongInput);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const instead =
      encoding === 'utf-8'
        ? 'If it was saved as GBK or GB18030, add --encoding gb18030.'
        : 'Leave --encoding out for UTF-8.';
    throw new CommandFailed(`${file} is not ${encoding}. ${instead}`, exitCodes.wrongInput);
  }
};
