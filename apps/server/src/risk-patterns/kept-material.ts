import { setImmediate as breathe } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import {
  BrokenHistory,
  caseTraitsView,
  objectsIn,
  seriesIn,
  type CaseTraits,
  type Material,
  type NumberSeriesTraits,
  type ObjectTraits,
  type UnitLooks,
} from '#casework';
import type { EventLog } from '#event-log';
import type { Checkpoint, ReadStore } from '#read-store';
import { engine } from '../engines/engine.js';
import { InTurn } from '../streams/in-turn.js';
import { Streams } from '../streams/streams.js';

/** Documents that are read together. */
const together = 1_000;
/** After so many new records everything is read again, which is less work. */
const mostNew = 20_000;
/** The newest so many cases are compared: more than a bureau has in twenty years. */
export const mostCases = 200_000;

interface Kept {
  readonly fingerprint: string;
  /** Up to where in each partition the lists had come. */
  readonly next: Checkpoint;
  readonly cases: Map<string, CaseTraits>;
  readonly series: Map<string, NumberSeriesTraits[]>;
  readonly objects: Map<string, ObjectTraits[]>;
  readonly looks: Map<string, UnitLooks>;
}

/** What is compared, as of a state of the lists. The same object until something changes. */
export interface MaterialNow {
  readonly material: Material;
}

/**
 * What cases are compared by, in the memory of this node. It is the read model of traits and nothing else: after each
 * new record of the log the documents of its stream are read again, and all of them once the lists were made anew.
 */
@Injectable()
export class KeptMaterial {
  #kept: Kept | null = null;
  #now: MaterialNow | null = null;
  /** Ledgers of numbers, random inspections and signs of looks are few: they are folded from the log. */
  readonly #folded = new Map<string, (kept: Kept, id: string, stream: string) => void>([
    ['numbering', ({ series }, id, stream) => series.set(id, seriesIn(id, this.streams.numbering(stream)))],
    [
      'inspection',
      ({ objects }, id) => {
        const inspection = this.streams.inspection(id);
        if (inspection !== undefined) objects.set(id, objectsIn(id, inspection));
      },
    ],
    ['looks', ({ looks }, unit) => looks.set(unit, { unit, ...this.streams.looks(unit) })],
  ]);

  constructor(
    @Inject(engine.store) private readonly store: ReadStore,
    @Inject(engine.log) private readonly log: EventLog,
    private readonly streams: Streams,
    private readonly turns: InTurn,
  ) {}

  /** As the lists are at the call or later: one reading after the other, since one under way may have begun before. */
  now(): Promise<MaterialNow> {
    return this.turns.run('traits of cases', () => this.#read());
  }

  async #read(): Promise<MaterialNow> {
    const fingerprint = (await this.store.fingerprint()) ?? '';
    const checkpoint = await this.store.checkpoint();
    const kept = this.#kept;
    const changed = kept?.fingerprint === fingerprint ? this.#changed(kept.next, checkpoint) : null;
    if (kept === null || changed === null) this.#kept = await this.#all(fingerprint, checkpoint);
    else {
      if (changed.size === 0 && this.#now !== null) return this.#now;
      await this.#again(kept, changed);
      this.#kept = { ...kept, next: checkpoint };
    }
    const { cases, series, objects, looks } = this.#kept ?? (kept as Kept);
    this.#now = {
      material: {
        cases: [...cases.values()],
        series: [...series.values()].flat(),
        objects: [...objects.values()].flat(),
        looks: [...looks.values()],
      },
    };
    return this.#now;
  }

  /** Streams with new records; null where the lists went back, or too much is new. */
  #changed(from: Checkpoint, to: Checkpoint): Set<string> | null {
    const streams = new Set<string>();
    let records = 0;
    for (let partition = 0; partition < this.log.partitions; partition += 1) {
      const [first, end] = [from[partition] ?? 0, to[partition] ?? 0];
      if (end < first) return null;
      if (end === first) continue;
      for (const { record, position } of this.log.read(partition, first)) {
        if (position.index >= end) break;
        records += 1;
        if (records > mostNew) return null;
        streams.add(record.stream);
      }
    }
    return streams;
  }

  async #all(fingerprint: string, next: Checkpoint): Promise<Kept> {
    const kept: Kept = { fingerprint, next, cases: new Map(), series: new Map(), objects: new Map(), looks: new Map() };
    for (let after: string | null | undefined; after !== null && kept.cases.size < mostCases;) {
      const page = { sort: { receivedOn: -1 }, limit: together, ...(after === undefined ? {} : { after }) } as const;
      const { items, next: following } = await this.store.find<CaseTraits & { [field: string]: unknown }>(
        caseTraitsView.name,
        {},
        page,
      );
      for (const traits of items) kept.cases.set(traits._id, traits);
      after = following;
    }
    for (const kind of this.#folded.keys())
      for (const stream of this.log.streams(`${kind}/`)) {
        this.#look(kept, stream);
        await breathe();
      }
    return kept;
  }

  async #again(kept: Kept, changed: ReadonlySet<string>): Promise<void> {
    const ids: string[] = [];
    for (const stream of changed) {
      if (stream.startsWith('case/')) ids.push(stream.slice('case/'.length));
      else this.#look(kept, stream);
    }
    for (let from = 0; from < ids.length; from += together) {
      const { items } = await this.store.find<CaseTraits & { [field: string]: unknown }>(
        caseTraitsView.name,
        { _id: { $in: ids.slice(from, from + together) } },
        { limit: together },
      );
      for (const traits of items) kept.cases.set(traits._id, traits);
    }
  }

  #look(kept: Kept, stream: string): void {
    const [kind = '', id = ''] = stream.split('/');
    try {
      this.#folded.get(kind)?.(kept, id, stream);
    } catch (error) {
      // A stream that cannot be folded is listed as parked, and compared with nothing.
      if (!(error instanceof BrokenHistory)) throw error;
    }
  }
}
