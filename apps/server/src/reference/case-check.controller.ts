import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { askCheck, Handling, invalidFields, type Actor, type AskedCheck } from '#casework';
import { Caller, caseReaders, For } from '../access/access.js';
import { problems } from '../http/problem.js';
import { nextStepsContext } from '../queries/next-steps-context.js';
import { visibleCase } from '../queries/visible-case.js';
import { Office } from '../storage/office.js';

/** Asks the check before anything is proposed. */
@Controller()
export class CaseCheckController {
  constructor(private readonly office: Office) {}

  /** Range and verdict of a handling for a case that the caller may see; nothing is recorded. */
  @Post('cases/:id/check')
  @HttpCode(200)
  @For(...caseReaders)
  check(@Param('id') id: string, @Body() body: unknown, @Caller() actor: Actor): AskedCheck {
    const file = visibleCase(this.office, id, actor);
    const wrong = invalidFields(Handling, body);
    if (wrong.length > 0) throw problems.invalidFields(wrong);
    const context = nextStepsContext(this.office, file, actor, new Date().toISOString());
    return askCheck(file.state, body as Handling, context);
  }
}
