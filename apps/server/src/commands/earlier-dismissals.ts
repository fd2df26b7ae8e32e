import { Inject, Injectable } from '@nestjs/common';
import { legalDateOf } from '#casework';
import { addDays } from '#casework/deadlines/index';
import type { ReadStore } from '#read-store';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import type { PerformAction } from './perform-action.js';

/** The same sign within so many days counts as dismissed again. */
const window = 365;
/** So many at most are named. */
const most = 50;

/**
 * Matters whose sign is that of the one which is dismissed: the same risk point and unit, and the same officer or
 * party. They come from the lists, which lag behind by a moment.
 */
@Injectable()
export class EarlierDismissals {
  constructor(
    @Inject(engine.store) private readonly store: ReadStore,
    private readonly streams: Streams,
  ) {}

  /** @returns identifiers of matters. None where the lists cannot be asked: no dismissal waits for them. */
  async of({ action, now }: PerformAction, stream: string): Promise<readonly string[]> {
    if (action !== 'dismiss-sign') return [];
    const id = stream.slice(stream.indexOf('/') + 1);
    const matter = this.streams.supervision(id);
    const { riskPoint, officer, party } = matter?.sign ?? {};
    if (matter === undefined || riskPoint === undefined || (officer === undefined && party === undefined)) return [];
    const whose = [...(officer === undefined ? [] : [{ officer }]), ...(party === undefined ? [] : [{ party }])];
    const from = addDays(legalDateOf(now), -window);
    try {
      const same = { riskPoint, addressed: matter.addressed, dismissedOn: { $gte: from }, $or: whose };
      const { items } = await this.store.find('supervision', same, { limit: most, sort: { dismissedOn: -1 } });
      return items.map(({ _id }) => _id);
    } catch {
      return [];
    }
  }
}
