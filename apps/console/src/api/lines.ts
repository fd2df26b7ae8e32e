import { ApiProblem } from './client.js';

/** Asks for something that comes piece by piece; `language` as every question has it. @throws {ApiProblem} */
const askedFor = async (path: string, init: RequestInit): Promise<ReadableStream<Uint8Array>> => {
  const response = await fetch(path, init);
  if (response.ok && response.body !== null) return response.body;
  const said: unknown = await response.json().catch(() => null);
  const isProblem = typeof said === 'object' && said !== null && 'code' in said && 'detail' in said;
  throw new ApiProblem(
    isProblem
      ? (said as ApiProblem['problem'])
      : { status: response.status, code: 'unknown', detail: response.statusText },
  );
};

/** The pieces of an answer, as they arrive. @throws {ApiProblem} before the first one */
export const piecesOf = async function* (path: string, init: RequestInit): AsyncGenerator<Uint8Array> {
  const reader = (await askedFor(path, init)).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
};

/** The lines of JSON of an answer, as they arrive. @throws {ApiProblem} */
export const linesOf = async function* (path: string, init: RequestInit): AsyncGenerator {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of piecesOf(path, init)) {
    const lines = `${rest}${decoder.decode(piece, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield JSON.parse(line);
  }
};
