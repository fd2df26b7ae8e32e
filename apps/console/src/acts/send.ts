import { answered, client, type Schema } from '../api/client.js';

interface Sending {
  readonly key: string;
  /** The version that was seen; none where a stream is opened. */
  readonly version?: number;
}

/** Sends an act. Its path is one of many, which the schema of its form was found by. @throws {ApiProblem} */
export const sendAct = (path: string, body: object, { key, version }: Sending): Promise<Schema<'Receipt'>> =>
  answered(
    client.POST(path as '/cases', {
      params: {
        header: { 'Idempotency-Key': key, ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) },
      },
      body: body as never,
    }),
  );

/** What an act of a case would write as it is typed; nothing is recorded. @throws {ApiProblem} */
export const previewAct = (
  { id, action }: { readonly id: string; readonly action: string },
  body: object,
): Promise<Schema<'Answer.Preview'>> =>
  answered(client.POST('/cases/{id}/preview/{action}', { params: { path: { id, action } }, body: body as never }));
