import { useRef, useState } from 'react';
import { ApiProblem } from '../api/client.js';
import { linesOf } from '../api/lines.js';

const json = { 'content-type': 'application/json' };

/** How far a long work has come, in its own words. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

/** A line of the answer to long work. */
type Line<Result> = { readonly progress?: Progress; readonly result?: Result; readonly error?: string };

export type LongWork<Result> =
  | { readonly is: 'ready' }
  | { readonly is: 'under-way'; readonly progress: Progress | null }
  | { readonly is: 'done'; readonly result: Result }
  | { readonly is: 'failed'; readonly error: unknown };

/**
 * Work of the server that answers line by line, the result last. Stopping ends what is shown here; what the server has
 * begun it ends by itself.
 * @param broken what is said when the answer ends without a result
 */
export const useLongWork = <Result>(path: string, broken: string) => {
  const [work, setWork] = useState<LongWork<Result>>({ is: 'ready' });
  const running = useRef<AbortController | null>(null);
  const start = async (language: string, body?: object): Promise<void> => {
    running.current?.abort();
    const stopped = new AbortController();
    running.current = stopped;
    setWork({ is: 'under-way', progress: null });
    try {
      const said = body === undefined ? {} : { body: JSON.stringify(body) };
      const headers = { 'accept-language': language, ...(body === undefined ? {} : json) };
      const init = { method: 'POST', headers, signal: stopped.signal, ...said };
      for await (const line of linesOf(path, init)) {
        const { progress, result, error } = line as Line<Result>;
        if (running.current !== stopped) return;
        if (progress !== undefined) setWork({ is: 'under-way', progress });
        if (error !== undefined) throw new ApiProblem({ status: 500, code: 'unknown', detail: error });
        if (result !== undefined) return setWork({ is: 'done', result });
      }
      throw new ApiProblem({ status: 500, code: 'unknown', detail: broken });
    } catch (error) {
      // Who started anew has other work before them by now.
      if (running.current === stopped) setWork(stopped.signal.aborted ? { is: 'ready' } : { is: 'failed', error });
    }
  };
  return { work, start, stop: (): void => running.current?.abort() };
};
