import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { loadDemonstration, type DemonstrationUser } from '#law-files';
import { hasLocalKey, signLocalToken } from '#local-issuer';
import { dataFolder } from './connection.js';
import { CommandFailed, exitCodes } from './exit-codes.js';
import { said, spoken } from './language.js';

/** An answer of the API: its status and its JSON. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

/** What the API says of anything but success. */
export interface ProblemBody {
  readonly code: string;
  readonly detail: string;
  readonly ground?: string;
  readonly instead?: string;
}

export interface Receipt {
  readonly id: string;
  readonly version: number;
  readonly position: string;
  readonly repeated: boolean;
}

const json = { 'content-type': 'application/json' };

/** Calls a server as one of the demonstration users, or with ANLU_TOKEN as whoever that is. */
export class Api {
  readonly #tokens = new Map<string, Promise<string>>();

  constructor(readonly url: string) {}

  get<T>(path: string, user: string): Promise<Answer<T>> {
    return this.#send('GET', path, user, {}, undefined);
  }

  /** @param headers Idempotency-Key, If-Match and the like. */
  post<T>(path: string, user: string, body: object, headers: Record<string, string>): Promise<Answer<T>> {
    return this.#send('POST', path, user, headers, body);
  }

  /** Sends a file as it is read. */
  async upload<T>(path: string, user: string, file: string, mediaType: string): Promise<Answer<T>> {
    const headers = { ...(await this.#authorization(user)), 'content-type': mediaType };
    const body = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
    const response = await reach(`${this.url}${path}`, { method: 'POST', headers, body, duplex: 'half' });
    return { status: response.status, body: (await response.json()) as T };
  }

  /** Long work: progress lines go to `report`, the result is returned. */
  async work<T>(
    path: string,
    user: string,
    report: (progress: { step: string; done: number; total: number }) => void,
    body?: object,
  ): Promise<T> {
    const response = await reach(`${this.url}${path}`, {
      method: 'POST',
      headers: { ...(await this.#authorization(user)), ...(body === undefined ? {} : json) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok || response.body === null) throw failed(path, response.status, await response.text());
    let rest = '';
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const told = JSON.parse(line) as { progress?: Parameters<typeof report>[0]; result?: T; error?: string };
        if (told.progress !== undefined) report(told.progress);
        if (told.result !== undefined) return told.result;
        if (told.error !== undefined) throw new CommandFailed(told.error, exitCodes.found);
      }
    }
    throw new CommandFailed(
      said({ zh: `服务器未给出 ${path} 的结果。`, en: `The server ended ${path} without a result.` }),
      exitCodes.unreachable,
    );
  }

  /** A body of bytes as it comes. */
  async bytes(path: string, user: string): Promise<AsyncIterable<Uint8Array>> {
    const response = await reach(`${this.url}${path}`, { headers: await this.#authorization(user) });
    if (!response.ok || response.body === null) throw failed(path, response.status, await response.text());
    return response.body;
  }

  async #send<T>(
    method: string,
    path: string,
    user: string,
    more: Record<string, string>,
    body: object | undefined,
  ): Promise<Answer<T>> {
    const type = body === undefined ? {} : json;
    const headers = { ...(await this.#authorization(user)), ...type, ...more };
    const response = await reach(`${this.url}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as T };
  }

  async #authorization(user: string): Promise<Record<string, string>> {
    const given = process.env['ANLU_TOKEN']?.trim();
    let token = given;
    if (token === undefined || token === '') {
      const kept = this.#tokens.get(user) ?? tokenFor(user);
      this.#tokens.set(user, kept);
      token = await kept;
    }
    return { authorization: `Bearer ${token}`, 'accept-language': spoken() };
  }
}

const reach = async (url: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(url, init);
  } catch (error) {
    const why = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new CommandFailed(
      said({
        zh: `无法连接 ${new URL(url).origin}：${why}`,
        en: `${new URL(url).origin} cannot be reached any more: ${why}`,
      }),
      exitCodes.unreachable,
    );
  }
};

/** A token of the local issuer for a demonstration user. @throws {CommandFailed} naming the users there are. */
export const tokenFor = async (user: string): Promise<string> => {
  const { users, neighbours, reviewBodies } = await loadDemonstration();
  const known = [...users, ...neighbours.users, ...reviewBodies.users].find(({ id }) => id === user);
  if (known === undefined) {
    const names = users.map(({ id, roles }: DemonstrationUser) => `${id} (${roles.join(', ')})`).join('; ');
    throw new CommandFailed(
      said({
        zh: `没有演示用户 ${user}。可用的有：${names}。`,
        en: `There is no demonstration user ${user}. Known: ${names}.`,
      }),
      exitCodes.wrongInput,
    );
  }
  if (!hasLocalKey(dataFolder()))
    throw new CommandFailed(
      said({
        zh: `${dataFolder()} 中没有签发令牌的密钥：服务启动时会生成。请将 ANLU_DATA 设为其数据文件夹；未生成任何内容。`,
        en: `There is no key of an issuer in ${dataFolder()}: a server makes one when it starts. Set ANLU_DATA to its data folder; nothing was made.`,
      }),
      exitCodes.wrongInput,
    );
  return signLocalToken(dataFolder(), known);
};

/** What the server could not read or take: whoever typed the command can put it right. */
const wrongInputs: ReadonlySet<number> = new Set([400, 413, 415, 422]);

const exitCodeOf = (status: number): number => {
  if (status >= 500) return exitCodes.unreachable;
  return wrongInputs.has(status) ? exitCodes.wrongInput : exitCodes.found;
};

const textOf = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));

/** The problem that a server answered with, which is said in the language of whoever asks; null of anything else. */
const problemIn = (body: unknown): ProblemBody | null => {
  const json = typeof body === 'string' ? parsed(body) : body;
  const isProblem = typeof json === 'object' && json !== null && 'detail' in json && 'code' in json;
  return isProblem ? (json as ProblemBody) : null;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/** The failure of a call that had to succeed. */
export const failed = (path: string, status: number, body: unknown): CommandFailed => {
  const problem = problemIn(body);
  const told =
    problem === null
      ? said({ zh: `${path} 答复 ${status}：${textOf(body)}`, en: `${path} answered ${status}: ${textOf(body)}` })
      : `${[problem.detail, problem.instead].filter((each) => each !== undefined).join(' ')} (${path}: ${status} ${problem.code})`;
  return new CommandFailed(told, exitCodeOf(status));
};
