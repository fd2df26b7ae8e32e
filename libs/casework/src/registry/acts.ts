import type { Role } from '../actor.js';
import type { Around } from '../context.js';
import type { Draft, Row } from '../decide/act.js';
import { officerEvents, unitEvents, type OfficerEvent, type UnitEvent } from '../events/catalogue.js';
import type {
  CertificateIssued,
  HeadsNamed,
  LegalQualificationRecorded,
  SuperiorBodyNamed,
  UnitDetailsRecorded,
  UnitRegistered,
} from '../events/registry.js';
import { invalidField } from '../input/invalid-field.js';
import type { InvalidField } from '../input/validation.js';
import { answerOn } from '../law-data/settings.js';
import { isDocumentPrefix } from '../numbers/document-number.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { bureauOf } from './acting-unit.js';
import type { OfficerState } from './officer.js';
import type { UnitState } from './unit.js';

/** What an act on the register of officers may ask: whose a certificate is. */
export interface OfficerContext extends Around {
  /** The officer that is acted on. */
  readonly id: string;
  readonly holderOf: (certificateNumber: string) => string | undefined;
}

/** What an act on the register of units may ask: which units have a unit code or a document prefix already. */
export interface UnitContext extends Around {
  /** The unit that is acted on. */
  readonly id: string;
  readonly unitsWith: (what: 'code' | 'documentPrefix', text: string) => string[];
}

export type OfficerRow<S = OfficerState> = Row<S, OfficerEvent, Around, OfficerContext>;
export type UnitRow<S = UnitState> = Row<S, UnitEvent, Around, UnitContext>;

/** Registers are kept by registrars and administrators, never by those who act under them. */
const by: readonly Role[] = ['registrar', 'admin'];

type Data<E extends { type: string; data: object }, T extends E['type']> = Extract<E, { type: T }>['data'];

/** An act on a register records one event whose data is the command. */
interface Written<E extends { type: string; data: object }, T extends E['type'], D> {
  readonly name: string;
  readonly chinese: string;
  readonly summary: string;
  readonly ground: string;
  readonly faults?: (body: Data<E, T>) => InvalidField[];
  readonly refuseUnlessFit?: (body: Data<E, T>, context: D) => Refusal | null;
}

const onOfficer = <T extends OfficerEvent['type'], S = OfficerState>(
  type: T,
  { refuseUnlessFit, ...written }: Written<OfficerEvent, T, OfficerContext>,
): OfficerRow<S> => ({
  by,
  act: {
    ...written,
    body: officerEvents[type].data,
    decide: (_state, data: Data<OfficerEvent, T>, context) =>
      refuseUnlessFit?.(data, context) ?? [{ type, data } as unknown as Draft<OfficerEvent>],
  },
});

const onUnit = <T extends UnitEvent['type'], S = UnitState>(
  type: T,
  { refuseUnlessFit, ...written }: Written<UnitEvent, T, UnitContext>,
): UnitRow<S> => ({
  by,
  act: {
    ...written,
    body: unitEvents[type].data,
    decide: (_state, data: Data<UnitEvent, T>, context) =>
      refuseUnlessFit?.(data, context) ?? [{ type, data } as unknown as Draft<UnitEvent>],
  },
});

const refuseUnlessUnitKnown = ({ unit }: { unit: string }, context: Around): Refusal | null =>
  context.unit(unit) === undefined ? refusals.unitUnknown(unit) : null;

export const registerOfficer = onOfficer<'OfficerRegistered', undefined>('OfficerRegistered', {
  name: 'register-officer',
  chinese: '登记执法人员',
  summary: 'Enter an officer',
  ground: 'APL Art.42',
  refuseUnlessFit: refuseUnlessUnitKnown,
});

/** A certificate is one officer's, of whatever bureau; issued anew to the same officer it may keep its number. */
const refuseUnlessIssuable = (
  { certificateNumber, validFrom, validTo }: CertificateIssued,
  { id, holderOf }: OfficerContext,
): Refusal | null => {
  if (validTo < validFrom) return refusals.notInOrder('validTo', 'validFrom');
  const holder = holderOf(certificateNumber);
  return holder === undefined || holder === id
    ? null
    : refusals.alreadyExists({ code: 'certificate-of-another', parameters: { number: certificateNumber } });
};

/** Without the examination only who took up legal review before the Act asked for it may go on (APL Art.58(2)). */
const refuseUnlessReviewedBefore = ({ ground, since }: LegalQualificationRecorded, { law }: Around): Refusal | null =>
  ground === 'reviewed-before' && answerOn(law.settings, 'legalReviewNeedsQualification', since)
    ? refusals.reviewerUnqualified({ code: 'review-taken-up', parameters: { since } })
    : null;

/** Acts on the entry of an officer. */
export const officerRows: readonly OfficerRow[] = [
  onOfficer('CertificateIssued', {
    name: 'issue-certificate',
    chinese: '核发执法证',
    summary: 'Enter an enforcement certificate',
    ground: 'R825 Art.17',
    refuseUnlessFit: refuseUnlessIssuable,
  }),
  onOfficer('CertificateSuspended', {
    name: 'suspend-certificate',
    chinese: '暂停执法资格',
    summary: 'Suspend the certificates of an officer from a day on',
    ground: 'R825 Art.12',
  }),
  onOfficer('OfficerMoved', {
    name: 'move-officer',
    chinese: '轮岗',
    summary: 'Enter that an officer works in another unit now',
    ground: 'RESP',
    refuseUnlessFit: refuseUnlessUnitKnown,
  }),
  onOfficer('TrainingRecorded', {
    name: 'record-training',
    chinese: '记录培训',
    summary: 'Enter a training of an officer, with its class hours',
    ground: '国办发〔2023〕27号 [M]',
  }),
  onOfficer('LegalQualificationRecorded', {
    name: 'record-legal-qualification',
    chinese: '登记法律职业资格',
    summary: 'Enter the legal qualification of an officer, or that the officer reviewed before it was asked for',
    ground: 'APL Art.58(2); PR Art.51',
    refuseUnlessFit: refuseUnlessReviewedBefore,
  }),
  onOfficer('CertificateRestored', {
    name: 'restore-certificate',
    chinese: '恢复执法资格',
    summary: 'End the suspension of certificates from a day on',
    ground: 'R825 Art.12',
  }),
];

