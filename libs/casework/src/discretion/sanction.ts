import type { JsonReader } from '../law-data/json-reader.js';
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
    };

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
  /** Present exactly when `kind` is fine. */
  readonly fine: FineRule | null;
}

export function readSanction(reader: JsonReader): Sanction {
  const kind = reader.field('kind').oneOf(SANCTION_KINDS);
  const fine = reader.field('fine').orNull(readFine);
  if ((kind === 'fine') !== (fine !== null)) throw reader.field('fine').wrong('must be there exactly for kind "fine"');
  return {
    kind,
    mandatory: reader.field('mandatory').orNull((field) => field.boolean()),
    isPenalty: reader.field('isPenalty').orNull((field) => field.boolean()) ?? true,
    when: reader.field('when').orNull(readConditions) ?? [],
    replacesBaseFine: reader.field('replacesBaseFine').orNull((field) => field.boolean()) ?? false,
    target: reader.field('target').orNull((field) => field.oneOf(['responsible_persons'])) ?? 'party',
    note: reader.field('note').orNull((field) => field.text()),
    fine,
  };
}

function readFine(reader: JsonReader): FineRule {
  const form = reader.field('form').oneOf(['fixed', 'multiple']);
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
