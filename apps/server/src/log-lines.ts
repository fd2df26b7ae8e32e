import { ConsoleLogger, type LogLevel } from '@nestjs/common';

/** Log lines go to standard error: standard output has the address that the node listens on, and nothing else. */
export class LogLines extends ConsoleLogger {
  constructor() {
    super({ logLevels: ['error', 'warn', 'fatal'] });
  }

  protected override printMessages(messages: unknown[], context?: string, logLevel?: LogLevel): void {
    super.printMessages(messages, context, logLevel, 'stderr');
  }
}
