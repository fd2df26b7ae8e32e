import { InvalidArgumentError, type Command } from 'commander';
import { simulate } from '#casework/simulation/index';
import { loadLaw } from '#law-files';
import { said } from '../language.js';
import { play } from '../player.js';
import { print } from '../print.js';
import { Bar } from '../progress.js';
import { castsAlone, registerCounty } from '../register-county.js';
import { withServer } from '../with-server.js';

const wholeNumber =
  (most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < 1 || number > most)
      throw new InvalidArgumentError(
        said({ zh: `应当为 1 至 ${most} 的整数。`, en: `It must be a whole number from 1 to ${most}.` }),
      );
    return number;
  };

export const addSimulate = (program: Command): void => {
  program
    .command('simulate')
    .description('play lifelike made-up cases; the same seed gives the same events')
    .requiredOption('--cases <n>', 'how many', wholeNumber(1_000_000))
    .option('--seed <s>', 'what decides chance', wholeNumber(2_147_483_647), 1)
    .option('--json', 'print JSON')
    .action(async ({ cases, seed, ...options }: { cases: number; seed: number; json?: true }) => {
      const { law } = await loadLaw();
      const scripts = simulate(cases, seed, castsAlone, law);
      const started = performance.now();
      const played = await withServer(async (api) => {
        await registerCounty(api, { alone: true });
        const bar = new Bar();
        const result = await play(api, scripts, (done, total) => bar.show('simulate', done, total));
        bar.end();
        return result;
      });
      const seconds = Math.round((performance.now() - started) / 100) / 10;
      print(options, { ...played, seconds }, () => [
        said({
          zh: `${played.cases} 件案件，${played.commands} 项操作（被拒绝 ${played.refused} 项，此前已有 ${played.repeated} 项），用时 ${seconds} 秒`,
          en: `${played.cases} cases, ${played.commands} commands (${played.refused} refused, ${played.repeated} were there already) in ${seconds} s`,
        }),
      ]);
    });
};
