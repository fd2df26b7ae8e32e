import { Inject, Injectable } from '@nestjs/common';
import { isLegalDate, legalDateOf, plainly, type Law } from '#casework';
import { addDays } from '#casework/deadlines/index';
import { inForce } from '#casework/law-data/dated';
import type { ReadStore } from '#read-store';
import { engine } from '../engines/engine.js';
import type { PerformAction } from './perform-action.js';

/** So many at most are looked at: one party has fewer clues of one matter within the window. */
const most = 20;

/** What of a body that nobody has checked yet the lists are asked by; null where it cannot be a clue. */
const askedBy = (body: unknown) => {
  if (typeof body !== 'object' || body === null) return null;
  const { unit, matter, receivedOn, party } = body as Record<string, unknown>;
  if (typeof party !== 'object' || party === null) return null;
  const { name, creditCode } = party as Record<string, unknown>;
  if (typeof unit !== 'string' || typeof matter !== 'string' || typeof name !== 'string') return null;
  const called = [name, ...(typeof creditCode === 'string' ? [creditCode] : [])];
  return typeof receivedOn === 'string' && isLegalDate(receivedOn) ? { unit, matter, receivedOn, called } : null;
};

/** A whole line among the texts by which a case is found, which are kept without width, blanks and signs. */
const lineOf = (text: string) => ({ sought: { $regex: `(^|\\n)${plainly(text)}(\\n|$)` } });

/**
 * Cases that may have the same clue as one that is registered, as the lists of the bureau know them. The lists lag
 * behind by a moment; whether a clue is the same is decided on the streams of these cases.
 */
@Injectable()
export class EarlierClues {
  constructor(
    @Inject(engine.store) private readonly store: ReadStore,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /** @returns identifiers of cases. None where the lists cannot be asked: no clue waits for them. */
  async of({ action, id, body, now }: PerformAction): Promise<readonly string[]> {
    const asked = action === 'register-clue' && id === null ? askedBy(body) : null;
    if (asked === null) return [];
    const { unit, matter, receivedOn, called } = asked;
    const window = inForce(this.law.settings.sameClueDays, receivedOn)?.value;
    if (window === undefined) return [];
    // What lies ahead is refused for that.
    if (receivedOn > legalDateOf(now)) return [];
    const [bureau = unit] = unit.split('.');
    try {
      // A day at the end of the calendar has no day after it: the rules refuse such a clue.
      const days = { $gte: addDays(receivedOn, -window), $lte: addDays(receivedOn, window) };
      const filter = { units: bureau, receivedOn: days, $and: [lineOf(matter), { $or: called.map(lineOf) }] };
      const { items } = await this.store.find('case-file', filter, { limit: most, sort: { receivedOn: -1 } });
      return items.map(({ _id }) => _id);
    } catch {
      return [];
    }
  }
}
