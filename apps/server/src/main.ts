import 'reflect-metadata';
import { InvalidSetting, readSettings } from './settings/settings.js';

/** Exit codes, the same as those of the `anlu` command. */
const unexpected = 1;
const wrongSetting = 2;
const unreachable = 4;

/** Starts one node with the settings of the environment, and says where it listens. */
const start = async (): Promise<void> => {
  const settings = readSettings(process.env);
  // Loaded only now: a wrong setting is said at once.
  const { serve } = await import('./serve.js');
  const { address, close } = await serve(settings);
  let stopping = false;
  const stop = (): void => {
    // Ctrl-C reaches every process of a terminal: the command that started this server then asks a second time.
    if (stopping) return;
    stopping = true;
    close().then(
      () => process.exit(0),
      () => process.exit(unexpected),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // Whoever started this server through a channel is gone, even by SIGKILL: nobody would ever end it.
  process.once('disconnect', stop);
  // Last: whoever reads it may ask for the end at once.
  process.stdout.write(`${JSON.stringify({ listening: address })}\n`);
};

/** What to tell the person who started the node; a stack only where nobody foresaw it. */
const complaint = async (error: unknown): Promise<{ text: string; code: number }> => {
  if (!(error instanceof Error)) return { text: String(error), code: unexpected };
  if (error instanceof InvalidSetting) return { text: error.message, code: wrongSetting };
  const { TemplateError } = await import('#documents');
  if (error instanceof TemplateError) return { text: error.message, code: wrongSetting };
  const { LogUnavailable, StartRefused } = await import('#event-log');
  const { FileStoreUnavailable } = await import('#file-store');
  const { LookLogUnavailable } = await import('#look-log');
  const { ReadStoreUnavailable } = await import('#read-store');
  if (error instanceof StartRefused) return { text: error.message, code: wrongSetting };
  const away = [LogUnavailable, ReadStoreUnavailable, FileStoreUnavailable, LookLogUnavailable];
  if (away.some((kind) => error instanceof kind)) return { text: error.message, code: unreachable };
  if ('code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES'))
    return { text: `Nothing can be served there: ${error.message}. Set PORT to another port.`, code: wrongSetting };
  if ('code' in error && error.code === 'ENOSPC')
    return { text: `There is no room on the disk: ${error.message}. Free some, then start again.`, code: unreachable };
  return { text: error.stack ?? error.message, code: unexpected };
};

start().catch(async (error: unknown) => {
  const { text, code } = await complaint(error);
  process.stderr.write(`${text}\n`);
  process.exit(code);
});
