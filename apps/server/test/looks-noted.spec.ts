import { readFileSync } from 'node:fs';
import { rowsShown, shownByRoute } from '../src/looks/shown-by-route.js';

const { paths } = JSON.parse(readFileSync('test/golden/openapi.json', 'utf8')) as {
  paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/** Routes that show one thing by its identifier and are no look, and why. */
const noLook: Readonly<Record<string, string>> = {
  '/registers/{register}/{id}': 'registers of officers and units hold nothing of a case',
  '/registers/{register}/{id}/events': 'the same',
  '/registers/units/{id}/numbers/{year}': 'numbers that were issued, without what they were issued for',
  '/registers/units/{id}/capacity/{year}': 'figures of a unit',
};

const written = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');
const read = Object.entries(paths).flatMap(([path, methods]) => ('get' in methods ? [path] : []));

describe('Who looked at what', () => {
  it('is noted of every route that shows one thing by its identifier, or there is a reason not to', () => {
    const byId = read.filter((path) => path.includes('{id}'));
    expect(byId.length).toBeGreaterThan(20);
    expect(byId.filter((path) => !shownByRoute.has(written(path))).sort()).toEqual(Object.keys(noLook).sort());
  });

  it('is noted of no route that there is not', () => {
    const known = new Set(read.map(written));
    const noted = [...shownByRoute.keys(), ...rowsShown.keys()];
    expect(noted.filter((route) => !known.has(route))).toEqual([]);
  });
});
