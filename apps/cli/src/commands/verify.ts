import type { Command } from 'commander';
import { exitCodes } from '../exit-codes.js';
import { headLines } from '../head-lines.js';
import { said } from '../language.js';
import { print } from '../print.js';
import { Bar } from '../progress.js';
import { withServerOfLog } from '../with-server.js';

interface Verified {
  readonly records: number;
  readonly events: number;
  readonly played: number;
  readonly documents: number;
  readonly files: number;
  readonly findings: { where: string; message: string }[];
  readonly trees: { partition: number; size: number; root: string }[];
}

export const addVerify = (program: Command): void => {
  program
    .command('verify')
    .description(
      'prove that nothing was changed: chains, Merkle trees, genesis, every event, every file, every read model',
    )
    .option('--json', 'print JSON')
    .option(
      '--root <partition:size:root>',
      'a root kept elsewhere, as `anlu roots` prints it; several times for several',
      (root: string, earlier: string[]) => [...earlier, root],
      [] as string[],
    )
    .action(async (options: { json?: true; root: string[] }) => {
      const bar = new Bar();
      const verified = await withServerOfLog((api) =>
        api.work<Verified>(`/operations/verify${queryOf(options.root)}`, 'jiang', ({ step, done, total }) =>
          bar.show(step, done, total),
        ),
      );
      bar.end();
      const { records, events, played, documents, files, findings, trees } = verified;
      print(options, verified, () => [
        said({
          zh: `${records} 条记录，${events} 个事件（其中演示记录 ${played} 条），${documents} 份列表数据，${files} 个文件`,
          en: `${records} records with ${events} events (${played} records played), ${documents} documents, ${files} files`,
        }),
        ...headLines(trees.filter(({ size }) => size > 1)),
        findings.length === 0
          ? said({ zh: '核验无误：未发现问题。', en: 'Clean: nothing was found.' })
          : said({ zh: `发现 ${findings.length} 处问题：`, en: `${findings.length} findings:` }),
        ...findings.map(({ where, message }) => said({ zh: `  ${where}：${message}`, en: `  ${where}: ${message}` })),
      ]);
      if (findings.length > 0) process.exitCode = exitCodes.found;
    });
};

const queryOf = (roots: readonly string[]): string =>
  roots.length === 0 ? '' : `?${roots.map((root) => `root=${encodeURIComponent(root)}`).join('&')}`;
