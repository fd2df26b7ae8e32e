import { readdirSync } from 'node:fs';

/**
 * Every spec of `actions/` in one file: loading all rules and the law anew for each of them takes longer than its
 * tests. Run whenever no path is given; `npx jest libs/casework/test/actions/<part>/<action>` runs one of them alone.
 */
const files = readdirSync(new URL('./actions/', import.meta.url), { recursive: true, encoding: 'utf8' });
for (const file of files.sort()) if (file.endsWith('.spec.ts')) await import(`./actions/${file}`);
