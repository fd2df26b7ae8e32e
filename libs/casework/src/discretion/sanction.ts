import type { JsonReader } from '../law-data/json-reader.js';
import { readConditions } from './conditions.js';
import { QUANTITIES, readAmount } from './facts.js';
import {
  isNoPenalty,
  SANCTION_KINDS,
  type Duration,
  type FineRule,
  type LegalBasis,
  type Sanction,
} from './legal-basis.js';
import { multipleOf } from './money.js';

/** Reads one component; `find` gives the basis that another one refers to, once all are read. */
export const readSanction = (reader: JsonReader, find: FindBasis): Sanction => {
  const kind = reader.field('kind').oneOf(SANCTION_KINDS);
  const fine = reader.field('fine').orNull((field) => readFine(field, find));
  const isPenalty = reader.field('isPenalty').orNull((field) => field.boolean()) ?? !isNoPenalty(kind);
  if (isPenalty && isNoPenalty(kind)) throw reader.field('isPenalty').wrong(`must be false: "${kind}" is no penalty`);
  if ((kind === 'fine') !== (fine !== null)) throw reader.field('fine').wrong('must be there exactly for kind "fine"');
  return {
    kind,
    mandatory: reader.field('mandatory').orNull((field) => field.boolean()),
    isPenalty,
    when: reader.field('when').orNull(readConditions) ?? [],
    replacesBaseFine: reader.field('replacesBaseFine').orNull((field) => field.boolean()) ?? false,
    target: reader.field('target').orNull((field) => field.oneOf(['responsible_persons'])) ?? 'party',
    note: reader.field('note').orNull((field) => field.text()),
    months: reader.field('months').orNull(readDuration),
    wording: reader.field('wording').orNull((field) => field.text()),
    either: reader.field('either').orNull((field) => field.text()),
    fine,
  };
};

const readDuration = (reader: JsonReader): Duration => {
  const min = reader.field('min').orNull((field) => field.integer(1));
  const max = reader.field('max').orNull((field) => field.integer(1));
  const life = reader.field('life').boolean();
  if (min !== null && max !== null && max < min) throw reader.wrong('must have min <= max');
  if (min === null && max === null && !life) throw reader.wrong('must name min, max or life');
  return { min, max, life };
};

/** The basis with an id, whenever all are read. */
export type FindBasis = (id: string) => LegalBasis | undefined;

const readFine = (reader: JsonReader, find: FindBasis): FineRule => {
  const form = reader.field('form').oneOf(['fixed', 'multiple', 'elsewhere']);
  if (form === 'elsewhere') return readElsewhere(reader.field('bases'), find);
  const min = reader.field('min').number();
  const max = reader.field('max').number();
  if (min < 0 || max < min) throw reader.wrong('must have 0 <= min <= max');
  const minStated = reader.field('minStated').boolean();
  if (form === 'fixed') {
    reader.field('unit').oneOf(['CNY']);
    return { form, min: readAmount(reader.field('min')), max: readAmount(reader.field('max')), minStated };
  }
  reader.field('unit').oneOf(['x']);
  return {
    form,
    base: reader.field('base').oneOf(QUANTITIES),
    min: multipleOf(min),
    max: multipleOf(max),
    minStated,
    baseFloor: reader.field('baseFloor').orNull(readAmount),
    cap: reader.field('cap').orNull(readAmount),
  };
};

const readElsewhere = (reader: JsonReader, find: FindBasis): FineRule => {
  const ids = reader.list().map((id) => id.text());
  const bases = (): LegalBasis[] =>
    ids.map((id) => {
      const basis = find(id);
      if (basis === undefined) throw reader.wrong(`must name bases of this file; there is no "${id}"`);
      return basis;
    });
  return { form: 'elsewhere', bases };
};
