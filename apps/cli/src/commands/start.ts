import type { Command } from 'commander';
import { Api } from '../api.js';
import { connect } from '../connection.js';
import { CommandFailed, exitCodes } from '../exit-codes.js';
import { playDemonstration } from './demo.js';
import { importPublished } from './import.js';

export const addStart = (program: Command): void => {
  program
    .command('start')
    .description('serve, with the published cases and the demonstration cases, until Ctrl-C')
    .action(async () => {
      const server = await connect(process.env['PORT']?.trim() || '3000');
      if (!server.own) throw new CommandFailed(`A server runs already: ${server.url}`, exitCodes.wrongInput);
      const stop = (): void => void server.stop();
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
      const api = new Api(server.url);
      const shown = await playDemonstration(api);
      const { imported, repeated } = await importPublished(api);
      process.stdout.write(`
Anlu 案录 serves on ${server.url}

  ${imported + repeated} published decisions and ${shown.length} demonstration cases (made up) are in.
  Try the API      ${server.url}/docs
  Get a token      npm run --silent anlu -- token wang      (wang, li: caseworkers; zhao: unit head; feng: department head;
                   zheng: reviewer; wei: supervisor; jiang: auditor; shen: registrar; han: admin)
  See the work     curl -H "Authorization: Bearer $(npm run --silent anlu -- token wang)" ${server.url}/worklist
  Prove the log    npm run --silent anlu -- verify

Ctrl-C stops it; nothing is lost.
`);
      await server.ended;
    });
};
