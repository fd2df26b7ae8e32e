import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import { acts, mayNameParty, roles, type ActedKind } from '#casework';
import { boundedSchema } from './bounded-schemas.js';
import { insteadOfAnswer, ownSchemas, problem } from './other-answers.js';
import { answerComponents, readingPaths } from './reading-paths.js';

type PathItemObject = OpenAPIObject['paths'][string];
type SchemaObject = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

const schemas = (): Record<string, SchemaObject> =>
  boundedSchema(
    validationMetadatasToSchemas({
      refPointerPrefix: '#/components/schemas/',
      classTransformerMetadataStorage: defaultMetadataStorage as never,
      additionalConverters: {
        isLegalDate: { type: 'string', format: 'date', description: 'A day of law in Asia/Shanghai' },
        isOneOfRenamed: ({ constraints }) => ({ type: 'string', enum: constraints[0] as string[] }),
        isMoment: { type: 'string', format: 'date-time', description: 'A UTC instant' },
      },
    }),
  ) as Record<string, SchemaObject>;

const header = (name: string, description: string, required = true) => ({
  name,
  in: 'header' as const,
  required,
  description,
  schema: { type: 'string' },
});

const key = header('Idempotency-Key', 'Repeat it when you retry: the same key answers with the first result');
const version = header('If-Match', 'The version you saw, e.g. "3", or *');
const played = header('Anlu-Played-Time', 'Demonstration only: the UTC instant that is played', false);
const offLine = [
  header('Anlu-Taken-Off-Line', 'The UTC instant at which an act on the spot was typed without a connection', false),
  header('Anlu-Author', 'Who typed it; refused when somebody else is signed in', false),
];
const inPath = (name: string) => ({ name, in: 'path' as const, required: true, schema: { type: 'string' } });

const answers = {
  201: {
    description: 'Recorded',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Receipt' } } },
  },
  ...insteadOfAnswer,
  507: problem('The disk is full; nothing was recorded'),
  409: problem('Refused by the rules: code, legal ground, what would be allowed'),
  412: problem('The case has changed since the version you saw'),
  413: problem('The body is too large'),
  415: problem('The body is no JSON'),
  428: problem('If-Match is missing'),
};

const command = (
  summary: string,
  description: string,
  body: string,
  parameters: object[],
  tag: string,
  operationId = summary,
): PathItemObject =>
  ({
    post: {
      operationId,
      tags: [tag],
      summary,
      description,
      parameters: [...parameters, key, played, ...offLine],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${body}` } } },
      },
      responses: answers,
      security: [{ bearer: [] }],
    },
  }) as PathItemObject;

/** How the acts of a kind are described, and where they are asked for: those that open a stream, and the others. */
interface ActPaths {
  readonly tag: string;
  readonly opening?: string;
  readonly path: (name: string) => string;
  /** Set before the act's name in its operationId, where another kind has an act of that name. */
  readonly prefix?: string;
  /** Which of its acts may say for which of several parties they are. */
  readonly mayNameParty?: (name: string) => boolean;
}

const paths: Record<ActedKind, ActPaths> = {
  case: { tag: 'acts on cases', opening: '/cases', path: (name) => `/cases/{id}/actions/${name}`, mayNameParty },
  complaint: {
    tag: 'complaints and reports',
    opening: '/complaints',
    path: (name) => `/complaints/{id}/actions/${name}`,
  },
  inspection: {
    tag: 'random inspections',
    prefix: 'inspection-',
    opening: '/inspections',
    path: (name) => `/inspections/{id}/actions/${name}`,
  },
  supervision: {
    tag: 'supervision',
    prefix: 'supervision-',
    opening: '/supervision-matters',
    path: (name) => `/supervision-matters/{id}/actions/${name}`,
  },
  // An entry is named by who opens it.
  officer: { tag: 'registers', path: (name) => `/registers/officers/{id}/actions/${name}` },
  unit: { tag: 'registers', path: (name) => `/registers/units/{id}/actions/${name}` },
};

/** Acts that open a stream, where a kind has several. */
const ownOpenings: Readonly<Record<string, string>> = {
  'import-reference': '/references',
  'enter-outside-supervision': '/outside-supervision',
};

const allActs = Object.values(acts).flat();

/** One path per act, from the tables that the rules are in. */
const commandPaths = (): Record<string, PathItemObject> =>
  Object.fromEntries(
    allActs.map((act) => {
      const { kind, name, chinese, summary, ground, by, body, opens } = act;
      const description = `${chinese}. ${summary}. Ground: ${ground}. Roles: ${by.join(', ')}.`;
      const { tag, opening, path, prefix = '' } = paths[kind];
      const opened = opens ? opening : undefined;
      const parameters = opened === undefined ? [inPath('id'), version] : [];
      const where = ownOpenings[name] ?? opened ?? path(name);
      const schema = isOfParties(act) ? `${body.name}ForParty` : body.name;
      return [where, command(name, description, schema, parameters, tag, `${prefix}${name}`)];
    }),
  );

/** Bodies of acts that may be of one of several parties say which, beside what they say else. */
const isOfParties = ({ kind, name, opens }: (typeof allActs)[number]): boolean =>
  !opens && paths[kind].mayNameParty?.(name) === true;

const bodiesForParty = (known: Record<string, SchemaObject>): Record<string, SchemaObject> =>
  Object.fromEntries(
    allActs.filter(isOfParties).map(({ body }) => {
      const own = (known[body.name] ?? {}) as { properties?: object };
      return [`${body.name}ForParty`, { ...own, properties: { ...own.properties, forParty } }];
    }),
  );

const forParty: SchemaObject = {
  type: 'integer',
  minimum: 1,
  maximum: 51,
  description: 'For which party of a case that has several, counted from 1 in the order of its report',
};

const withoutFields: SchemaObject = { type: 'object', properties: {}, additionalProperties: false };

/**
 * Bodies without a field of their own leave no trace among the decorated classes: they have the fields of the class
 * that they extend, or none.
 */
const bodiesWithoutOwnFields = (known: Record<string, SchemaObject>): Record<string, SchemaObject> => {
  const schemaOf = (body: { readonly name: string }): SchemaObject =>
    known[body.name] ??
    (body.name === '' ? withoutFields : schemaOf(Object.getPrototypeOf(body) as { readonly name: string }));
  return Object.fromEntries(allActs.map(({ body }) => [body.name, schemaOf(body)]));
};

/** In the order of their names, so that the description does not depend on what was loaded first. */
const byName = <T>(parts: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(parts).sort(([a], [b]) => a.localeCompare(b)));

/**
 * The whole API: reading routes from the controllers, commands from the action table, bodies from the command classes.
 */
export const openApiOf = (app: INestApplication): OpenAPIObject => {
  const about = new DocumentBuilder()
    .setTitle('Anlu 案录')
    .setDescription(`Event-sourced case management for administrative enforcement. Roles: ${roles.join(', ')}.`)
    .setVersion('0.1.0')
    // Answers say by type what may be null, as JSON Schema does and 3.0 cannot.
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth()
    .build();
  const routes = SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '').toLowerCase()}-${method}`,
  });
  const all = readingPaths(routes.paths);
  for (const [path, item] of Object.entries(commandPaths())) all[path] = { ...all[path], ...item };
  const known = schemas();
  const bodies = { ...bodiesWithoutOwnFields(known), ...known };
  return {
    ...routes,
    paths: byName(all),
    components: {
      ...routes.components,
      schemas: byName({ ...bodies, ...bodiesForParty(bodies), ...ownSchemas, ...answerComponents }),
    },
  };
};
