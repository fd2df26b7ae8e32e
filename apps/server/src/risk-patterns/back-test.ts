import { setImmediate as breathe } from 'node:timers/promises';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  BackTestBody,
  daysLookedAt,
  figureOn,
  invalidField,
  invalidInput,
  legalDateOf,
  patternDetailIn,
  patternRules,
  shownOn,
  summedUp,
  type Actor,
  type BackTest,
  type BackTestAsked,
  type Language,
  type Law,
  type Material,
  type PatternDetail,
  type PatternHit,
  type PatternRule,
  type PatternSign,
} from '#casework';
import { engine } from '../engines/engine.js';
import { daysOfHistory } from '../lists/days-of-history.js';
import { unitAsked } from '../lists/list-request.js';
import { Lists } from '../lists/lists.js';
import { InvalidFields, Malformed } from '../unanswered/unanswered.js';
import { Dismissals } from './dismissals.js';
import { KeptMaterial } from './kept-material.js';

/** What a rule would have shown over history, with its figures; its signs with their sentences. */
export interface BackTestAnswer extends Omit<BackTest, 'signs' | 'goneSigns'> {
  readonly code: string;
  readonly number: number;
  readonly name: string;
  readonly chinese: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  /** The figures that were counted with on the last day, and those in force. */
  readonly parameters: { readonly name: string; readonly value: number; readonly inForce: number }[];
  readonly signs: SaidPatternHit[];
  readonly goneSigns: SaidPatternHit[];
}

/** A hit with its sentence. */
interface SaidPatternHit extends Pick<
  PatternHit,
  'since' | 'unit' | 'officers' | 'party' | 'cases' | 'count' | 'among' | 'change' | 'before' | 'wasDismissed'
> {
  readonly detail: string;
  readonly about: PatternDetail;
}

/** A rule, or a changed figure of it, over history; nothing is recorded. */
export class BackTestPattern extends Query<BackTestAnswer> {
  constructor(
    readonly body: unknown,
    readonly actor: Actor,
    readonly language: Language,
  ) {
    super();
  }
}

@QueryHandler(BackTestPattern)
export class BackTestPatternHandler implements IQueryHandler<BackTestPattern> {
  constructor(
    private readonly lists: Lists,
    private readonly kept: KeptMaterial,
    private readonly dismissals: Dismissals,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /** @throws {InvalidFields} {Malformed} {Denied} */
  async execute({ body, actor, language }: BackTestPattern): Promise<BackTestAnswer> {
    const { rule, changed, from, to, unit } = askedIn(body, actor);
    const { settings } = this.law;
    await this.lists.waitFor({});
    const { material } = await this.kept.now();
    const asked: BackTestAsked = {
      rule,
      changed,
      from,
      to,
      unit,
      figure: (name, day, of) => figureOn(settings, name, day, of),
      dismissals: await this.dismissals.of(rule.number, actor),
    };
    const shown = await shownIn(material, asked);
    const inForce = Object.keys(changed).length === 0 ? shown : await shownIn(material, { ...asked, changed: {} });
    const { code, number, name, chinese } = rule;
    const { signs, goneSigns, ...told } = summedUp(shown, inForce, material.cases, asked);
    return {
      code,
      number,
      name,
      chinese,
      unit,
      from,
      to,
      parameters: rule.parameters.map((each) => ({
        name: each,
        value: changed[each] ?? figureOn(settings, each, to, unit),
        inForce: figureOn(settings, each, to, unit),
      })),
      ...told,
      signs: signs.map((hit) => saidHit(hit, language)),
      goneSigns: goneSigns.map((hit) => saidHit(hit, language)),
    };
  }
}

/** What the rule shows on the days that it is looked at; between two of them people are served. */
const shownIn = async (material: Material, asked: BackTestAsked): Promise<PatternSign[]> => {
  const shown: PatternSign[] = [];
  for (const day of daysLookedAt(asked)) {
    shown.push(...shownOn(material, asked, day));
    await breathe();
  }
  return shown;
};

const saidHit = (
  { since, unit, officers, party, cases, count, among, change, before, wasDismissed, detail: about }: PatternHit,
  language: Language,
): SaidPatternHit => ({
  since,
  unit,
  officers,
  party,
  cases,
  count,
  among,
  change,
  before,
  wasDismissed,
  detail: patternDetailIn(about, language),
  about,
});

type Asked = Pick<BackTestAsked, 'changed' | 'from' | 'to' | 'unit'> & { readonly rule: PatternRule };

const askedIn = (body: unknown, actor: Actor): Asked => {
  const now = new Date().toISOString();
  const wrong = invalidInput(BackTestBody, body, now);
  if (wrong.length > 0) throw new InvalidFields(wrong);
  // It has just been checked.
  const said = body as BackTestBody;
  const { code, changed = [] } = said;
  const { from, to } = daysOfHistory(said, legalDateOf(now));
  const rule = patternRules.find((each) => each.code === code);
  if (rule === undefined) throw new Malformed(`There is no rule ${code}.`, `没有规则 ${code}。`);
  const place = changed.findIndex(({ name }) => !rule.parameters.includes(name));
  if (place >= 0)
    throw new InvalidFields([
      invalidField(`changed.${place}.name`, { code: 'one-of', parameters: { name: 'name', values: rule.parameters } }),
    ]);
  return {
    rule,
    changed: Object.fromEntries(changed.map(({ name, value }) => [name, value])),
    from,
    to,
    unit: unitAsked(said.unit, actor),
  };
};
