import { useQuery } from '@tanstack/react-query';
import { ApiProblem } from '../api/client.js';
import { reach } from '../api/reach.js';

/** JSON schema of one field, as the server makes it from the class of the act. */
export interface FieldSchema {
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly format?: 'date' | 'date-time';
  readonly enum?: readonly string[];
  readonly items?: FieldSchema;
  readonly $ref?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maximum?: number;
  readonly minItems?: number;
}

/** JSON schema of a body, or of a part of one. */
export interface PartSchema {
  /** What the schema is called, for its layout. */
  readonly name?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
}

/** The schemas of all acts: the name of its body by the path of each. */
export interface ActSchemas {
  readonly acts: Readonly<Record<string, string>>;
  readonly schemas: Readonly<Record<string, PartSchema>>;
}

const named = (schemas: ActSchemas['schemas']): ActSchemas['schemas'] =>
  Object.fromEntries(Object.entries(schemas).map(([name, part]) => [name, { ...part, name }]));

export const useActSchemas = () =>
  useQuery({
    queryKey: ['act-schemas'],
    queryFn: async (): Promise<ActSchemas> => {
      const response = await reach(new Request('/act-schemas.json')).catch(() => null);
      if (response === null) throw new ApiProblem({ status: 0, code: 'unreachable', detail: 'unreachable' });
      if (!response.ok) throw new ApiProblem({ status: response.status, code: 'unknown', detail: response.statusText });
      const { acts, schemas } = (await response.json()) as ActSchemas;
      return { acts, schemas: named(schemas) };
    },
    staleTime: Infinity,
  });

/** The part that a field points to; nothing where it holds a plain value. */
export const partOf = ({ schemas }: ActSchemas, { $ref }: FieldSchema): PartSchema | undefined =>
  $ref === undefined ? undefined : schemas[$ref.slice($ref.lastIndexOf('/') + 1)];

/** The names on the way to a field, each with the form that it is a field of. */
export const steppedInto = (
  path: string,
  whole: PartSchema,
  schemas: ActSchemas,
): readonly { readonly name: string; readonly form: string | undefined }[] => {
  let part: PartSchema | undefined = whole;
  return path.split('.').map((name) => {
    const field: FieldSchema | undefined = part?.properties?.[name];
    const step = { name, form: part?.name };
    if (field !== undefined) part = partOf(schemas, field.items ?? field);
    return step;
  });
};