/** Case codes and document numbers begin with them: with one for two units, two cases would have one number. */
const refuseIfTaken = ({ code, documentPrefix }: UnitRegistered, { unitsWith }: UnitContext): Refusal | null => {
  const [coded] = unitsWith('code', code);
  if (coded !== undefined) return refusals.alreadyExists({ code: 'unit-code', parameters: { code, unit: coded } });
  const [prefixed] = unitsWith('documentPrefix', documentPrefix);
  return prefixed === undefined
    ? null
    : refusals.alreadyExists({ code: 'document-prefix', parameters: { prefix: documentPrefix, unit: prefixed } });
};

/**
 * Nothing else finds out before a case of the unit needs its first document number. Recorded prefixes stay as they are.
 */
const unwritablePrefixes = ({ documentPrefix }: UnitRegistered): InvalidField[] =>
  isDocumentPrefix(documentPrefix)
    ? []
    : [invalidField('documentPrefix', { code: 'document-prefix', parameters: { name: 'documentPrefix' } })];

/** The level above is another bureau, in the same log. */
const refuseUnlessSuperior = ({ superior }: SuperiorBodyNamed, { id, ...context }: UnitContext): Refusal | null => {
  const isSameBureau = superior.split('.')[0] === id.split('.')[0];
  return (
    refuseUnlessUnitKnown({ unit: superior }, context) ?? (isSameBureau ? refusals.superiorNotApart(superior) : null)
  );
};

/** Heads are of a bureau, which its stations are not, and each is in the register of officers, once. */
const refuseUnlessHeads = ({ heads }: HeadsNamed, context: UnitContext): Refusal | null => {
  if (context.id !== bureauOf(context.id)) return refusals.headsOfBureauOnly(context.id);
  const named = heads.map((head) => head.officer);
  const stranger = named.find((person) => context.officer(person) === undefined);
  if (stranger !== undefined) return refusals.officerUnknown(stranger);
  const twice = named.find((person, place) => named.indexOf(person) !== place);
  return twice === undefined ? null : refusals.namedTwice(twice);
};

/** One leads the bureau; whether the place is vacant the list says by naming none (PR Art.4). */
const moreMainHeads = ({ heads }: HeadsNamed): InvalidField[] =>
  heads.filter(({ office }) => office === 'main-head').length > 1
    ? [invalidField('heads', { code: 'one-main-head', parameters: {} })]
    : [];

const refuseIfNothingSaid = ({ validFrom: _from, ...details }: UnitDetailsRecorded): Refusal | null =>
  Object.keys(details).length === 0 ? refusals.nothingToDo('no-detail-given') : null;

export const registerUnit = onUnit<'UnitRegistered', undefined>('UnitRegistered', {
  name: 'register-unit',
  chinese: '登记执法单位',
  summary: 'Enter a unit with its codes and powers',
  ground: 'PR Art.9',
  faults: unwritablePrefixes,
  refuseUnlessFit: refuseIfTaken,
});

/** Acts on the entry of a unit. */
export const unitRows: readonly UnitRow[] = [
  onUnit('PowerListPublished', {
    name: 'publish-power-list',
    chinese: '公布权力清单和责任清单',
    summary: 'Enter a version of the list of powers and responsibilities',
    ground: 'APL Art.17-19; R825 Art.12',
  }),
  onUnit('CapacityRecorded', {
    name: 'record-capacity',
    chinese: '登记执法力量',
    summary: 'Enter what a unit has to work with',
    ground: 'RESP',
  }),
  onUnit('UnitDetailsRecorded', {
    name: 'record-unit-details',
    chinese: '登记单位联系方式和救济机关',
    summary: 'Enter what documents of a unit say: its address and telephone, who reviews its decisions, which court',
    ground: 'PR Art.62(6); APL Art.59(5); ARL Art.24',
    refuseUnlessFit: refuseIfNothingSaid,
  }),
  onUnit('SuperiorBodyNamed', {
    name: 'name-superior-body',
    chinese: '登记上级市场监督管理部门',
    summary: 'Enter the market regulator of the level above, from a day on',
    ground: 'SUP Art.2',
    refuseUnlessFit: refuseUnlessSuperior,
  }),
  onUnit('HeadsNamed', {
    name: 'name-heads',
    chinese: '登记本局负责人',
    summary: 'Enter who heads the bureau, all of them, from a day on',
    ground: 'APL Art.57(2); PR Art.4, 60(2), 64',
    faults: moreMainHeads,
    refuseUnlessFit: refuseUnlessHeads,
  }),
  onUnit('PowersChanged', {
    name: 'change-powers',
    chinese: '变更权责',
    summary: 'Enter the powers of a unit from now on',
    ground: 'PR Art.9; APL Art.17-19',
  }),
];
