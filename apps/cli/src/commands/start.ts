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
      const stopped = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopped.abort());
      try {
        await serveUntil(stopped.signal);
      } catch (error) {
        // Ctrl-C in the middle of the start or of the first import: the next start takes in what is missing.
        if (!stopped.signal.aborted) throw error;
      }
    });
};

const serveUntil = async (stopped: AbortSignal): Promise<void> => {
  const server = await connect(process.env['PORT']?.trim() || '3000');
  if (!server.own) throw new CommandFailed(`A server runs already: ${server.url}`, exitCodes.wrongInput);
  try {
    if (stopped.aborted) return;
    stopped.addEventListener('abort', () => void server.stop());
    process.stdout.write(await welcome(server.url));
    await server.ended;
  } finally {
    await server.stop();
  }
};

const welcome = async (url: string): Promise<string> => {
  const api = new Api(url);
  const shown = await playDemonstration(api);
  const { imported, repeated } = await importPublished(api);
  return `
Anlu 案录 serves on ${url}

  ${imported + repeated} published decisions and ${shown.length} demonstration cases (made up) are in.
  Open the console ${url}/console/
  Try the API      ${url}/docs
  Get a token      npm run --silent anlu -- token wang      (wang, li: caseworkers; zhao: unit head; feng: department head;
                   zheng: reviewer; wei: supervisor; jiang: auditor; shen: registrar; han: admin and operator)
  See the work     curl -H "Authorization: Bearer $(npm run --silent anlu -- token wang)" ${url}/worklist
  Prove the log    npm run --silent anlu -- verify

Ctrl-C stops it; nothing is lost.
`;
};
