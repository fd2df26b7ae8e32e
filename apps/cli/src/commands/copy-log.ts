import type { Command } from 'commander';
import type { LogSource } from '#event-log';
import { headLines } from '../head-lines.js';
import { said } from '../language.js';
import { copyTo, logPlaceOf, withSourceAt } from '../log-place.js';
import { print } from '../print.js';

export const addCopyLog = (program: Command): void => {
  program
    .command('copy-log')
    .argument('<from>', 'data folder (of a node on Kafka: what it has read), or kafka://host:port/topic')
    .argument('<to>', 'the same, without a log yet')
    .option('--json', 'print JSON')
    .description('copy a log to another place, byte for byte, and verify it there; stop its servers first')
    .action(async (place: string, to: string, options: { json?: true }) => {
      const [source, target] = [logPlaceOf(place), logPlaceOf(to)];
      const copy = await withSourceAt(source, (from) => copyTo(target, from, new Date().toISOString()));
      printCopy(options, copy);
    });
};

export const printCopy = (options: { json?: true }, { id, heads }: LogSource): void =>
  print(options, { log: id, heads }, () => [
    said({ zh: `日志 ${id} 已复制并核验：`, en: `Log ${id} was copied and verified:` }),
    ...headLines(heads),
  ]);
