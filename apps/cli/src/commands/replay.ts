import type { Command } from 'commander';
import { failed } from '../api.js';
import { print } from '../print.js';
import { withServerOfLog } from '../with-server.js';

interface Clock {
  readonly of?: string | number;
  readonly round?: number;
  readonly chinese: string;
  readonly english: string;
  readonly start: string;
  readonly due: string;
  readonly stoppedOn: string | null;
}

interface Past {
  readonly id: string;
  readonly point: string;
  readonly state: { stage: string } & Record<string, unknown>;
  readonly clocks: Clock[];
}

/** A clock by its titles in both languages, with what it belongs to. */
const clockLine = ({ of, round, chinese, english, start, due, stoppedOn }: Clock): string => {
  const whose = of === undefined ? '' : ` (${of})`;
  const earlier = round === undefined ? '' : `, round ${round}`;
  const stopped = stoppedOn === null ? '' : `, stopped ${stoppedOn}`;
  return `  ${english} ${chinese}${whose}${earlier}: from ${start}, due ${due}${stopped}`;
};

export const addReplay = (program: Command): void => {
  program
    .command('replay')
    .argument('<case>', 'identifier of the case')
    .requiredOption(
      '--at <point>',
      'number of an event (7), or a day (2026-03-02): the case as it was known at its end',
    )
    .option('--as <user>', 'demonstration user who asks', 'jiang')
    .option('--json', 'print JSON')
    .description('show a case as it stood at an event or on a day')
    .action(async (id: string, { at, as, ...options }: { at: string; as: string; json?: true }) => {
      const path = `/cases/${encodeURIComponent(id)}/at/${encodeURIComponent(at)}`;
      const { status, body } = await withServerOfLog((api) => api.get<Past>(path, as));
      if (status !== 200) throw failed(path, status, body);
      print(options, body, () => [
        `${body.id} at ${body.point}: stage ${body.state.stage}`,
        ...body.clocks.map(clockLine),
        JSON.stringify(body.state, null, 2),
      ]);
    });
};
