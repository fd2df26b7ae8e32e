/** What every route may answer beside what was asked for. */

export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** What any route may answer instead of what was asked for. */
export const insteadOfAnswer = {
  400: problem('Malformed request'),
  401: problem('No valid token'),
  403: problem('Not for this role or unit'),
  404: problem('No such thing'),
  405: problem('A method that this path does not take: those that it takes are in Allow'),
  414: problem('The address is too long'),
  422: problem('Invalid fields, or a key used for another command'),
  429: problem('Too many requests of one person: when to go on is in Retry-After'),
  500: problem('Something went wrong here'),
  503: problem('Not available now, too much to do, or the outcome is not known yet: repeat with the same key'),
};

const text = { type: 'string' };
const texts = { type: 'array', items: text };

/** A schema with all of these fields, some of these, and no other. */
const closed = (required: Record<string, object>, optional: Record<string, object> = {}) => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
  additionalProperties: false,
});

const parameters = { type: 'object', description: 'What the sentence is made from, in every language' };

const field = closed({
  field: { ...text, description: 'Empty: the body as a whole' },
  reason: { ...text, description: 'What would be right, in the language that is asked for' },
  code: text,
  parameters,
});

const eventTold = closed({
  number: { type: 'integer' },
  type: text,
  chinese: text,
  by: { ...text, description: 'Identifier of who did it' },
  recordedAt: { ...text, format: 'date-time' },
});

/** Schemas of what commands answer, and of every problem. */
export const ownSchemas = {
  Receipt: closed({
    id: text,
    version: { type: 'integer', description: 'The If-Match of the next command' },
    position: { ...text, description: 'Give it to a list as `position` to read your own write' },
    events: texts,
    repeated: { type: 'boolean', description: 'This key had been used; nothing new was recorded' },
  }),
  Problem: closed(
    {
      type: { ...text, pattern: '^urn:anlu:problem:' },
      title: text,
      status: { type: 'integer' },
      code: text,
      detail: text,
    },
    {
      ground: { ...text, description: '409: the article that asks for it' },
      instead: { ...text, description: '409: what would be allowed' },
      parameters: { ...parameters, description: `409: ${parameters.description}` },
      version: { type: 'integer', description: '409, 412: the version now' },
      position: { ...text, description: '409: place of the refusal in the log' },
      repeated: { type: 'boolean', description: '409: this key had been used; nothing new was recorded' },
      since: { ...texts, description: '412: who did what since the version you saw' },
      events: { type: 'array', items: eventTold, description: '412: the same events, with identifiers' },
      fields: { type: 'array', items: field, maxItems: 20, description: '422: the first fields that are wrong' },
      more: { type: 'integer', description: '422: how many more are wrong' },
      known: { ...texts, description: '404: the actions there are' },
      size: { type: 'integer', description: '416: bytes of the file' },
    },
  ),
};
