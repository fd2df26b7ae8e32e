import type { Deciding } from '../context.js';
import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import type { CaseEvent } from '../events/catalogue.js';
import { decidingEvents } from '../events/deciding-events.js';
import type { LookedAt, OfficerLookedAt, UnitLookedAt } from '../events/looked-at.js';
import { certificateFault, certificateOn, type OfficerState } from '../registry/officer.js';
import { headsOn, powerListOn, type UnitState } from '../registry/unit.js';
import { watchedLaw } from './law-looked-at.js';
import { isDecisionType, personsBefore } from './parts-in-decision.js';

/** What the rules may look at, and the events of the act with what was looked at. */
export interface WatchedContext {
  readonly context: Omit<Deciding, 'day'>;
  /** Of several events of one act those that decide say what the act stood on. */
  readonly told: (events: readonly CaseEvent[]) => CaseEvent[];
}

const officerRead = (id: string, state: OfficerState | undefined, day: LegalDate): OfficerLookedAt => {
  if (state === undefined) return { id, unit: null, certificate: null, isSuspended: false, legalQualification: null };
  const fault = certificateFault(state, day);
  return {
    id,
    unit: state.unit,
    certificate: certificateOn(state, day) ?? null,
    isSuspended: typeof fault === 'object' && fault !== null && fault.code === 'suspended-from',
    legalQualification: state.legalQualifications.findLast(({ since }) => since <= day) ?? null,
  };
};

/** The day on which heads decided together, which may be before that of its entry. */
const discussedOn = ({ type, data }: CaseEvent): LegalDate | undefined => {
  if (type === 'RecusalDecided') return data.discussion?.heldOn;
  return type === 'CollectiveDiscussionHeld' || type === 'CaseExtendedCollectively' ? data.heldOn : undefined;
};

const unitRead = (
  id: string,
  state: UnitState | undefined,
  day: LegalDate,
  discussed: LegalDate | undefined,
): UnitLookedAt => {
  const list = state === undefined ? undefined : powerListOn(state, day);
  const heads = state === undefined ? undefined : headsOn(state, discussed ?? day);
  const named = heads === undefined ? {} : { heads };
  return { id, powerList: list?.version ?? null, validFrom: list?.validFrom ?? null, ...named };
};

const byId = <T extends { readonly id: string }>(rows: T[]): T[] => rows.toSorted((a, b) => a.id.localeCompare(b.id));

/**
 * Watches what an act looks at, so that its record can name it: whatever a rule reads is named, and a new rule needs no
 * line here. Who acts is read as well, whether or not a rule asks (APL Art.42, 55; PR Art.21, 51).
 * A decision of the case names everybody who had to do with it, as the register has them on its day.
 */
export const watched = (asked: Omit<Deciding, 'day'>): WatchedContext => {
  const { law, looked } = watchedLaw(asked.law);
  const officers = new Map<string, OfficerState | undefined>();
  const units = new Map<string, UnitState | undefined>();
  const context = {
    ...asked,
    law,
    officer: (id: string) => noted(officers, id, asked.officer(id)),
    unit: (id: string) => noted(units, id, asked.unit(id)),
  };
  const lookedAt = (event: CaseEvent): LookedAt => {
    const { type, occurredAt, forParty } = event;
    const day = legalDateOf(occurredAt);
    const others = isDecisionType(type) ? personsBefore(asked.facts, forParty) : [];
    for (const id of [asked.actor.id, ...others]) if (!officers.has(id)) context.officer(id);
    return {
      law: looked(day),
      officers: byId([...officers].map(([id, state]) => officerRead(id, state, day))),
      units: byId([...units].map(([id, state]) => unitRead(id, state, day, discussedOn(event)))),
    };
  };
  return {
    context,
    told: (events) =>
      events.map((event) => (decidingEvents.has(event.type) ? { ...event, lookedAt: lookedAt(event) } : event)),
  };
};

const noted = <T>(known: Map<string, T>, id: string, found: T): T => {
  known.set(id, found);
  return found;
};
