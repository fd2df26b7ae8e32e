import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandFailed, exitCodes } from './exit-codes.js';
import { said } from './language.js';
import { serverFlags } from './server-flags.js';

/** A server to talk to. `stop` ends it when this command started it. */
export interface Connection {
  readonly url: string;
  /** Whether this command started the server. */
  readonly own: boolean;
  readonly stop: () => Promise<void>;
  /** Settles when a server of our own ends by itself. */
  readonly ended: Promise<void>;
}

/** The folder that the commands mean, there or not. @throws {CommandFailed} a file lies there. */
export const dataFolder = (): string => {
  const folder = process.env['ANLU_DATA']?.trim() || '.anlu';
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new CommandFailed(
      said({
        zh: `ANLU_DATA 所指的 ${folder} 是文件，不是文件夹。`,
        en: `ANLU_DATA names ${folder}, which is a file and no folder.`,
      }),
      exitCodes.wrongInput,
    );
  return folder;
};

/** The address of the server that is meant: ANLU_URL, else the usual one of this machine. */
export const addressAsked = (): { url: string; named: boolean } => {
  const given = process.env['ANLU_URL']?.trim().replace(/\/$/, '') ?? '';
  return given === ''
    ? { url: `http://127.0.0.1:${process.env['PORT']?.trim() || '3000'}`, named: false }
    : { url: given, named: true };
};

const isLive = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/health/live`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};

/** The server that owns the data folder, when one runs. */
const announced = async (): Promise<string | null> => {
  const folder = dataFolder();
  try {
    const { url } = JSON.parse(await readFile(join(folder, 'server.json'), 'utf8')) as { url: string };
    return (await isLive(url)) ? url : null;
  } catch {
    return null;
  }
};

const never = new Promise<void>(() => undefined);

/**
 * Everything goes through a server's HTTP API, so that there is one way in: the server at ANLU_URL, the one that owns
 * the data folder, or one started for this command. @param port the port of a server that is started; 0 takes a free
 * one. @param more settings of it.
 */
export const connect = async (port = '0', more: Record<string, string> = {}): Promise<Connection> => {
  const given = process.env['ANLU_URL']?.trim().replace(/\/$/, '');
  if (given !== undefined && given !== '') {
    if (!(await isLive(given)))
      throw new CommandFailed(
        said({ zh: `ANLU_URL=${given} 没有服务响应。`, en: `No server answers at ANLU_URL=${given}.` }),
        exitCodes.unreachable,
      );
    return { url: given, own: false, stop: async () => undefined, ended: never };
  }
  const url = await announced();
  return url === null ? startServer(port, more) : { url, own: false, stop: async () => undefined, ended: never };
};

const startServer = async (port: string, more: Record<string, string>): Promise<Connection> => {
  // Both programs lie in one folder: dist/program.
  const main = fileURLToPath(new URL('server.js', import.meta.url));
  const server = spawn(process.execPath, [...serverFlags, main], {
    env: { ...process.env, ...more, PORT: port },
    // The channel closes when this process ends, whatever ends it: the server then ends too.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const url = await listening(server);
  const ended = once(server, 'exit').then(() => undefined);
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) server.kill('SIGTERM');
    await ended;
  };
  return { url, own: true, stop, ended };
};

/** Waits for the line that says where the server listens. */
const listening = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = '';
    let complaint = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
      process.stderr.write(chunk);
    });
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const end = printed.indexOf('\n');
      if (end >= 0) resolve((JSON.parse(printed.slice(0, end)) as { listening: string }).listening);
    });
    server.once('exit', (code) => {
      const why =
        complaint === ''
          ? { zh: `其退出代码为 ${code}。`, en: `It ended with code ${code}.` }
          : { zh: '原因见上。', en: 'See the message above.' };
      reject(
        new CommandFailed(
          said({ zh: `服务未能启动。${why.zh}`, en: `The server did not start. ${why.en}` }),
          code === 2 ? exitCodes.wrongInput : exitCodes.unreachable,
        ),
      );
    });
  });
