import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Which spec files run on real Kafka and MongoDB (`npm run test:engines`), and which of these run nowhere else: what a
 * file says tells it. Files that break a node, its disk or its clock go with those that break engines.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));

/** A suite that runs once on the embedded engines and once on real ones. */
const onBoth = /\bdescribeSystem\(/;
/** Anything else that asks for a real engine. */
const onReal = /\b(describeOn(Shared)?(Kafka|Mongo|Real)\(|(kafka|mongo|ownKafka|ownMongo)(Missing|ForTests)\()/;
const faults = /^test\/faults\//;

const specs = ['apps', 'libs', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.spec.ts') && !entry.parentPath.includes('together'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
);

const textOf = (path) => readFileSync(join(root, path), 'utf8');

/** Paths from the root of the project. */
export const onlyOnEngines = specs.filter(
  (path) => faults.test(path) || (onReal.test(textOf(path)) && !onBoth.test(textOf(path))),
);

/** These, and those that have a half on each kind of engines. */
export const onEngines = specs.filter((path) => onlyOnEngines.includes(path) || onBoth.test(textOf(path)));
