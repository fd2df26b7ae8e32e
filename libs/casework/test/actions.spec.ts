import { readdirSync } from 'node:fs';

/**
 * Every spec of `actions/` in one file: loading all rules and the law anew for each of them takes longer than its tests.
 * Run whenever no path is given; `npx jest libs/casework/test/actions/<action>` runs one of them alone.
 */
for (const file of readdirSync(new URL('./actions/', import.meta.url)).sort())
  if (file.endsWith('.spec.ts')) await import(`./actions/${file}`);
