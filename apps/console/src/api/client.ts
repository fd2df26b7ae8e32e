import createClient from 'openapi-fetch';
import { reach } from './reach.js';
import type { components, paths } from './schema.js';

/** A schema of the description of the API, by its name. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** An answer other than success (RFC 9457), or none at all: `code` is `unreachable` then. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  constructor(readonly problem: Pick<Schema<'Problem'>, 'status' | 'code' | 'detail'> & Partial<Schema<'Problem'>>) {
    super(problem.detail);
  }
}

let language = 'zh-CN';

/** From now on the server is asked for sentences in this language. */
export const speak = (spoken: string): void => {
  language = spoken;
};

export const client = createClient<paths, 'application/json'>({ baseUrl: '/', fetch: reach });

client.use({
  onRequest: ({ request }) => {
    request.headers.set('accept-language', language);
    return request;
  },
  onError: () => new ApiProblem({ status: 0, code: 'unreachable', detail: 'unreachable' }),
});

/** What a call answered. @throws {ApiProblem} */
export const answered = async <Data>(
  call: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> => {
  const { data, error, response } = await call;
  if (response.ok) return data as Data;
  const said = typeof error === 'object' && error !== null && 'code' in error ? (error as Schema<'Problem'>) : null;
  throw new ApiProblem(said ?? { status: response.status, code: 'unknown', detail: response.statusText });
};
