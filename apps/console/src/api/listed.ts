import { answered } from './client.js';

/** As of when a list was answered, and how many records of the log it may lack; null where the node does not know. */
export interface AsOf {
  readonly asOf: string;
  readonly behind: number | null;
}

/** A page of a list with what the server says of its age. @throws {ApiProblem} */
export const listed = async <Data extends object>(
  call: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data & AsOf> => {
  const answer = await call;
  const data = await answered(Promise.resolve(answer));
  const behind = answer.response.headers.get('anlu-behind');
  return { ...data, asOf: new Date().toISOString(), behind: behind === null ? null : Number(behind) };
};
