import type { Command } from 'commander';
import { allRows } from '../asking.js';
import { namesFor } from '../names.js';
import { print } from '../print.js';
import { withServerOfLog } from '../with-server.js';

interface Asked {
  readonly case?: string;
  readonly complaint?: string;
  readonly inspection?: string;
  readonly user?: string;
  readonly from?: string;
  readonly to?: string;
  readonly as: string;
  readonly json?: true;
}

/** A look as the server answers it. */
interface Row {
  readonly at: string;
  readonly person: string;
  readonly stream: string;
  readonly part: string;
  readonly classes: readonly string[];
  readonly count: number;
  readonly reason?: string;
  readonly refused?: true;
}

const lineOf = (
  { at, person, stream, part, classes, count, reason, refused }: Row,
  nameOf: (id: string) => string,
): string => {
  const times = count === 1 ? '' : ` × ${count}`;
  const shown = `${classes.join(', ')}${refused === true ? ' (refused)' : ''}`;
  return [at, nameOf(person), stream, `${part}${times}`, shown, ...(reason === undefined ? [] : [reason])].join(' | ');
};

export const addLooks = (program: Command): void => {
  program
    .command('looks')
    .option('--case <case>', 'who looked at this case')
    .option('--complaint <complaint>', 'who looked at this complaint or report')
    .option('--inspection <inspection>', 'who looked at this random inspection')
    .option('--user <user>', 'what this person looked at')
    .option('--from <day>', 'from this day on')
    .option('--to <day>', 'up to this day')
    .option('--as <user>', 'demonstration user who asks', 'jiang')
    .option('--json', 'print JSON')
    .description('show who looked at what, the newest first: to who supervises or audits; to others their own looks')
    .action(async ({ json, as, case: caseId, complaint: complaintId, inspection, user: person, from, to }: Asked) => {
      const filters = { caseId, complaintId, inspectionId: inspection, person, from, to, limit: '500' };
      const { rows, nameOf } = await withServerOfLog(async (api) => ({
        rows: await allRows<Row>(api, '/looks', filters, as),
        nameOf: await namesFor(api, as),
      }));
      print(json === true ? { json } : {}, rows, () => [
        ...rows.map((row) => lineOf(row, nameOf)),
        String(rows.length),
      ]);
    });
};
