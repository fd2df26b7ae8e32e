import { Inject, Injectable } from '@nestjs/common';
import { isSameSign, legalDateOf, type Supervision } from '#casework';
import { addDays } from '#casework/deadlines/index';
import type { ReadStore } from '#read-store';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import { unlessBroken } from '../streams/unless-broken.js';
import type { PerformAction } from './perform-action.js';

/** The same sign within so many days counts as dismissed again. */
const window = 365;
/** So many at most are named, out of so many that may be alike. */
const most = 50;
const mostAlike = 500;

type Sign = NonNullable<Supervision['sign']>;

/**
 * Matters of the same sign that were dismissed before (isSameSign). One that names no risk point is known by the file
 * and by what kind of event it was raised from. They come from the lists, which lag behind by a moment.
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
    const sign = matter?.sign ?? null;
    if (matter === undefined || sign === null) return [];
    // What was raised by hand and names no risk point is alike to nothing.
    if (sign.source === 'by-hand' && sign.riskPoint === undefined) return [];
    const { riskPoint = null, officer, party, caseId = null, complaintId = null } = sign;
    const from = addDays(legalDateOf(now), -window);
    const whose = [...(officer === undefined ? [] : [{ officer }]), ...(party === undefined ? [] : [{ party }])];
    const same = { riskPoint, dismissedOn: { $gte: from }, $or: [...whose, { caseId, complaintId }] };
    try {
      const { items } = await this.store.find('supervision', same, { limit: mostAlike, sort: { dismissedOn: -1 } });
      const found = items.map(({ _id }) => _id).filter((each) => this.#isAlike(matter, sign, each));
      return found.slice(0, most);
    } catch {
      return [];
    }
  }

  /** Whether a matter is of the same sign; without a risk point, from an event of the same kind. */
  #isAlike(matter: Supervision, sign: Sign, id: string): boolean {
    const other = unlessBroken(() => this.streams.supervision(id));
    if (other === undefined || other.sign === null || !isSameSign(matter, other)) return false;
    return sign.riskPoint !== undefined || this.#raisedFrom(other.sign) === this.#raisedFrom(sign);
  }

  /** The kind of the event that a sign without a risk point was raised from, or of its source. */
  #raisedFrom({ source, caseId, event }: Sign): string {
    if (caseId === undefined || event === undefined) return source;
    const { facts } = this.streams.caseFile(caseId);
    return `${source} ${facts[event - 1]?.type ?? ''}`;
  }
}
