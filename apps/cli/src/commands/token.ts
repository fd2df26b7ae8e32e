import type { Command } from 'commander';
import { localKeySet } from '#local-issuer';
import { tokenFor } from '../api.js';
import { addressAsked, dataFolder } from '../connection.js';
import { CommandFailed, exitCodes } from '../exit-codes.js';
import { said } from '../language.js';
import { print } from '../print.js';

export const addToken = (program: Command): void => {
  program
    .command('token')
    .argument('<user>', 'demonstration user, e.g. wang')
    .option('--json', 'print JSON')
    .description('print a bearer token of the local issuer, good for 12 hours')
    .action(async (user: string, options: { json?: true }) => {
      const token = await tokenFor(user);
      await refuseIfForAnotherServer();
      print(options, { user, token }, () => [token]);
    });
};

/**
 * Tokens are signed with the key of the data folder: a server on another folder takes none of them. The one asked is
 * that of ANLU_URL; without it only a word of warning is said about the one at the usual port. @throws {CommandFailed}
 */
const refuseIfForAnotherServer = async (): Promise<void> => {
  const { url, named } = addressAsked();
  const theirs = await keysOf(url);
  if (theirs === null) return;
  const own = new Set((await localKeySet(dataFolder())).keys.map(({ x }) => x));
  if (theirs.some(({ x }) => own.has(x))) return;
  const why = said({
    zh: `${url} 的服务不认可 ${dataFolder()} 中的密钥，不接受由其签发的令牌：请将 ANLU_DATA 设为该服务的数据文件夹。`,
    en: `The server at ${url} does not know the key in ${dataFolder()} and takes no token of it: set ANLU_DATA to that server's data folder.`,
  });
  if (named) throw new CommandFailed(why, exitCodes.wrongInput);
  process.stderr.write(`${why}\n`);
};

/** @returns null when no server answers there, or one with an issuer elsewhere. */
const keysOf = async (url: string): Promise<{ x?: string }[] | null> => {
  try {
    const response = await fetch(`${url}/.well-known/jwks.json`, { signal: AbortSignal.timeout(2_000) });
    const { keys } = (await response.json()) as { keys?: { x?: string }[] };
    return response.ok ? (keys ?? null) : null;
  } catch {
    return null;
  }
};
