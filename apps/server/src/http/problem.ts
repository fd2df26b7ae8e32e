import type { InvalidField, Refusal } from '#casework';

/** An answer other than success, as application/problem+json (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly more: Record<string, unknown> = {},
    readonly headers: Record<string, string> = {},
  ) {
    super(detail);
  }

  get body(): Record<string, unknown> {
    return {
      type: `urn:anlu:problem:${this.code}`,
      title: titles[this.status] ?? 'Error',
      status: this.status,
      code: this.code,
      detail: this.detail,
      ...this.more,
    };
  }
}

const titles: Record<number, string> = {
  400: 'Malformed request',
  401: 'Not authenticated',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Refused by the rules',
  412: 'The case has changed',
  413: 'Too large',
  414: 'Address too long',
  415: 'Media type not taken',
  416: 'Range not satisfiable',
  422: 'Invalid fields',
  408: 'Took too long',
  428: 'Condition required',
  429: 'Too many',
  500: 'Internal error',
  503: 'Not available now',
  507: 'No room left',
};

/** An answer names the first of the faults; who sent more learns nothing from all of them. */
const mostFaults = 20;

/** Every problem the API answers with. */
export const problems = {
  malformed: (detail: string) => new Problem(400, 'malformed', detail),
  keyMissing: () =>
    new Problem(
      400,
      'idempotency-key-missing',
      'Send an Idempotency-Key header of 1 to 200 characters; repeat it when you retry.',
    ),
  badCondition: (value: string) =>
    new Problem(400, 'malformed-if-match', `If-Match must be a version in quotes, e.g. "3", or *; it is ${value}.`),
  conditionMissing: () =>
    new Problem(
      428,
      'if-match-missing',
      'Send If-Match with the version you saw, e.g. "3", or * when any version will do.',
    ),
  unauthenticated: (why: string) =>
    new Problem(
      401,
      'not-authenticated',
      `Send a valid bearer token: ${why}.`,
      {},
      { 'www-authenticate': 'Bearer realm="anlu"' },
    ),
  fromAnotherSite: () =>
    new Problem(
      403,
      'from-another-site',
      'An act with the session of a browser must come from a page of this server. Programs send a bearer token.',
    ),
  forbidden: (detail: string) => new Problem(403, 'forbidden', detail),
  notFound: (what: string) => new Problem(404, 'not-found', `${what} does not exist.`),
  methodNotAllowed: (method: string, taken: readonly string[]) => {
    const allow = taken.join(', ');
    return new Problem(
      405,
      'method-not-allowed',
      `${method} is not taken here; what is taken: ${allow}.`,
      {},
      { allow },
    );
  },
  unknownAction: (action: string, known: string[]) =>
    new Problem(404, 'unknown-action', `There is no action ${action}.`, { known }),
  refused: (refusal: Omit<Refusal, 'refused'>, version: number, position: string, repeated: boolean) => {
    const { code, message, ground, instead } = refusal;
    return new Problem(409, code, message, { ground, instead, version, position, repeated });
  },
  versionConflict: (version: number, since: string[]) =>
    new Problem(412, 'version-conflict', `The case is at version ${version} now.`, { version, since }),
  invalidFields: (fields: InvalidField[]) => {
    const named = fields.slice(0, mostFaults);
    const more = fields.length - named.length;
    const sentences = named.map(({ field, reason }) => (field === '' ? reason : `${field}: ${reason}`));
    const rest = more === 0 ? [] : [`and ${more} more`];
    return new Problem(422, 'invalid-fields', [...sentences, ...rest].join('; '), {
      fields: named,
      ...(more === 0 ? {} : { more }),
    });
  },
  notComputable: () =>
    new Problem(
      422,
      'not-computable',
      'With these days or amounts no deadline or list could be computed any more. Nothing was recorded; correct them and use a new key.',
    ),
  keyReused: () =>
    new Problem(
      422,
      'idempotency-key-reused',
      'This Idempotency-Key belongs to another command. Use a new key for a new command.',
    ),
  mediaType: (declared: string, taken: readonly string[]) =>
    new Problem(
      415,
      'media-type',
      `Files of type ${declared.slice(0, 100) || '(none)'} are not taken in. Send the file itself as the body, with a Content-Type of: ${taken.join(', ')}.`,
    ),
  anotherContent: (detail: string) =>
    new Problem(415, 'another-content', `${detail} Send the Content-Type that it is.`),
  fileTooLarge: (mostBytes: number) =>
    new Problem(
      413,
      'file-too-large',
      `A file may have at most ${mostBytes} bytes here. Send it in parts, or smaller.`,
    ),
  fileLost: (detail: string) => new Problem(500, 'file-lost', detail),
  rangeBehindTheEnd: (size: number) =>
    new Problem(
      416,
      'range-not-satisfiable',
      `The file has ${size} bytes.`,
      { size },
      { 'content-range': `bytes */${size}` },
    ),
  outcomeUnknown: () =>
    new Problem(
      503,
      'outcome-unknown',
      'The log has not answered yet. Send the same request with the same Idempotency-Key again.',
      {},
      { 'retry-after': '1' },
    ),
  tooMany: (perMinute: number, seconds: number) =>
    new Problem(
      429,
      'too-many-requests',
      `One person may make ${perMinute} requests a minute. Go on in ${seconds} s.`,
      {},
      { 'retry-after': String(seconds) },
    ),
  tooManyAtOnce: (most: number) =>
    new Problem(
      429,
      'too-many-at-once',
      `One person may have ${most} requests under way. Repeat it with the same Idempotency-Key when one has been answered.`,
      {},
      { 'retry-after': '1' },
    ),
  tooManyStreams: (detail: string) => new Problem(429, 'too-many-streams', detail),
  diskFull: () =>
    new Problem(
      507,
      'disk-full',
      'The disk of this node is full; nothing was recorded or kept. Once there is room, repeat it with the same Idempotency-Key.',
      {},
      { 'retry-after': '60' },
    ),
  recordRefused: (reason: string) =>
    new Problem(
      422,
      'record-refused',
      `Kafka refuses this record: ${reason}. Nothing was recorded; once whoever runs Kafka has put that right, repeat it with a new key.`,
    ),
  clockHeld: (why: string) => new Problem(503, 'clock-held', why, {}, { 'retry-after': '60' }),
  unavailable: (detail: string) => new Problem(503, 'unavailable', detail, {}, { 'retry-after': '1' }),
  notSeenYet: (detail: string) => new Problem(503, 'not-seen-yet', detail, {}, { 'retry-after': '1' }),
} as const;
