import { createHash } from 'node:crypto';
import {
  decide,
  evolveInspection,
  inspections,
  type Actor,
  type InspectionEvent,
  type InspectionState,
  type Ruling,
} from '#casework';
import { officers, people, units } from '../src/testing/county.js';
import { law } from './law.js';

/** The digest that draws are made with. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

export const plan = {
  unit: 'qinghe.chengguan',
  title: '2026年第一季度食品经营户抽查',
  kind: 'routine',
  fields: ['fsl'],
  objects: [
    { id: 'shop-1', name: '演示·甲店', kind: 'individual_business', weight: 10 },
    { id: 'shop-2', name: '演示·乙店', kind: 'company', weight: 30 },
  ],
  inspectors: ['wang', 'li', 'chen'].map((officer) => ({ officer, recusedFrom: [] as string[] })),
  howMany: 2,
  perObject: 2,
};
export const lot = { seed: '2026-03-02 08:15', seedSource: '当众摇号' };

/** What else there is: how often every object was inspected, and which inspection the clue of a case names. */
export interface World {
  inspected?: number;
  cases?: Record<string, string | null>;
}

/** An inspection that people act on, each act on the day it is said to happen. */
export class Played {
  state: InspectionState | undefined;
  readonly #world: World;
  constructor(world: World = {}) {
    this.#world = world;
  }

  act(name: string, body: object, actor: Actor, now = '2026-03-02T02:00:00.000Z'): Ruling<InspectionEvent> {
    const ruling = decide(inspections, this.state, name, body, {
      id: 'i-1',
      actor,
      now,
      law,
      officer: (id) => officers[id],
      unit: (id) => units[id],
      inspectionsOf: () => this.#world.inspected ?? 0,
      inspectionOfCase: (id) => this.#world.cases?.[id],
      digest,
    });
    if (ruling.ruling === 'accepted')
      for (const event of ruling.events)
        this.state = evolveInspection(this.state, { ...event, by: actor.id, recordedAt: now });
    return ruling;
  }

  planned(more: object = {}): this {
    this.#must(this.act('plan-inspection', { ...plan, ...more }, people.zhao));
    return this;
  }

  approved(): this {
    this.#must(this.act('approve-inspection', { opinion: '同意' }, people.feng));
    return this;
  }

  drawn(): this {
    this.#must(this.act('draw', lot, people.feng));
    return this;
  }

  #must({ ruling }: Ruling<InspectionEvent>): void {
    if (ruling !== 'accepted') throw new Error(`What comes before was ${ruling}`);
  }

  /** The task of an object. */
  task(object: string) {
    const found = this.state?.tasks.find((task) => task.object === object);
    if (found === undefined) throw new Error(`${object} was not drawn`);
    return found;
  }

  /** Somebody drawn for the object records the result. */
  result(object: string, more: object = {}, now = '2026-03-05T08:00:00.000Z'): Ruling<InspectionEvent> {
    const { inspectors } = this.task(object);
    const actor = { ...people.wang, id: inspectors[0] ?? '' };
    const body = { object, inspectedOn: '2026-03-05', inspectors, outcome: 'problem', findings: '过期食品三袋' };
    return this.act('record-inspection-result', { ...body, ...more }, actor, now);
  }
}

/** `accepted`, the code of the refusal, or another ruling. */
export const code = (ruling: Ruling<InspectionEvent>): string =>
  ruling.ruling === 'refused' ? ruling.refusal.code : ruling.ruling;
/** Planned, approved and drawn. */
export const ready = (more: object = {}): Played => new Played().planned(more).approved().drawn();
