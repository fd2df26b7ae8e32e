import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  isLegalDate,
  legalDateOf,
  mostRows,
  usualRows,
  type BasisRows,
  type CircumstanceRow,
  type DaysAround,
  type LegalDate,
  type RiskPointRow,
} from '#casework';
import type { LawChange } from '#casework/replay/law-changes';
import { Public } from '../access/access.js';
import { Malformed } from '../unanswered/unanswered.js';
import { DaysAroundToday } from './days-around-today.js';
import { FindLegalBases } from './find-legal-bases.js';
import { KnownActs, type ActRow } from './known-acts.js';
import { KnownCircumstances } from './known-circumstances.js';
import { KnownForms, type FormRow } from './known-forms.js';
import { KnownLawChanges } from './known-law-changes.js';
import { KnownRiskRules } from './known-risk-rules.js';

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
    refuseUnknown(query, 'text', 'on', 'most');
    const { text = '', on = today(), most = String(usualRows) } = query;
    if (text.length > mostCharacters)
      throw new Malformed(
        `text must have at most ${mostCharacters} characters.`,
        `text 不得超过 ${mostCharacters} 个字符。`,
      );
    if (!/^[1-9]\d{0,3}$/.test(most) || Number(most) > mostRows)
      throw new Malformed(
        `most must be a whole number from 1 to ${mostRows}.`,
        `most 应当为 1 至 ${mostRows} 的整数。`,
      );
    return this.queries.execute(new FindLegalBases(text, dayOf(on), Number(most)));
  }

  /** Today, and what a reader needs to count working days from it. */
  @Get('calendar')
  calendar(): Promise<DaysAround> {
    return this.queries.execute(new DaysAroundToday());
  }

  /** Changes of what deadlines are counted by, the newest first. */
  @Get('law-changes')
  lawChanges(): Promise<LawChange[]> {
    return this.queries.execute(new KnownLawChanges());
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

  /** The risk points with the parameters that their rules have on a day, for a unit and what is under it. */
  @Get('risk-rules')
  riskRules(@Query() query: Record<string, string | undefined>): Promise<RiskPointRow[]> {
    refuseUnknown(query, 'unit', 'on');
    const { unit = null, on = today() } = query;
    if (unit !== null && !/^[A-Za-z0-9._-]{1,128}$/.test(unit))
      throw new Malformed('unit must be the identifier of a unit.', 'unit 应当为单位标识。');
    return this.queries.execute(new KnownRiskRules(dayOf(on), unit));
  }
}

const today = (): LegalDate => legalDateOf(new Date().toISOString());

/** @throws {Malformed} for a parameter that is not known, or that is given twice. */
const refuseUnknown = (query: Readonly<Record<string, unknown>>, ...known: readonly string[]): void => {
  const twice = Object.keys(query).find((name) => typeof query[name] !== 'string');
  if (twice !== undefined) throw new Malformed(`${twice} may be given once.`, `${twice} 只能填写一次。`);
  const unknown = Object.keys(query).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Malformed(
      `${unknown} is not known here; known are ${known.slice(0, -1).join(', ')} and ${known.at(-1)}.`,
      `此处不能使用 ${unknown}，可以使用 ${known.join('、')}。`,
    );
};

/** @throws {Malformed} */
const dayOf = (on: string): LegalDate => {
  if (!isLegalDate(on))
    throw new Malformed(
      'on must be a day that exists, written YYYY-MM-DD.',
      'on 应当为实际存在的日期，写作 YYYY-MM-DD。',
    );
  return on;
};
