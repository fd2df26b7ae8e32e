import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { MediaType, StoredFile } from '#casework';
import { failed, type Api, type ProblemBody } from './api.js';
import { CommandFailed, exitCodes } from './exit-codes.js';
import { said } from './language.js';

const kinds: ReadonlyMap<string, MediaType> = new Map([
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.png', 'image/png'],
  ['.mp3', 'audio/mpeg'],
  ['.wav', 'audio/wav'],
  ['.mp4', 'video/mp4'],
  ['.webm', 'video/webm'],
  ['.pdf', 'application/pdf'],
]);

/** Sends a file to the server. @returns it as an event's `files` name it. @throws {CommandFailed} */
export const sendFile = async (api: Api, user: string, path: string): Promise<StoredFile> => {
  const kind = kinds.get(extname(path).toLowerCase());
  if (kind === undefined)
    throw new CommandFailed(
      said({
        zh: `${path} 的扩展名应当为下列之一：${[...kinds.keys()].join('、')}。`,
        en: `${path} must end in one of: ${[...kinds.keys()].join(', ')}.`,
      }),
      exitCodes.wrongInput,
    );
  const there = await stat(path).catch(() => null);
  if (there?.isFile() !== true)
    throw new CommandFailed(said({ zh: `没有文件 ${path}。`, en: `There is no file ${path}.` }), exitCodes.wrongInput);
  const { status, body } = await api.upload<StoredFile & ProblemBody>('/files', user, path, kind);
  if (status !== 201) throw failed('/files', status, body);
  return { ...body, name: basename(path) };
};
