import type { OpenAPIObject } from '@nestjs/swagger';
import type { Parameter } from '../lists/list-parameters.js';
import answerSchemas from './answer-schemas.json' with { type: 'json' };
import { describedRoutes, pathSchemas } from './described-routes.js';
import { insteadOfAnswer, problem } from './other-answers.js';
import type { RouteDescription } from './route-description.js';
import { sentCreated, sentJson } from './sent-media.js';

type PathItem = OpenAPIObject['paths'][string];
type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

interface Operation {
  readonly parameters?: { name: string; in: string }[];
}

/** Acts: each has a path of its own, made from the table that the rules are in. */
const generic = new Set([
  '/cases/{id}/actions/{action}',
  '/complaints/{id}/actions/{action}',
  '/inspections/{id}/actions/{action}',
  '/supervision-matters/{id}/actions/{action}',
  '/registers/{register}/{id}/actions/{action}',
  '/references',
]);

const { answers, schemas }: { answers: Record<string, object>; schemas: object } = answerSchemas;

/** The named parts of answers, set apart from bodies: what is sent in has limits that what is answered has not. */
export const answerComponents = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [`Answer.${name}`, schema as Schemas[string]]),
);

const parameter = (where: 'query' | 'header', { name, required, ...rest }: Parameter) => ({
  name,
  in: where,
  required: required ?? false,
  ...rest,
});

/** Routes that take bodies or files answer this too. */
const ofUploads = {
  413: problem('The file is too large'),
  415: problem('The media type is not taken, or the content is of another'),
  507: problem('The disk is full; nothing was kept'),
};
const ofParts = { 416: problem('The part begins behind the end of the file') };

const described = (route: string, operation: Operation): object => {
  const { says, query = [], headers = [], takes, sends }: RouteDescription = describedRoutes[route] ?? { says: '' };
  const sent = sends ?? (route.startsWith('POST') ? sentCreated : sentJson);
  const inPath = (operation.parameters ?? []).filter((each) => each.in === 'path');
  return {
    ...operation,
    summary: says,
    parameters: [
      ...inPath.map((each) => ({ ...each, schema: pathSchemas[each.name] ?? { type: 'string' } })),
      ...query.map((each) => parameter('query', each)),
      ...headers.map((each) => parameter('header', each)),
    ],
    ...(takes === undefined ? {} : { requestBody: { required: true, content: takes } }),
    responses: {
      ...insteadOfAnswer,
      ...(takes === undefined ? {} : ofUploads),
      ...(headers.some(({ name }) => name === 'Range') ? ofParts : {}),
      ...sent(says, answers[route] ?? {}),
    },
  };
};

/** The description itself is served beside the controllers. */
const ownPath = { get: { operationId: 'openapi', tags: ['OpenApi'] } };

/**
 * What routes of controllers that are no acts take and answer, as it is described. @param routes as found in the
 * controllers.
 */
export const readingPaths = (routes: OpenAPIObject['paths']): Record<string, PathItem> =>
  Object.fromEntries(
    Object.entries({ ...routes, '/openapi.json': ownPath })
      .filter(([path]) => !generic.has(path))
      .map(([path, item]) => [
        path,
        Object.fromEntries(
          Object.entries(item as Record<string, Operation>).map(([method, operation]) => [
            method,
            described(`${method.toUpperCase()} ${path}`, operation),
          ]),
        ),
      ]),
  );
