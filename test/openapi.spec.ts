import { acts } from '#casework';
import { expectGolden } from './system/golden.js';
import { embedded, officeFor } from './system/office.js';

interface Operation {
  operationId?: string;
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean }[];
  requestBody?: { content: Record<string, { schema: { $ref: string } }> };
  responses: Record<string, object>;
}

interface Document {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

/** Schemas of answers: what they hold was bounded when it came in. */
const isAnswered = (name: string): boolean => name === 'Problem' || name === 'Receipt' || name.startsWith('Answer.');

describe('The description of the API', () => {
  const office = officeFor(embedded);
  const document = async (): Promise<Document> => (await office.client.get<Document>('/openapi.json', 'wang')).body;

  it('is as it was: a change of the API is seen and reviewed', async () => {
    await expectGolden('openapi.json', `${JSON.stringify(await document(), null, 2)}\n`);
  });

  it('has a path for every act that the rules know', async () => {
    const { paths } = await document();
    const opening: Record<string, string> = {
      'register-clue': '/cases',
      'import-reference': '/references',
      'receive-complaint': '/complaints',
      'plan-inspection': '/inspections',
      'raise-supervision': '/supervision-matters',
      'enter-outside-supervision': '/outside-supervision',
    };
    const under = {
      case: '/cases',
      complaint: '/complaints',
      inspection: '/inspections',
      supervision: '/supervision-matters',
      officer: '/registers/officers',
      unit: '/registers/units',
    };
    for (const { kind, name } of Object.values(acts).flat())
      expect(paths[opening[name] ?? `${under[kind]}/{id}/actions/${name}`]).toHaveProperty('post');
  });

  it('is OpenAPI 3: every reference leads somewhere, every name in a path is a parameter, every operation has answers', async () => {
    const whole = await document();
    expect(whole.openapi).toMatch(/^3\./);
    const references = [...JSON.stringify(whole).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, reference]) => reference ?? '',
    );
    expect(references.length).toBeGreaterThan(50);
    for (const reference of new Set(references)) {
      const name = /^#\/components\/schemas\/(.+)$/.exec(reference)?.[1] ?? reference;
      expect(Object.keys(whole.components.schemas)).toContain(name);
    }
    for (const [path, methods] of Object.entries(whole.paths))
      for (const operation of Object.values(methods)) {
        const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
        const declared = (operation.parameters ?? []).filter((each) => each.in === 'path');
        expect({ path, names: declared.map(({ name }) => name).sort() }).toEqual({ path, names: named.sort() });
        expect(declared.every(({ required }) => required)).toBe(true);
        expect(Object.keys(operation.responses).length).toBeGreaterThan(0);
      }
  });

  it('names clocks by their identifiers alone, whatever else is still taken', async () => {
    const { body } = await office.client.get<{ clocks: { id: string }[] }>('/clocks', 'wang');
    const known = new Set(body.clocks.map(({ id }) => id));
    const { schemas } = (await document()).components;
    const named = Object.values(acts)
      .flat()
      .flatMap(({ body: { name } }) => {
        const { properties } = schemas[name] as { properties?: Record<string, { enum?: string[] }> };
        return properties?.['clock'] === undefined ? [] : [{ name, clock: properties['clock'].enum ?? [] }];
      });
    expect(named).toContainEqual({ name: 'ProposeExtension', clock: ['verification', 'case'] });
    expect(named.filter(({ clock }) => clock.some((each) => !known.has(each)))).toEqual([]);
  });

  it('says of every list, map and text of a body how much it takes at most', async () => {
    const { schemas } = (await document()).components;
    const unbounded: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const { type, maxLength, maxItems, maxProperties, ...rest } = value as Record<string, unknown>;
      const isOpen = {
        string: maxLength === undefined && !['enum', 'pattern', 'format'].some((each) => each in rest),
        array: maxItems === undefined,
        object: maxProperties === undefined && !('properties' in rest),
      };
      if (typeof type === 'string' && type in isOpen && isOpen[type as keyof typeof isOpen]) unbounded.push(path);
      for (const [name, part] of Object.entries(value)) look(part, `${path}/${name}`);
    };
    for (const [name, schema] of Object.entries(schemas)) if (!isAnswered(name)) look(schema, name);
    expect(unbounded).toEqual([]);
  });

  it('names no operation twice', async () => {
    const ids = Object.values((await document()).paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it('can be tried on a page that needs nothing from elsewhere', async () => {
    const page = await office.client.send<string>('GET', '/docs', {});
    expect(page.status).toBe(200);
    const addresses = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      expect(address).not.toMatch(/^(https?:)?\/\//);
      const asset = await fetch(new URL(address, `${office.client.url}/docs`));
      expect(asset.status).toBe(200);
      await asset.body?.cancel();
    }
  });
});
