import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Option, type Command } from 'commander';
import { supervisionInstruments } from '#casework';
import { withServerOfLog } from '../with-server.js';

interface Wanted {
  readonly event?: string;
  readonly party?: string;
  readonly format: string;
  readonly out?: string;
  readonly as: string;
}

export const addDocument = (program: Command): void => {
  program
    .command('document')
    .argument('<id>', 'identifier of the case, or of a matter of supervision')
    .argument('<form>', `number of the form, e.g. 45; of a matter ${supervisionInstruments.join(', ')}`)
    .option('--event <number>', 'as the events up to this one fill it; without it the last')
    .option('--party <number>', 'of this one of several parties, counted from 1; without it of any')
    .addOption(new Option('--format <format>', 'what to write').choices(['html', 'docx']).default('html'))
    .option('--out <file>', 'write to this file; without it to the standard output')
    .option('--as <user>', 'demonstration user who asks', 'jiang')
    .description('write an official form of a case, or an instrument of supervision')
    .action(async (id: string, form: string, { event, party, format, out, as }: Wanted) => {
      const query = new URLSearchParams({
        format,
        ...(event === undefined ? {} : { event }),
        ...(party === undefined ? {} : { forParty: party }),
      });
      const of = supervisionInstruments.some((each) => each === form) ? 'supervision-matters' : 'cases';
      const path = `/${of}/${encodeURIComponent(id)}/documents/${encodeURIComponent(form)}?${query.toString()}`;
      await withServerOfLog(async (api) => {
        const bytes = Readable.from(await api.bytes(path, as));
        // The file is made only once the server has answered with a document; the standard output stays open.
        if (out === undefined) for await (const chunk of bytes) process.stdout.write(chunk as Uint8Array);
        else await pipeline(bytes, createWriteStream(out));
      });
    });
};
