import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { isLegalDate, legalDateOf, type BasisRows, type CircumstanceRow, type DaysAround } from '#casework';
import { Public } from '../access/access.js';
import { Malformed } from '../unanswered/unanswered.js';
import { DaysAroundToday } from './days-around-today.js';
import { FindLegalBases } from './find-legal-bases.js';
import { KnownActs, type ActRow } from './known-acts.js';
import { KnownCircumstances } from './known-circumstances.js';
import { KnownForms, type FormRow } from './known-forms.js';

/** A longer text is no search for a basis. */
const mostCharacters = 200;

/** What the codes mean that a program or a person meets: for anyone, nothing of any case is in them. */
@Controller()
@Public()
export class ReferenceController {
  constructor(private readonly queries: QueryBus) {}

  /** Legal bases in force on a day, by identifier, citation or words. */
  @Get('legal-bases')
  legalBases(@Query() query: Record<string, string | undefined>): Promise<BasisRows> {
    const twice = Object.keys(query).find((name) => typeof query[name] !== 'string');
    if (twice !== undefined) throw new Malformed(`${twice} may be given once.`, `${twice} 只能填写一次。`);
    const unknown = Object.keys(query).find((name) => name !== 'text' && name !== 'on');
    if (unknown !== undefined)
      throw new Malformed(
        `${unknown} is not known here; known are text and on.`,
        `此处不能使用 ${unknown}，可以使用 text 和 on。`,
      );
    const { text = '', on = legalDateOf(new Date().toISOString()) } = query;
    if (text.length > mostCharacters)
      throw new Malformed(
        `text must have at most ${mostCharacters} characters.`,
        `text 不得超过 ${mostCharacters} 个字符。`,
      );
    if (!isLegalDate(on))
      throw new Malformed(
        'on must be a day that exists, written YYYY-MM-DD.',
        'on 应当为实际存在的日期，写作 YYYY-MM-DD。',
      );
    return this.queries.execute(new FindLegalBases(text, on));
  }

  /** Today, and what a reader needs to count working days from it. */
  @Get('calendar')
  calendar(): Promise<DaysAround> {
    return this.queries.execute(new DaysAroundToday());
  }

  @Get('circumstances')
  circumstances(): Promise<readonly CircumstanceRow[]> {
    return this.queries.execute(new KnownCircumstances());
  }

  @Get('acts')
  acts(): Promise<ActRow[]> {
    return this.queries.execute(new KnownActs());
  }

  @Get('forms')
  forms(): Promise<FormRow[]> {
    return this.queries.execute(new KnownForms());
  }
}
