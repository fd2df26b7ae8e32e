/** The order in which people read what was recorded: who and what first, then when and where, who did it, and why. */
const order = [
  'stage',
  'outcome',
  'caseCode',
  'matter',
  'name',
  'kind',
  'responsibleAs',
  'creditCode',
  'identity',
  'representative',
  'domicile',
  'registeredIn',
  'phone',
  'party',
  'source',
  'receivedOn',
  'sender',
  'unit',
  'basisId',
  'violated',
  'code',
  'description',
  'quantity',
  'items',
  'goods',
  'on',
  'from',
  'startedAt',
  'takenAt',
  'to',
  'endedAt',
  'place',
  'officers',
  'person',
  'findings',
  'record',
  'course',
  'factsAndEvidence',
  'facts',
  'nature',
  'circumstances',
  'tier',
  'handling',
  'penalty',
  'fine',
  'violationEndedOn',
  'conditions',
  'method',
  'servedOn',
  'receiver',
  'proof',
  'reasons',
  'opinion',
] as const;

const places: ReadonlyMap<string, number> = new Map(order.map((name, place) => [name, place]));

const placeOf = ([name]: readonly [string, unknown]): number => places.get(name) ?? order.length;

/** A seizure is said once, as what it was: sealed, or taken along (ACL Art.9(2), (3)). */
const saidOnce = (record: object): object => {
  if (!('seizureWay' in record) || record.seizureWay === undefined || !('kind' in record)) return record;
  const { seizureWay, ...rest } = record;
  return { ...rest, kind: seizureWay };
};

/** The fields of a record in the order in which they are read; those without a place as they came, after the others. */
export const inReadingOrder = (record: object): [string, unknown][] =>
  Object.entries(saidOnce(record)).toSorted((one, other) => placeOf(one) - placeOf(other));
