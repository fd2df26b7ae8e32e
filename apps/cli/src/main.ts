import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { addBackup } from './commands/backup.js';
import { addCheckPenalty } from './commands/check-penalty.js';
import { addCopyLog } from './commands/copy-log.js';
import { addDemo } from './commands/demo.js';
import { addDocument } from './commands/document.js';
import { addDue } from './commands/due.js';
import { addExport } from './commands/export.js';
import { addImport } from './commands/import.js';
import { addRebuild } from './commands/rebuild.js';
import { addRedraw } from './commands/redraw.js';
import { addReplay } from './commands/replay.js';
import { addRestore } from './commands/restore.js';
import { addSimulate } from './commands/simulate.js';
import { addStart } from './commands/start.js';
import { addToken } from './commands/token.js';
import { addUpload } from './commands/upload.js';
import { addVerify } from './commands/verify.js';
import { CommandFailed, exitCodes } from './exit-codes.js';

const program = new Command('anlu')
  .description('Anlu 案录: event-sourced case management for administrative enforcement')
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 unexpected, 2 wrong input or setting, 3 something was found, 4 no server.',
  )
  .exitOverride();

for (const add of [
  addStart,
  addImport,
  addDemo,
  addSimulate,
  addRebuild,
  addVerify,
  addRedraw,
  addReplay,
  addExport,
  addDocument,
  addBackup,
  addRestore,
  addCopyLog,
  addToken,
  addUpload,
  addCheckPenalty,
  addDue,
])
  add(program);
for (const command of program.commands) command.exitOverride();

try {
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
