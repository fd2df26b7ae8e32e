import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Answer } from './client.js';

interface Media {
  schema: { 'x-each'?: object };
}

interface Operation {
  summary?: string;
  parameters: { name: string; in: string; required: boolean; description?: string; schema: object }[];
  responses: Record<string, { content?: Record<string, Media> } | undefined>;
}

export interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

/** Formats as far as they can be told from their form; the days and instants themselves are the domain's. */
const formats = { date: /^\d{4}-\d{2}-\d{2}$/, 'date-time': /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/, binary: true } as const;

/** A schema of the description as one that refers to the parts under their id. */
const asKnown = <T extends object>(schema: T): T =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"api#/$defs/')) as T;

/** The description of the API as something that answers are held against. */
export class Description {
  readonly #ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, formats, verbose: true });
  readonly #checks = new Map<object, ValidateFunction>();
  /** `METHOD path status media type` of every answer that was held. */
  readonly seen = new Set<string>();

  constructor(readonly document: OpenApi) {
    this.#ajv.addVocabulary(['x-each']);
    this.#ajv.addSchema({ $id: 'api', $defs: asKnown(document.components.schemas) });
  }

  /** Every operation, by `METHOD path`. */
  get operations(): [string, Operation][] {
    return Object.entries(this.document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]): [string, Operation] => [
        `${method.toUpperCase()} ${path}`,
        operation,
      ]),
    );
  }

  /** What is not as described in an answer of a route; null when all is. */
  faultOf(route: string, { status, type, body }: Pick<Answer<unknown>, 'status' | 'type' | 'body'>): string | null {
    const [method = '', path = ''] = route.split(' ');
    const media = this.document.paths[path]?.[method.toLowerCase()]?.responses[String(status)]?.content?.[type];
    if (media === undefined) return `${route} answers ${status} ${type}, which is not described`;
    this.seen.add(`${route} ${status} ${type}`);
    const { 'x-each': part } = media.schema;
    if (part === undefined) return this.#faultIn(route, media.schema, body);
    const each = partsOf(type, String(body));
    if (each.length === 0) return `${route} answers nothing`;
    return each.map((value) => this.#faultIn(route, part, value)).find((fault) => fault !== null) ?? null;
  }

  #faultIn(route: string, schema: object, value: unknown): string | null {
    const check = this.#checks.get(schema) ?? this.#ajv.compile(asKnown(schema));
    this.#checks.set(schema, check);
    if (check(value)) return null;
    const said = mostTelling(check.errors ?? []).map(
      ({ instancePath, message = '', params, data }) =>
        `${instancePath} ${message} ${JSON.stringify(params)} at stage ${String((data as { stage?: string } | null)?.stage)}`,
    );
    return `${route}: ${said.join('; ')}`;
  }
}

/** Whether an error is of a branch of a union that is for another stage. */
const isOfOtherStage = ({ parentSchema, data }: ErrorObject): boolean => {
  const stage = (parentSchema as { properties?: { stage?: { const?: string } } }).properties?.stage?.const;
  return stage !== undefined && stage !== (data as { stage?: string }).stage;
};

/** Of a union every branch complains: those say most that are for the stage, and of them the deepest. */
const mostTelling = (errors: readonly ErrorObject[]): ErrorObject[] =>
  errors
    .filter((error) => !isOfOtherStage(error) && error.keyword !== 'const' && error.keyword !== 'anyOf')
    .sort((x, y) => y.instancePath.length - x.instancePath.length)
    .slice(0, 5);

/** The parts of a stream: lines of JSON, or events with data as JSON. */
const partsOf = (type: string, text: string): unknown[] => {
  if (type === 'application/x-ndjson')
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  return text
    .split('\n\n')
    .filter((event) => /^data:/m.test(event))
    .map((event) => {
      const fields = event.split('\n').map((line) => /^(\w+): ?(.*)$/.exec(line) ?? []);
      return Object.fromEntries(
        fields.flatMap(([, name, value = '']) => {
          if (name === 'data') return [['data', JSON.parse(value) as unknown]];
          return name === undefined ? [] : [[name === 'event' ? 'type' : name, value]];
        }),
      );
    });
};
