import { hold } from './conditions.js';
import type { Addressee } from './fine-on.js';
import { isNoPenalty, type LegalBasis } from './legal-basis.js';
import type { Fen } from './money.js';
import type { LegalPartyType } from './party-type.js';
import type { NormOfAct } from './provided-kinds.js';
import { namesOf } from './provided-parts.js';
import { reasonOf, type Reason } from './reason.js';

type Component = LegalBasis['sanctions'][number];
type Kind = Component['kind'];

/** What is imposed, sums in fen. */
interface Imposed {
  readonly fine: Fen;
  readonly confiscatedGains: Fen;
  readonly warning: boolean;
  readonly restrictions: readonly string[];
}

/**
 * Fine and gains have checks of their own, goods may be gone, and documents that another body approved it also revokes.
 */
const seenElsewhere: ReadonlySet<Kind> = new Set([
  'fine',
  'confiscate_gains',
  'confiscate_goods',
  'confiscate_tools',
  'confiscate_adfee',
  'revoke_approval',
  'revoke_registration',
  'withdraw_ad_approval',
]);
/** Who may not go on with it at all need not be told to stop it (责令停产停业，直至吊销许可证). */
const stops: ReadonlySet<Kind> = new Set(['suspend_business', 'stop_equipment_use', 'restrict_business']);
const ends: readonly Kind[] = ['order_close', 'revoke_licence', 'revoke_business_licence', 'revoke_registration'];
const ending = (kind: Kind): boolean => stops.has(kind) || ends.includes(kind);

const kindsImposed = ({ fine, warning, restrictions }: Imposed): ReadonlySet<string> =>
  new Set([
    ...(fine > 0 ? ['fine'] : []),
    ...(warning ? ['warning', 'public_criticism'] : []),
    ...restrictions.flatMap(namesOf),
  ]);

const conditionsOf = ({ when }: Component): string => JSON.stringify(when);

/**
 * Says which components of a penalty the law commands on these facts and which are not imposed: 应当并处而不并处 is 减轻
 * (discretion-rules §2). Fine, gains and goods have checks of their own.
 */
export const penaltiesLeftOut = (
  { basis, facts }: NormOfAct,
  partyType: LegalPartyType | null,
  addressee: Addressee,
  imposed: Imposed,
): Reason[] => {
  if (basis.combine === 'any_subset') return [];
  const said = kindsImposed(imposed);
  const finesParty = basis.sanctions.some(({ kind, target }) => kind === 'fine' && target === 'party');
  const isOnPerson = addressee === 'responsible-person' || (!finesParty && partyType !== 'organisation');
  const target = isOnPerson ? 'responsible_persons' : 'party';
  const commanded = basis.sanctions.filter(
    (each) =>
      each.target === target &&
      each.mandatory === true &&
      each.isPenalty &&
      !isNoPenalty(each.kind) &&
      !seenElsewhere.has(each.kind) &&
      hold(each.when, facts, partyType).holds === true,
  );
  const isThere = (each: Component): boolean => {
    if (each.kind === 'confiscate_personal_income')
      return imposed.confiscatedGains > 0 || (facts.personIncomeDuringViolation ?? 0) === 0;
    // Given with the order that was not followed, or in another way than this penalty.
    if (each.kind === 'warning' && facts.refusedToCorrect === true) return true;
    const instead = basis.sanctions.filter(
      (other) =>
        (each.either !== null && other.either === each.either) ||
        (ending(each.kind) && ending(other.kind) && conditionsOf(other) === conditionsOf(each)),
    );
    const kinds = [each.kind, ...instead.map(({ kind }) => kind), ...(stops.has(each.kind) ? ends : [])];
    return kinds.some((kind) => said.has(kind));
  };
  const missing = commanded.filter((each) => !isOfOthers(each) && !isThere(each)).map(({ kind }) => kind);
  return [...new Set(missing)].map((kind) =>
    reasonOf(
      'MANDATORY_COMPONENT_MISSING',
      { bases: [basis.id], kind },
      `${basis.id} commands ${kind} on these facts, and it is not imposed: 减轻`,
    ),
  );
};

/** A certificate that not every party has, as its note says (吊销药品批准证明文件). */
const isOfOthers = ({ kind, note }: Component): boolean => kind.startsWith('revoke_') && note !== null;
