import type { JsonReader } from '../law-data/json-reader.js';
import type { LegalBasis } from './legal-basis.js';
import { readConditions, type Condition } from './conditions.js';
import { QUANTITIES, readAmount, type Quantity } from './facts.js';
import { multipleOf, type Fen, type Multiple } from './money.js';

const SANCTION_KINDS = [
  'warning',
  'public_criticism',
  'fine',
  'confiscate_gains',
  'confiscate_goods',
  'confiscate_tools',
  'confiscate_adfee',
  'confiscate_personal_income',
  'suspend_business',
  'order_close',
  'revoke_licence',
  'revoke_business_licence',
  'revoke_approval',
  'revoke_registration',
  'stop_equipment_use',
  'ban_person',
  'detention_by_police',
  'withdraw_ad_approval',
  'order_correct',
  'order_stop',
  'order_eliminate_effects',
  'order_compensate',
  'order_refund',
  'list_abnormal',
] as const;

type SanctionKind = (typeof SANCTION_KINDS)[number];

/** How a fine is computed; `minStated` false = "X以下", which has no minimum to go below. */
export type FineRule =
  | { readonly form: 'fixed'; readonly min: Fen; readonly max: Fen; readonly minStated: boolean }
  | {
      readonly form: 'multiple';
      readonly base: Quantity;
      readonly min: Multiple;
      readonly max: Multiple;
      readonly minStated: boolean;
      /** 不足N元按N元计算 */
      readonly baseFloor: Fen | null;
      /** 最高不超过N元 */
      readonly cap: Fen | null;
    }
  /** 可以处以罚款 without an amount: it stands in other bases. */
  | { readonly form: 'elsewhere'; readonly bases: () => readonly LegalBasis[] };

/** From `min` to `max` months; `life` = for good, as the longest or the only term. */
export interface Duration {
  readonly min: number | null;
  readonly max: number | null;
  readonly life: boolean;
}

/** One sanction a legal basis provides for. */
export interface Sanction {
  readonly kind: SanctionKind;
  /** true 应当/并处 · false 可以 · null not known */
  readonly mandatory: boolean | null;
  /** False for orders to correct and the like, which are no penalties (APL Art.28(1)). */
  readonly isPenalty: boolean;
  readonly when: readonly Condition[];
  /** When its condition holds, this fine takes the place of the one without it. */
  readonly replacesBaseFine: boolean;
  readonly target: 'party' | 'responsible_persons';
  readonly note: string | null;
  /** How long a ban or a suspension lasts, in months; null where the law sets no time. */
  readonly months: Duration | null;
  /** Present exactly when `kind` is fine. */
  readonly fine: FineRule | null;
}

/** Reads one component; `find` gives the basis that another one refers to, once all are read. */
export function readSanction(reader: JsonReader, find: FindBasis): Sanction {
  const kind = reader.field('kind').oneOf(SANCTION_KINDS);
  const fine = reader.field('fine').orNull((field) => readFine(field, find));
  if ((kind === 'fine') !== (fine !== null)) throw reader.field('fine').wrong('must be there exactly for kind "fine"');
  return {
    kind,
    mandatory: reader.field('mandatory').orNull((field) => field.boolean()),
    isPenalty: reader.field('isPenalty').orNull((field) => field.boolean()) ?? true,
    when: reader.field('when').orNull(readConditions) ?? [],
    replacesBaseFine: reader.field('replacesBaseFine').orNull((field) => field.boolean()) ?? false,
    target: reader.field('target').orNull((field) => field.oneOf(['responsible_persons'])) ?? 'party',
    note: reader.field('note').orNull((field) => field.text()),
    months: reader.field('months').orNull(readDuration),
    fine,
  };
}

function readDuration(reader: JsonReader): Duration {
  const min = reader.field('min').orNull((field) => field.integer(1));
  const max = reader.field('max').orNull((field) => field.integer(1));
  const life = reader.field('life').boolean();
  if (min !== null && max !== null && max < min) throw reader.wrong('must have min <= max');
  if (min === null && max === null && !life) throw reader.wrong('must name min, max or life');
  return { min, max, life };
}

/** The basis with an id, whenever all are read. */
export type FindBasis = (id: string) => LegalBasis | undefined;

function readFine(reader: JsonReader, find: FindBasis): FineRule {
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
}

function readElsewhere(reader: JsonReader, find: FindBasis): FineRule {
  const ids = reader.list().map((id) => id.text());
  const bases = (): LegalBasis[] =>
    ids.map((id) => {
      const basis = find(id);
      if (basis === undefined) throw reader.wrong(`must name bases of this file; there is no "${id}"`);
      return basis;
    });
  return { form: 'elsewhere', bases };
}
