import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** The bodies of all acts: the name of its schema by the path of each, and every schema that these need. */
export interface ActSchemas {
  readonly acts: Readonly<Record<string, string>>;
  readonly schemas: Schemas;
}

const namesIn = (schema: unknown): string[] =>
  [...JSON.stringify(schema).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name);

/** What forms are made from, without the rest of the description, which is forty times as long. */
export const actSchemasOf = ({ paths, components }: OpenAPIObject): ActSchemas => {
  const all: Schemas = components?.schemas ?? {};
  const acts = Object.fromEntries(
    Object.entries(paths).flatMap(([path, { post }]) => {
      const [name] = namesIn(post?.requestBody ?? {});
      return name === undefined ? [] : [[path, name] as const];
    }),
  );
  const needed = new Set(Object.values(acts));
  for (const name of needed) namesIn(all[name] ?? {}).forEach((each) => needed.add(each));
  return { acts, schemas: Object.fromEntries(Object.entries(all).filter(([name]) => needed.has(name))) };
};
