import { unitsAbove } from '../actor.js';
import type { CaseFact } from '../evolve.js';
import { referenceUnit } from './summary.js';
import type { Document, View } from './view.js';

/** The unit that handled the case after 0, 1, 2 … events. A row never changes: who had the case then stays with what was done then. */
const unitsByVersion = (facts: readonly CaseFact[]): (string | null)[] => {
  const units: (string | null)[] = [null];
  for (const { type, data } of facts) {
    if (type === 'ClueRegistered') units.push(data.unit);
    else if (type === 'ReferenceCaseImported') units.push(referenceUnit);
    else units.push(type === 'HandOverConfirmed' ? data.to : (units.at(-1) ?? null));
  }
  return units;
};

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
  documents: (file, _law, from) => {
    const unitAfter = unitsByVersion(file.facts);
    return file.records
      .filter((record) => record.index >= from)
      .flatMap((record): Document[] => {
        const { index, version, recordedAt, actor, events, refusal } = record;
        // Before the first event nothing is known but who tried; what came later must not rewrite that row, or a rebuild would differ.
        const unit = unitAfter[version] ?? null;
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
      });
  },
};
