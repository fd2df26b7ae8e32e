import { loadDemonstration } from '#law-files';
import { signLocalToken, type TokenSubject } from '#local-issuer';

/** An answer of the API. Of `body` only what a test looks at is typed. */
export interface Answer<T = Problem> {
  status: number;
  type: string;
  headers: Headers;
  body: T;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  fields?: { field: string; reason: string }[];
  ground?: string;
  instead?: string;
  version?: number;
  since?: string[];
}

export interface Receipt {
  id: string;
  version: number;
  position: string;
  events: string[];
  repeated: boolean;
}

/** What is said of a file that was sent. */
export interface StoredAs {
  sha256: string;
  size: number;
  mediaType: string;
}

/** How a command is sent. What is left out is usual: a new key, any version, now. */
export interface Sending {
  key?: string;
  /** null sends no If-Match. */
  version?: number | string | null;
  /** UTC instant that is played. */
  at?: string;
  /** In which language to answer; without it none is asked for. */
  language?: string;
}

export interface Verified {
  records: number;
  events: number;
  played: number;
  documents: number;
  files: number;
  findings: { where: string; message: string }[];
}

let keys = 0;

/** Calls a server as the people of the demonstration county. */
export class Client {
  readonly #tokens = new Map<string, Promise<string>>();

  constructor(
    readonly url: string,
    private readonly dataFolder: string,
  ) {}

  /** Sends a request as it is given: for what the other methods would not say. */
  async send<T = Problem>(method: string, path: string, init: Omit<RequestInit, 'method'>): Promise<Answer<T>> {
    const response = await fetch(`${this.url}${path}`, { ...init, method });
    const type = (response.headers.get('content-type') ?? '').split(';', 1)[0] ?? '';
    const text = await response.text();
    const body = (
      (type === 'application/json' || type === 'application/problem+json') && text !== '' ? JSON.parse(text) : text
    ) as T;
    return { status: response.status, type, headers: response.headers, body };
  }

  /** @param language in which to answer; without it none is asked for */
  async get<T>(path: string, user: string, language?: string): Promise<Answer<T>> {
    const spoken = language === undefined ? {} : { 'accept-language': language };
    return this.send<T>('GET', path, { headers: { ...(await this.authorization(user)), ...spoken } });
  }

  async post<T = Receipt & Problem>(
    path: string,
    user: string,
    body: object,
    { key, version = '*', at, language }: Sending = {},
  ): Promise<Answer<T>> {
    keys += 1;
    const fresh = `test ${process.pid} ${keys}`;
    const headers = {
      ...(await this.authorization(user)),
      'content-type': 'application/json',
      'idempotency-key': key ?? fresh,
      ...(version === null ? {} : { 'if-match': typeof version === 'number' ? `"${version}"` : version }),
      ...(at === undefined ? {} : { 'anlu-played-time': at }),
      ...(language === undefined ? {} : { 'accept-language': language }),
    };
    return this.send<T>('POST', path, { headers, body: JSON.stringify(body) });
  }

  /** Sends a file as the body. */
  async upload<T = StoredAs & Problem>(user: string, bytes: Uint8Array, mediaType: string): Promise<Answer<T>> {
    const headers = { ...(await this.authorization(user)), 'content-type': mediaType };
    return this.send<T>('POST', '/files', { headers, body: new Uint8Array(bytes) });
  }

  /** Long work: the lines it answers with, the result in the last one. */
  async work<T>(path: string, user: string): Promise<T> {
    const { status, body } = await this.send<string>('POST', path, { headers: await this.authorization(user) });
    const last = body.trim().split('\n').at(-1) ?? '';
    if (status !== 201) throw new Error(`${path} answered ${status}: ${last}`);
    const { result, error } = JSON.parse(last) as { result?: T; error?: string };
    if (result === undefined) throw new Error(`${path}: ${error ?? 'no result'}`);
    return result;
  }

  verify(): Promise<Verified> {
    return this.work<Verified>('/operations/verify', 'jiang');
  }

  async authorization(user: string): Promise<{ authorization: string }> {
    const token = this.#tokens.get(user) ?? this.#sign(user);
    this.#tokens.set(user, token);
    return { authorization: `Bearer ${await token}` };
  }

  /** A token for anybody, whether the county knows them or not. */
  tokenFor(subject: TokenSubject, lasting?: { seconds: number }): Promise<string> {
    return signLocalToken(this.dataFolder, subject, lasting);
  }

  async #sign(user: string): Promise<string> {
    const { users, neighbours, reviewBodies } = await loadDemonstration();
    const known = [...users, ...neighbours.users, ...reviewBodies.users].find(({ id }) => id === user);
    if (known === undefined) throw new Error(`The county has no ${user}`);
    return this.tokenFor(known);
  }
}
