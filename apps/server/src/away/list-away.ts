import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  addDays,
  asCorrected,
  legalDateOf,
  meanwhile,
  nextStepsOfCase,
  viewKeysOf,
  type Actor,
  type CaseFile,
  type CaseStep,
  type CaseSummary,
  type CaseWorkRow,
  type ChangedClock,
  type Language,
  type Law,
} from '#casework';
import type { EventLog } from '#event-log';
import type { Filter, Page } from '#read-store';
import { engine } from '../engines/engine.js';
import { equals, type Asked } from '../lists/list-filters.js';
import { limitOfFolded, unitAsked } from '../lists/list-request.js';
import { Lists } from '../lists/lists.js';
import { tellingWork } from '../lists/seen-work.js';
import { nextStepsContext } from '../streams/next-steps-context.js';
import { saidRisks, saidSteps, type SaidRisk, type SaidStep } from '../streams/said.js';
import { Streams } from '../streams/streams.js';
import { besideCase, type FoundWork } from './beside-case.js';
import { readSince, sinceOfCase, sinceText, type AwaySince } from './since.js';
import { toldEvent, type ToldEvent } from './told-event.js';

/** What happened in a case, complaint or matter of supervision meanwhile, and what waits for that person in it now. */
export interface AwayRow extends Pick<
  CaseSummary,
  'caseCode' | 'unit' | 'officers' | 'party' | 'otherParties' | 'matter'
> {
  /** The one of the three that it is; the others are null. */
  readonly caseId: string | null;
  readonly complaintId: string | null;
  readonly supervisionId: string | null;
  readonly stage: CaseSummary['stage'] | 'complaint' | 'supervision';
  /** The last of them, in their order. */
  readonly events: ToldEvent[];
  /** How many more were recorded before those. */
  readonly moreEvents: number;
  /** Signs of risk that show now and did not then. */
  readonly signs: SaidRisk[];
  readonly clocks: ChangedClock[];
  /** What the person may do now. */
  readonly waiting: SaidStep<CaseStep>[];
}

/** A page of what happened, and the place from which to ask the next time. */
export interface AwayPage extends Page<AwayRow> {
  readonly until: string;
}

/** Events of a case that are told; the page of the case has all of them. */
const mostEvents = 20;

/**
 * What happened in my cases and other matters, or in my unit's for who heads or watches over it, since a day or a
 * place in the log.
 */
export class ListAway extends Query<AwayPage> {
  constructor(
    readonly asked: Asked & { readonly since?: string },
    readonly actor: Actor,
    readonly language: Language,
  ) {
    super();
  }
}

@QueryHandler(ListAway)
export class ListAwayHandler implements IQueryHandler<ListAway> {
  constructor(
    @Inject(engine.log) readonly log: EventLog,
    @Inject(engine.law) readonly law: Law,
    readonly streams: Streams,
    private readonly lists: Lists,
  ) {}

  /** @throws {Malformed} {Denied} */
  async execute({ asked, actor, language }: ListAway): Promise<AwayPage> {
    const { since: text, of = usualFor(actor), ...rest } = equals(asked, 'away') as Record<string, string | undefined>;
    const since = readSince(text, this.log.partitions);
    const unit = unitAsked(asked.unit, actor);
    const limit = limitOfFolded(asked.limit);
    await this.lists.waitFor(asked);
    // What comes while the page is made is told the next time.
    const seen = await this.lists.seen();
    const now = new Date().toISOString();
    const filter = {
      ...rest,
      stage: { $ne: 'parked' },
      $and: [changedSince(since, legalDateOf(now), actor), tellingWork(actor), ofWhom(of, unit, asked.unit, actor)],
    };
    const after = asked.after === undefined ? {} : { after: asked.after };
    const { items, next } = await this.lists.read(actor, (store) =>
      store.find<FoundWork>('worklist', filter, {
        sort: { lastActOn: -1 },
        limit,
        ...after,
      }),
    );
    const asks = { actor, now, since };
    // What cannot be computed stands in the worklist, marked.
    const rows = items.flatMap((row) => {
      if (row['parked'] === true) return [];
      return row.caseId !== null
        ? this.#rowOf(row as unknown as CaseWorkRow, since, actor, { now, language })
        : this.#besideRowOf(row, asks, language);
    });
    const places = Array.from({ length: this.log.partitions }, (_, partition) => seen[partition] ?? 0);
    return { items: rows, next, until: sinceText(legalDateOf(now), places) };
  }

