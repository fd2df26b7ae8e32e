import { mediaTypes } from '#casework';
import { documentTypes } from '../documents/sent-document.js';

/** What a route sends when it does what it was asked for, by status, made from the schema of its answer. */
export type Sent = (
  says: string,
  answer: object,
) => Readonly<Record<number, { description: string; headers?: object; content: object }>>;

const binary = { type: 'string', format: 'binary' };
const text = { type: 'string' };

/** Content of several media types, all read the same way. */
const contentOf = (types: readonly string[], schema: object): Record<string, { schema: object }> =>
  Object.fromEntries(types.map((type) => [type.split(';', 1)[0] ?? type, { schema }]));

export const fileContent = contentOf(mediaTypes, binary);

const json = (schema: object) => contentOf(['application/json'], schema);

export const sentJson: Sent = (description, answer) => ({ 200: { description, content: json(answer) } });

export const sentCreated: Sent = (description, answer) => ({ 201: { description, content: json(answer) } });

export const sentNothing: Sent = (description) => ({ 204: { description, content: {} } });

/** Leads a browser to another address. */
export const sentElsewhere: Sent = (description) => ({
  302: { description, headers: { Location: { description: 'Where to go', schema: text } }, content: {} },
});

const behind = {
  'Anlu-Behind': { description: 'Records of the log that the list may lack', schema: { type: 'integer' } },
};

export const sentList: Sent = (description, answer) => ({
  200: { description, headers: behind, content: json(answer) },
});

/** A list that can be had as a table too. */
export const sentListOrTable: Sent = (description, answer) => ({
  200: { description, headers: behind, content: { ...json(answer), ...contentOf(['text/csv'], text) } },
});

export const sentReadiness: Sent = (_, answer) => ({
  200: { description: 'It can', content: json(answer) },
  503: { description: 'It cannot, with the reason', content: json(answer) },
});

export const sentFile: Sent = () => ({
  200: { description: 'The file', content: fileContent },
  206: { description: 'The part that was asked for', content: fileContent },
});

export const sentDocument: Sent = () => ({
  200: {
    description: 'The document',
    content: { ...contentOf([documentTypes.html], text), ...contentOf([documentTypes.docx], binary) },
  },
});

export const sentText: Sent = (description) => ({ 200: { description, content: contentOf(['text/plain'], text) } });

export const sentBytes: Sent = (description) => ({
  200: { description, content: contentOf(['application/octet-stream'], binary) },
});

/** Lines of JSON, one after the other; `x-each` has what a line is. */
export const sentLines: Sent = (_, answer) => ({
  201: {
    description: 'Progress line by line; the result, or the error, in the last. What a line is stands in x-each',
    content: contentOf(['application/x-ndjson'], { ...text, 'x-each': answer }),
  },
});

/** Server-sent events; `x-each` has what an event is, its data as JSON. */
export const sentEvents: Sent = (description, answer) => ({
  200: {
    description: `${description}. What an event is stands in x-each`,
    content: contentOf(['text/event-stream'], { ...text, 'x-each': answer }),
  },
});
