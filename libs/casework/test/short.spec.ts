import { readdirSync } from 'node:fs';
import { apart } from './apart.mjs';

/**
 * The short specs of the rules in one file, as `actions.spec.ts` has those of the acts: loading all rules and the law
 * anew for each of them takes longer than its tests. Run whenever no path is given; each alone by its own path.
 */
const names = readdirSync(new URL('./', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.spec.ts') && !file.startsWith('actions/'))
  .map((file) => file.slice(0, -'.spec.ts'.length));
for (const name of names.sort()) if (!apart.includes(name)) await import(`./${name}.spec.ts`);
