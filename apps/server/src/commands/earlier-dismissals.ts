import { Inject, Injectable } from '@nestjs/common';
import { legalDateOf, type Supervision } from '#casework';
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
 * Matters whose sign is that of the one which is dismissed: the same risk point and unit, and the same officer or
 * party, of a sign that names neither the same file. One that names no risk point is known by the file and by what kind
 * of event it was raised from. They come from the lists, which lag behind by a moment.
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
    const { riskPoint = null, officer, party, caseId, complaintId } = sign;
    const whose = [...(officer === undefined ? [] : [{ officer }]), ...(party === undefined ? [] : [{ party }])];
    const isBySomebody = riskPoint !== null && whose.length > 0;
    const file = { caseId: caseId ?? null, complaintId: complaintId ?? null };
    const from = addDays(legalDateOf(now), -window);
    const alike = { riskPoint, addressed: matter.addressed, dismissedOn: { $gte: from } };
    const same = { ...alike, ...(isBySomebody ? { $or: whose } : file) };
    try {
      const page = { limit: isBySomebody ? most : mostAlike, sort: { dismissedOn: -1 } } as const;
      const { items } = await this.store.find('supervision', same, page);
      const found = items.map(({ _id }) => _id);
      return isBySomebody ? found : found.filter((each) => this.#isAlike(sign, each)).slice(0, most);
    } catch {
      return [];
    }
  }

  /** Whether a matter was raised from the same: from the same file, and from an event of the same kind. */
  #isAlike(sign: Sign, id: string): boolean {
    const other = unlessBroken(() => this.streams.supervision(id))?.sign;
    if (other === undefined || other === null) return false;
    return other.inspection === sign.inspection && this.#raisedFrom(other) === this.#raisedFrom(sign);
  }

  /** A sign of a risk point is that one, however it was raised; another the kind of its event, or of its source. */
  #raisedFrom({ source, riskPoint, caseId, event }: Sign): string {
    if (riskPoint !== undefined) return String(riskPoint);
    if (caseId === undefined || event === undefined) return source;
    const { facts } = this.streams.caseFile(caseId);
    return `${source} ${facts[event - 1]?.type ?? ''}`;
  }
}
