import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  answerOn,
  CaseBackTesting,
  changedSettings,
  covers,
  detailIn,
  figureOn,
  isFigure,
  parametersInCases,
  riskPoints,
  viewKeysOf,
  type Actor,
  type CaseBackTest,
  type CaseHit,
  type DismissalInCase,
  type Language,
  type Law,
  type SettingName,
  type Settings,
  type SupervisionRow,
} from '#casework';
import type { EventLog } from '#event-log';
import type { ReadStore } from '#read-store';
import { engine } from '../engines/engine.js';
import { Lists } from '../lists/lists.js';
import type { Report } from '../projection/rebuild.js';
import { KeptMaterial } from '../risk-patterns/kept-material.js';
import { BackTestsUnderWay } from './back-tests-under-way.js';
import type { AskedOfCases } from './case-back-test-asked.js';
import { refuseIfGone, testOver } from './over-cases.js';

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

/** A rule on single cases, with settings as they might be, over history; nothing is recorded. */
export class BackTestCases extends Query<CaseBackTestAnswer> {
  constructor(
    readonly asked: AskedOfCases,
    readonly actor: Actor,
    readonly language: Language,
    readonly report: Report,
    readonly gone: AbortSignal,
  ) {
    super();
  }
}

const mostDismissals = 1_000;
@QueryHandler(BackTestCases)
export class BackTestCasesHandler implements IQueryHandler<BackTestCases> {
  constructor(
    private readonly lists: Lists,
    private readonly kept: KeptMaterial,
    private readonly underWay: BackTestsUnderWay,
    @Inject(engine.store) private readonly store: ReadStore,
    @Inject(engine.log) private readonly log: EventLog,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /** @throws {NotNow} while the lists are made anew, or where whoever asked has gone */
  execute(query: BackTestCases): Promise<CaseBackTestAnswer> {
    return this.underWay.run(() => this.#test(query));
  }

  async #test({ asked, actor, language, report, gone }: BackTestCases): Promise<CaseBackTestAnswer> {
    refuseIfGone(gone);
    await this.lists.waitFor({});
    const { material } = await this.kept.now();
    const cases = material.cases.filter(({ unit }) => covers(asked.unit, unit));
    const testing = new CaseBackTesting(
      { ...asked, dismissals: await this.#dismissals(asked.number, actor) },
      this.law,
    );
    await testOver(this.log, cases, testing, report, gone);
    return this.#answer(asked, testing.result(), language);
  }

  #answer(asked: AskedOfCases, { signs, goneSigns, ...told }: CaseBackTest, language: Language): CaseBackTestAnswer {
    const { number, unit, from, to } = asked;
    const { name = '', chinese = '' } = riskPoints.find((point) => point.number === number) ?? {};
    const { settings } = this.law;
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
  }

  /** What was dismissed of the same risk point, as far as the actor may see those matters. */
  async #dismissals(riskPoint: number, actor: Actor): Promise<DismissalInCase[]> {
    const { items } = await this.store.find<SupervisionRow & { [field: string]: unknown }>(
      'supervision',
      { riskPoint, dismissedOn: { $ne: null }, viewers: { $in: viewKeysOf(actor) } },
      { limit: mostDismissals, sort: { dismissedOn: -1 } },
    );
    return items.flatMap(({ addressed, officer, party, caseId, dismissedOn }) =>
      dismissedOn === null
        ? []
        : [{ riskPoint, addressed, officer, party, caseId, on: dismissedOn as DismissalInCase['on'] }],
    );
  }
}

const valueOn = (settings: Settings, name: SettingName, { to, unit }: AskedOfCases): number | boolean | null => {
  if (!isFigure(name)) return answerOn(settings, name, to);
  const value = figureOn(settings, name, to, unit);
  return Number.isFinite(value) ? value : null;
};
