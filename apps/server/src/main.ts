import 'reflect-metadata';
import { InvalidSetting, readSettings } from './settings.js';
import { StartRefused } from '#event-log';
import { serve } from './serve.js';

/** Starts one node with the settings of the environment, and says where it listens. */
const start = async (): Promise<void> => {
  const { address, close } = await serve(readSettings(process.env));
  process.stdout.write(`${JSON.stringify({ listening: address })}\n`);
  let stopping = false;
  const stop = (): void => {
    // Ctrl-C reaches every process of a terminal: the command that started this server then asks a second time.
    if (stopping) return;
    stopping = true;
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // Whoever started this server through a channel is gone, even by SIGKILL: nobody would ever end it.
  process.once('disconnect', stop);
};

start().catch((error: unknown) => {
  const known = error instanceof InvalidSetting || error instanceof StartRefused;
  const text = error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(known ? 2 : 1);
});
