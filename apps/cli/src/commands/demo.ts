import type { Command } from 'commander';
import { legalDateOf } from '#casework';
import { demonstration } from '#casework/simulation/index';
import { commandIdOf } from '#event-log';
import { demonstrationFilePaths, loadLaw } from '#law-files';
import type { Api } from '../api.js';
import { said } from '../language.js';
import { play } from '../player.js';
import { print } from '../print.js';
import { Bar } from '../progress.js';
import { casts, registerCounty } from '../register-county.js';
import { sendFile } from '../send-file.js';
import { withServer } from '../with-server.js';

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly played: boolean;
}

/** Each officer of the case with files names some, and may name only what they sent. */
const sendDemonstrationFiles = async (api: Api): Promise<void> => {
  for (const officer of casts[0].officers)
    for (const file of await demonstrationFilePaths()) await sendFile(api, officer, file);
};

/** Plays the demonstration cases, dated back from today. Cases that are there already stay as they are. */
export const playDemonstration = async (api: Api): Promise<Shown[]> => {
  const { law } = await loadLaw();
  const now = new Date().toISOString();
  const scripts = demonstration(legalDateOf(now), now, casts, law);
  await registerCounty(api);
  const shown: Shown[] = [];
  for (const script of scripts) {
    const by = script.steps[0]?.by ?? '';
    // The id of a case follows from who opened it under which key.
    const id = commandIdOf(by, `${script.key}/0`).slice(0, 20);
    const { status } = await api.get(`/cases/${id}`, 'jiang');
    shown.push({ id, title: script.title, played: status === 404 });
  }
  const fresh = scripts.filter((_, index) => shown[index]?.played === true);
  if (fresh.length > 0) await sendDemonstrationFiles(api);
  const bar = new Bar();
  await play(api, fresh, (done, total) => bar.show('demonstration', done, total));
  bar.end();
  return shown;
};

export const addDemo = (program: Command): void => {
  program
    .command('demo')
    .description('play the demonstration cases, each for one thing to see')
    .option('--json', 'print JSON')
    .action(async (options: { json?: true }) => {
      const shown = await withServer(playDemonstration);
      print(options, shown, () =>
        shown.map(
          ({ id, title, played }) =>
            `${id}  ${title}${played ? '' : said({ zh: '（此前已有）', en: '  (was there already)' })}`,
        ),
      );
    });
};
