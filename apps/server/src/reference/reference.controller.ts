import { Controller, Get, Query } from '@nestjs/common';
import {
  allActions,
  circumstanceList,
  englishFormName,
  findLegalBases,
  isLegalDate,
  legalDateOf,
  type BasisRows,
  type CircumstanceRow,
} from '#casework';
import { Public } from '../access/access.js';
import { problems } from '../http/problem.js';
import { Office } from '../storage/office.js';

/** A longer text is no search for a basis. */
const mostCharacters = 200;

/** An act on a case: its name, what it is called, on what ground. */
interface ActRow {
  name: string;
  chinese: string;
  english: string;
  ground: string;
}

/** An official form by its number. */
interface FormRow {
  form: number;
  chinese: string;
  english: string;
  /** It goes to the party, and its service is proved. */
  toParty: boolean;
  /** Events that make it. */
  madeBy: string[];
}

/** What the codes mean that a program or a person meets: for anyone, nothing of any case is in them. */
@Controller()
@Public()
export class ReferenceController {
  constructor(private readonly office: Office) {}

  /** Legal bases in force on a day, by identifier, citation or words. */
  @Get('legal-bases')
  legalBases(@Query() query: Record<string, string | undefined>): BasisRows {
    const twice = Object.keys(query).find((name) => typeof query[name] !== 'string');
    if (twice !== undefined) throw problems.malformed(`${twice} may be given once.`);
    const unknown = Object.keys(query).find((name) => name !== 'text' && name !== 'on');
    if (unknown !== undefined) throw problems.malformed(`${unknown} is not known here; known are text and on.`);
    const { text = '', on = legalDateOf(new Date().toISOString()) } = query;
    if (text.length > mostCharacters) throw problems.malformed(`text must have at most ${mostCharacters} characters.`);
    if (!isLegalDate(on)) throw problems.malformed('on must be a day that exists, written YYYY-MM-DD.');
    return findLegalBases(this.office.law.bases, text, on);
  }

  @Get('circumstances')
  circumstances(): readonly CircumstanceRow[] {
    return circumstanceList;
  }

  @Get('acts')
  acts(): ActRow[] {
    return allActions.map(({ action: { name, chinese, summary, ground } }) => ({
      name,
      chinese,
      english: summary,
      ground,
    }));
  }

  @Get('forms')
  forms(): FormRow[] {
    return this.office.law.forms.forms.map(({ form, name, toParty, madeBy }) => ({
      form,
      chinese: name,
      english: englishFormName(form),
      toParty,
      madeBy: [...new Set(madeBy.map(({ event }) => event))],
    }));
  }
}
