import { Controller, Get, Query } from '@nestjs/common';
import { answerDue, type ClockTable, type DueDateTold } from '#casework';
import { Public } from '../access/access.js';
import { Office } from '../engines/office.js';
import { problems } from '../http/problem.js';

/** Deadlines of the law, for anyone: nothing of any case is in them. */
@Controller('clocks')
@Public()
export class ClocksController {
  constructor(private readonly office: Office) {}

  /** Every clock of procedure §2.8 with its versions by date. */
  @Get()
  table(): ClockTable {
    return this.office.law.clocks;
  }

  /** A due date and why: `pauses` as `from..to`, several by comma. */
  @Get('due')
  due(@Query() query: Record<string, string | undefined>): DueDateTold {
    const twice = Object.keys(query).find((name) => typeof query[name] !== 'string');
    if (twice !== undefined) throw problems.malformed(`${twice} may be given once.`);
    const { pauses, extensionDays, ...asked } = query;
    const answer = answerDue(
      {
        ...asked,
        ...(pauses === undefined ? {} : { pauses: pauses.split(',').map((pause) => pause.split('..')) }),
        ...(extensionDays === undefined ? {} : { extensionDays: Number(extensionDays) }),
      },
      this.office.law,
    );
    if ('error' in answer) throw problems.invalidFields([answer.error]);
    return answer;
  }
}
