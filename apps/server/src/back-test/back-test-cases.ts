import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  answerOn,
  CaseBackTesting,
  changedSettings,
  detailIn,
  figureOn,
  isFigure,
  parametersInCases,
  riskPoints,
  type Actor,
  type CaseBackTest,
  type CaseHit,
  type Language,
  type Law,
  type SettingName,
  type Settings,
} from '#casework';
import { engine } from '../engines/engine.js';
import type { Report } from '../projection/rebuild.js';
import { Dismissals } from '../risk-patterns/dismissals.js';
import { askedOfCases, type AskedOfCases } from './case-back-test-asked.js';
import { CasesUnderTest } from './cases-under-test.js';

/** A parameter on the last day, in the unit of the test: as it would be, and as it is; null where it has no entry. */
export interface TriedParameter {
  readonly name: string;
  readonly value: number | boolean | null;
  readonly inForce: number | boolean | null;
}

/** A hit with its sentence; what that is made from stands beside it. */
export type SaidHit = CaseHit & { readonly detail: string };

/** What a rule on single cases would have shown over history, by the changed settings and by those in force. */
export interface CaseBackTestAnswer extends Omit<CaseBackTest, 'signs' | 'goneSigns'> {
  readonly number: number;
  readonly name: string;
  readonly chinese: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly parameters: TriedParameter[];
  readonly signs: SaidHit[];
  readonly goneSigns: SaidHit[];
}

/** A back-test that is asked rightly and may begin; it is told when whoever asked has gone. */
export type BackTestWork = (report: Report, gone: AbortSignal) => Promise<CaseBackTestAnswer>;

/** A rule on single cases, with settings as they might be, over history; nothing is recorded. */
export class BackTestCases extends Query<BackTestWork> {
  constructor(
    readonly body: unknown,
    readonly actor: Actor,
    readonly language: Language,
  ) {
    super();
  }
}

@QueryHandler(BackTestCases)
export class BackTestCasesHandler implements IQueryHandler<BackTestCases> {
  constructor(
    private readonly cases: CasesUnderTest,
    private readonly dismissals: Dismissals,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /** @throws {InvalidFields} {Malformed} {Denied} {NotNow} before anything begins */
  async execute({ body, actor, language }: BackTestCases): Promise<BackTestWork> {
    const asked = askedOfCases(body, actor);
    this.cases.refuseIfFull();
    const dismissals = await this.dismissals.of(asked.number, actor);
    return async (report, gone) => {
      const testing = new CaseBackTesting({ ...asked, dismissals }, this.law);
      await this.cases.give(asked.unit, testing, report, gone);
      return answerOf(asked, testing.result(), this.law, language);
    };
  }
}

const answerOf = (
  asked: AskedOfCases,
  { signs, goneSigns, ...told }: CaseBackTest,
  { settings }: Law,
  language: Language,
): CaseBackTestAnswer => {
  const { number, unit, from, to } = asked;
  const { name = '', chinese = '' } = riskPoints.find((point) => point.number === number) ?? {};
  const changed = changedSettings(settings, asked.changes);
  const saidHits = (hits: readonly CaseHit[]): SaidHit[] =>
    hits.map((hit) => ({ ...hit, detail: detailIn(hit.about, language) }));
  return {
    number,
    name,
    chinese,
    unit,
    from,
    to,
    parameters: parametersInCases(number).map((each) => ({
      name: each,
      value: valueOn(changed, each, asked),
      inForce: valueOn(settings, each, asked),
    })),
    ...told,
    signs: saidHits(signs),
    goneSigns: saidHits(goneSigns),
  };
};

const valueOn = (settings: Settings, name: SettingName, { to, unit }: AskedOfCases): number | boolean | null => {
  if (!isFigure(name)) return answerOn(settings, name, to);
  const value = figureOn(settings, name, to, unit);
  return Number.isFinite(value) ? value : null;
};
