import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { CommandFailed, exitCodes } from './exit-codes.js';
import { helpSaid, languageAsked, speakHelp } from './help/speak-help.js';
import { speak } from './language.js';

// Backups, exports and keys are for the user who makes them.
process.umask(0o077);
// Whoever reads the output has had enough, as `| head` does: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.done);
});

/** Each command, with what loads it. */
const commands = {
  start: async () => (await import('./commands/start.js')).addStart,
  import: async () => (await import('./commands/import.js')).addImport,
  demo: async () => (await import('./commands/demo.js')).addDemo,
  simulate: async () => (await import('./commands/simulate.js')).addSimulate,
  rebuild: async () => (await import('./commands/rebuild.js')).addRebuild,
  verify: async () => (await import('./commands/verify.js')).addVerify,
  roots: async () => (await import('./commands/roots.js')).addRoots,
  redraw: async () => (await import('./commands/redraw.js')).addRedraw,
  replay: async () => (await import('./commands/replay.js')).addReplay,
  compare: async () => (await import('./commands/compare.js')).addCompare,
  'decision-day': async () => (await import('./commands/decision-day.js')).addDecisionDay,
  brief: async () => (await import('./commands/brief.js')).addBrief,
  matters: async () => (await import('./commands/matters.js')).addMatters,
  matter: async () => (await import('./commands/matter.js')).addMatter,
  owed: async () => (await import('./commands/owed.js')).addOwed,
  worklist: async () => (await import('./commands/worklist.js')).addWorklist,
  'moved-deadlines': async () => (await import('./commands/moved-deadlines.js')).addMovedDeadlines,
  looks: async () => (await import('./commands/looks.js')).addLooks,
  export: async () => (await import('./commands/export.js')).addExport,
  document: async () => (await import('./commands/document.js')).addDocument,
  backup: async () => (await import('./commands/backup.js')).addBackup,
  restore: async () => (await import('./commands/restore.js')).addRestore,
  'copy-log': async () => (await import('./commands/copy-log.js')).addCopyLog,
  token: async () => (await import('./commands/token.js')).addToken,
  upload: async () => (await import('./commands/upload.js')).addUpload,
  'check-penalty': async () => (await import('./commands/check-penalty.js')).addCheckPenalty,
  'back-test': async () => (await import('./commands/back-test.js')).addBackTest,
  due: async () => (await import('./commands/due.js')).addDue,
};

const exitCodesSaid =
  '\nExit codes: 0 done, 1 unexpected, 2 wrong input or setting, 3 something was found, 4 no server.';

const program = speakHelp(new Command('anlu'))
  .description('Anlu 案录: event-sourced case management for administrative enforcement')
  .addHelpText('after', () => helpSaid(exitCodesSaid))
  .exitOverride();

/** Runs the command that the process was started with, and sets its exit code. */
const run = async (): Promise<void> => {
  // The one that is asked for; all of them to help whoever asks for none that there is.
  const asked = Object.entries(commands).filter(([name]) => name === process.argv[2]);
  for (const [, load] of asked.length > 0 ? asked : Object.entries(commands)) (await load())(program);
  for (const command of program.commands)
    command
      .exitOverride()
      .option('--lang <language>', 'zh-CN or en: in which language rules speak (else ANLU_LANG, else the locale)');
  try {
    speak(languageAsked(process.argv));
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.wrongInput;
    } else if (error instanceof CommandFailed) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error.exitCode;
    } else {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = exitCodes.unexpected;
    }
  }
};

void run();
