import type { Command } from 'commander';
import { checkPublishedCase, LawDataError, reasonIn, refuseUnknownNames, type Law } from '#casework';
import { loadLaw } from '#law-files';
import { exitCodes } from '../exit-codes.js';
import { spoken } from '../language.js';
import { readRows } from '../rows.js';
import { withEncoding, type Encoding } from '../text-file.js';

/** The line's own name, so that whoever sent it finds it again. */
const idOf = (input: unknown): string | null =>
  typeof input === 'object' && input !== null && 'id' in input && typeof input.id === 'string' ? input.id : null;

const checked = (input: unknown, index: number, { bases, discretion }: Law): object => {
  try {
    refuseUnknownNames(input);
    const checked = checkPublishedCase(input, bases, discretion);
    const language = spoken();
    return {
      ...checked,
      reasons: checked.reasons.map((reason) => ({ ...reason, message: reasonIn(reason, language) })),
    };
  } catch (error) {
    if (!(error instanceof LawDataError)) throw error;
    process.exitCode = exitCodes.found;
    return { id: idOf(input), row: index + 1, error: { field: error.field, reason: error.reason } };
  }
};

export const addCheckPenalty = (program: Command): void => {
  withEncoding(program.command('check-penalty'))
    .argument('<file>', 'published decisions as JSON, JSON lines or {"cases": [...]}; - reads standard input')
    .option('--json', 'one JSON line per decision (the only form there is; amounts in fen)')
    .description('hold published penalties against the statutory range and the discretion bands')
    .action(async (file: string, { encoding }: { encoding: Encoding }) => {
      const { law } = await loadLaw();
      for (const [index, input] of (await readRows(file, 'cases', encoding)).entries())
        process.stdout.write(`${JSON.stringify(checked(input, index, law))}\n`);
    });
};
