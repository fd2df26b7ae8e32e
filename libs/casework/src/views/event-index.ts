import { unitsAbove } from '../actor.js';
import type { CaseFact } from '../evolve.js';
import { referenceUnit } from './summary.js';
import type { Document, View } from './view.js';

/** The unit that handled the case after so many events. A row never changes: who had the case then stays with what was done then. */
const unitAfter = (facts: readonly CaseFact[], version: number): string | null =>
  facts.slice(0, version).reduce<string | null>((unit, { type, data }) => {
    if (type === 'ClueRegistered') return data.unit;
    if (type === 'ReferenceCaseImported') return referenceUnit;
    return type === 'HandOverConfirmed' ? data.to : unit;
  }, null);

/** One document per event and per refusal: the audit trail, searchable by case, person, type, unit and both times. */
export const eventIndexView: View = {
  name: 'event-index',
  indexes: [
    { units: 1, recordedAt: -1 },
    { units: 1, type: 1, recordedAt: -1 },
    { caseId: 1, number: 1 },
    { by: 1, recordedAt: -1 },
    { units: 1, occurredAt: -1 },
  ],
  documents: (file, _law, from) =>
    file.records
      .filter((record) => record.index >= from)
      .flatMap((record): Document[] => {
        const { index, version, recordedAt, actor, events, refusal } = record;
        // Before the first event nothing is known but who tried; what came later must not rewrite that row, or a rebuild would differ.
        const unit = unitAfter(file.facts, version);
        const shared = {
          position: index,
          caseId: file.id,
          unit: unit ?? actor.unit,
          units: unit === null ? [actor.unit] : unitsAbove(unit),
          by: actor.id,
          played: actor.played ?? false,
          recordedAt,
        };
        const first = version - events.length + 1;
        const rows = events.map(({ type, v, occurredAt }, place) => ({
          _id: `${file.id}#${first + place}`,
          ...shared,
          number: first + place,
          kind: 'event',
          type,
          v,
          occurredAt,
        }));
        if (refusal === null) return rows;
        const { action: type, code, message, ground } = refusal;
        return [
          {
            _id: `${file.id}!${index}`,
            ...shared,
            number: version,
            kind: 'refusal',
            type,
            occurredAt: recordedAt,
            code,
            message,
            ground,
          },
        ];
      }),
};
