import { ConsoleLogger, type LogLevel } from '@nestjs/common';

/** Under these names Nest says what stopped a start; whoever started the program says it once, in words of its own. */
const saidElsewhere = new Set(['ExceptionHandler', 'NestApplication']);

/** Log lines go to standard error: standard output has the address that the node listens on, and nothing else. */
export class LogLines extends ConsoleLogger {
  constructor() {
    super({ logLevels: ['error', 'warn', 'fatal'] });
  }

  protected override printMessages(messages: unknown[], context?: string, logLevel?: LogLevel): void {
    if (context !== undefined && saidElsewhere.has(context)) return;
    super.printMessages(messages, context, logLevel, 'stderr');
  }
}
