import { setImmediate as breathe } from 'node:timers/promises';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  addDays,
  figureOn,
  legalDateOf,
  placeShownTo,
  referenceUnit,
  type Actor,
  type Law,
  type LegalDate,
} from '#casework';
import { caseWorkThen, complaintWorkThen, supervisionWorkThen, type WorkRowThen } from '#casework/replay/work-then';
import type { Filter, Page, ViewDocument } from '#read-store';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import { Malformed } from '../unanswered/unanswered.js';
import { equals, type Asked } from './list-filters.js';
import { limitAsked, unitAsked } from './list-request.js';
import { Lists } from './lists.js';
import { named } from './named.js';
import { isSeenWork, ofMattersSeen } from './seen-work.js';
import { dayAskedFor, filtersThen, ordersThen, shownRow, statesThen } from './work-then.js';

/** So many cases and complaints are folded for one question at most. */
export const mostFoldedThen = 2_000;

/** A turn of folding, ms; others are served between two. */
const turn = 10;

/** The worklist of a unit as it stood at the end of a day. */
export class ListWorkAsOf extends Query<Page<ViewDocument>> {
  constructor(
    readonly asked: Asked & { readonly asOf: string },
    readonly actor: Actor,
  ) {
    super();
  }
}

/** What may have been open in the unit at the end of a day: it is open there now, or something was recorded since. */
const candidates = (unit: string, day: LegalDate): Filter => ({
  parked: { $ne: true },
  receivedOn: { $lte: day },
  $or: [
    { open: true, units: unit },
    // Ended since, or handed over to another unit of the bureau.
    { units: unit.split('.')[0] ?? unit, lastActOn: { $gt: day } },
  ],
});

@QueryHandler(ListWorkAsOf)
export class ListWorkAsOfHandler implements IQueryHandler<ListWorkAsOf> {
  constructor(
    @Inject(engine.law) private readonly law: Law,
    private readonly streams: Streams,
    private readonly lists: Lists,
  ) {}

  /** @throws {Malformed} for a day, filter, state or order that there is not, and where too much is asked for */
  async execute({ asked, actor }: ListWorkAsOf): Promise<Page<ViewDocument>> {
    const { asOf, filter = 'unit', state = 'any', sort = 'due', idle, ...rest } = asked;
    const day = dayAskedFor(asOf, legalDateOf(new Date().toISOString()));
    const unit = unitAsked(asked.unit, actor);
    if (unit === referenceUnit) throw new Malformed('unit must be one unit.', 'unit 应当为一个单位。');
    const chosen = named('filter', filtersThen(actor, day, this.law), filter);
    const far = named('state', statesThen(day, this.law), state);
    const order = named('sort', ordersThen, sort);
    const { stage, officers } = equals(rest, 'worklist') as { stage?: string; officers?: string };
    if (idle !== undefined && idle !== 'yes')
      throw new Malformed('idle must be yes, or left out.', 'idle 只能为 yes，或者不填。');
    const limit = limitAsked(asked.limit);
    await this.lists.waitFor(asked);
    const before = idle === undefined ? null : this.#idleBefore(day);
    const rows = (await this.#rowsOn(day, unit, actor)).filter(
      (row) =>
        row.units.includes(unit) &&
        chosen(row) &&
        far(row) &&
        (stage === undefined || row.stage === stage) &&
        (officers === undefined || row.officers.includes(officers)) &&
        (before === null || row.lastActOn < before),
    );
    rows.sort(order);
    return pageOf(rows, asked.after, limit);
  }

  /** Every row of the day, in slices: whoever works meanwhile is served. */
  async #rowsOn(day: LegalDate, unit: string, actor: Actor): Promise<WorkRowThen[]> {
    const asked = { ...candidates(unit, day), $and: [ofMattersSeen(actor)] };
    const found = await this.lists.some(actor, 'worklist', asked, mostFoldedThen + 1);
    if (found.length > mostFoldedThen)
      throw new Malformed(
        `More than ${mostFoldedThen} cases and complaints are to be read for that day; ask for a unit below.`,
        `该日需要逐件还原的案件和投诉举报超过 ${mostFoldedThen} 件，请改查下属单位。`,
      );
    const rows: WorkRowThen[] = [];
    let began = performance.now();
    // A matter of supervision has several rows.
    for (const name of new Set(found.map(({ _id }) => _id.split('#')[0] ?? _id))) {
      rows.push(...this.#rowsOf(name, day, actor));
      if (performance.now() - began < turn) continue;
      await breathe();
      began = performance.now();
    }
    return rows;
  }

  #rowsOf(name: string, day: LegalDate, actor: Actor): WorkRowThen[] {
    const { law, streams } = this;
    const [kind, id] = name.split('/');
    if (kind === 'supervision' && id !== undefined)
      return supervisionWorkThen(id, streams.records(name), day, law).flatMap((row) =>
        isSeenWork(actor, row) ? [placeShownTo(actor, row)] : [],
      );
    const row =
      kind === 'complaint' && id !== undefined
        ? complaintWorkThen(id, streams.complaintFile(id).records, day, law)
        : caseWorkThen(name, streams.caseFile(name).records, day, law);
    return row === null ? [] : [row];
  }

  #idleBefore(day: LegalDate): LegalDate {
    const days = figureOn(this.law.settings, 'idleDays', day);
    return Number.isFinite(days) ? addDays(day, 1 - days) : '1970-01-01';
  }
}

/** The page after a row; the name of the last row is the cursor: what a day had does not move. @throws {Malformed} */
const pageOf = (rows: readonly WorkRowThen[], after: string | undefined, limit: number): Page<ViewDocument> => {
  const last = after === undefined ? -1 : rows.findIndex(({ _id }) => _id === after);
  if (after !== undefined && last === -1)
    throw new Malformed('after is no cursor of this list.', 'after 不是本列表的翻页标记。');
  const items = rows.slice(last + 1, last + 1 + limit);
  const next = last + 1 + items.length < rows.length ? (items.at(-1)?._id ?? null) : null;
  return { items: items.map((row) => shownRow(row) as unknown as ViewDocument), next };
};