  #rowOf(
    { caseId, caseCode, stage, unit, officers, party, otherParties, matter }: CaseWorkRow,
    since: AwaySince,
    actor: Actor,
    { now, language }: { now: string; language: Language },
  ): AwayRow[] {
    const file = this.streams.caseFile(caseId);
    const partition = this.log.partitionOf(`case/${caseId}`);
    const found = meanwhile(file, sinceOfCase(since, file, partition), legalDateOf(now), this.law);
    if (found === null) return [];
    const { events, signs, clocks } = found;
    return [
      {
        caseId,
        complaintId: null,
        supervisionId: null,
        caseCode,
        stage,
        unit,
        officers,
        party,
        otherParties,
        matter,
        events: events.slice(-mostEvents).map(toldEvent),
        moreEvents: Math.max(events.length - mostEvents, 0),
        signs: saidRisks(signs, language),
        clocks,
        waiting: saidSteps(this.#waiting(file, actor, now), language),
      },
    ];
  }

  #besideRowOf(row: FoundWork, asks: { actor: Actor; now: string; since: AwaySince }, language: Language): AwayRow[] {
    const told = besideCase(row, asks, this);
    if (told === null || told.since === null) return [];
    const { caseId, complaintId, supervisionId, stage, unit, officers, party, matter, since, waiting } = told;
    return [
      {
        caseId,
        complaintId,
        supervisionId,
        stage,
        unit,
        party,
        matter,
        caseCode: null,
        officers: [...officers],
        otherParties: [],
        events: since.events.slice(-mostEvents).map(toldEvent),
        moreEvents: Math.max(since.events.length - mostEvents, 0),
        signs: saidRisks(since.signs, language),
        clocks: since.clocks,
        waiting: saidSteps(waiting, language),
      },
    ];
  }

  #waiting(file: CaseFile, actor: Actor, now: string): CaseStep[] {
    const { law, streams } = this;
    const context = { ...nextStepsContext({ streams, law }, actor, now), facts: asCorrected(file.facts) };
    return nextStepsOfCase(file.state, context).filter(({ allowed }) => allowed);
  }
}

/** Who only handles cases asks for own ones, who heads or watches over a unit for all of its cases. */
const usualFor = ({ roles }: Actor): 'mine' | 'unit' =>
  roles.every((role) => role === 'caseworker' || role === 'hearing-host') ? 'mine' : 'unit';

/** Something was recorded since then, or the nearest clock ran out though nothing was. */
const changedSince = ({ day }: AwaySince, today: string, actor: Actor): Filter => {
  const ranOut = { $gte: addDays(day, -1), $lt: today };
  return {
    $or: [
      { lastActOn: { $gte: day } },
      { open: true, due: ranOut },
      // Of a matter of supervision a row is of one unit; what is told is the matter, with drafts for who sees them.
      { 'told.onWithoutDrafts': { $gte: day } },
      { 'told.on': { $gte: day }, 'told.draftSeenBy': { $in: viewKeysOf(actor) } },
      { 'told.open': true, 'told.due': ranOut },
    ],
  };
};

/** Own ones or all of the unit; whoever a notice of supervision names is told of it, though it is of his bureau. */
const ofWhom = (of: string, unit: string, askedUnit: string | undefined, { id }: Actor): Filter => {
  const named = { stage: 'supervision', viewers: `person/${id}` };
  const found = of === 'mine' ? { units: unit, officers: id } : { units: unit };
  return askedUnit === undefined ? { $or: [found, named] } : found;
};
