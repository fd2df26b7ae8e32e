import { isAscii, isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { InvalidArgumentError, type Command } from 'commander';
import { CommandFailed, exitCodes } from './exit-codes.js';
import { said } from './language.js';

/** Encodings that files of texts are read in. */
const encodings = ['utf-8', 'gb18030'] as const;
export type Encoding = (typeof encodings)[number];

const encodingOf = (name: string): Encoding => {
  const found = encodings.find((each) => each === name.toLowerCase());
  if (found === undefined)
    throw new InvalidArgumentError(
      said({ zh: `应当为 ${encodings.join('、')} 之一。`, en: `It is one of ${encodings.join(', ')}.` }),
    );
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
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandFailed(
      said({ zh: `无法读取 ${file}：${why}`, en: `${file} cannot be read: ${why}` }),
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
    throw new CommandFailed(
      said({ zh: `${file} 为 UTF-8 编码，请不要使用 --encoding。`, en: `${file} is UTF-8. Leave --encoding out.` }),
      exitCodes.wrongInput,
    );
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const instead =
      encoding === 'utf-8'
        ? {
            zh: '以 GBK 或者 GB18030 保存的文件，请加上 --encoding gb18030。',
            en: 'If it was saved as GBK or GB18030, add --encoding gb18030.',
          }
        : { zh: 'UTF-8 编码的文件，请不要使用 --encoding。', en: 'Leave --encoding out for UTF-8.' };
    throw new CommandFailed(
      said({
        zh: `${file} 不是 ${encoding} 编码。${instead.zh}`,
        en: `${file} is not ${encoding}. ${instead.en}`,
      }),
      exitCodes.wrongInput,
    );
  }
};
