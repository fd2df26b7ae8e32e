import { invalidInput } from '../input/bounds.js';
import type { Actor, Role } from '../actor.js';
import { hasRole } from '../actor.js';
import { officerEvents, unitEvents, type OfficerEvent, type UnitEvent } from '../events/catalogue.js';
import type { CertificateIssued, UnitRegistered } from '../events/registry.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { InvalidField } from '../input/validation.js';
import { isDocumentPrefix } from '../numbers/document-number.js';

interface RegisterRow {
  event: (OfficerEvent | UnitEvent)['type'];
  first: boolean;
  chinese: string;
  ground: string;
}

/** Acts on the registers of officers and units: each records one event whose data is the command. */
const registerActions = {
  officer: {
    'register-officer': { event: 'OfficerRegistered', first: true, chinese: '登记执法人员', ground: 'APL Art.42' },
    'issue-certificate': { event: 'CertificateIssued', first: false, chinese: '核发执法证', ground: 'R825 Art.17' },
    'suspend-certificate': {
      event: 'CertificateSuspended',
      first: false,
      chinese: '暂停执法资格',
      ground: 'R825 Art.12',
    },
    'move-officer': { event: 'OfficerMoved', first: false, chinese: '轮岗', ground: 'RESP' },
    'record-training': {
      event: 'TrainingRecorded',
      first: false,
      chinese: '记录培训',
      ground: '国办发〔2023〕27号 [M]',
    },
    'restore-certificate': {
      event: 'CertificateRestored',
      first: false,
      chinese: '恢复执法资格',
      ground: 'R825 Art.12',
    },
  },
  unit: {
    'publish-power-list': {
      event: 'PowerListPublished',
      first: false,
      chinese: '公布权力清单和责任清单',
      ground: 'APL Art.17-19; R825 Art.12',
    },
    'record-capacity': { event: 'CapacityRecorded', first: false, chinese: '登记执法力量', ground: 'RESP' },
    'register-unit': { event: 'UnitRegistered', first: true, chinese: '登记执法单位', ground: 'PR Art.9' },
    'change-powers': { event: 'PowersChanged', first: false, chinese: '变更权责', ground: 'PR Art.9; APL Art.17-19' },
  },
} as const;

export type RegisterKind = keyof typeof registerActions;

/** Registers are kept by registrars and administrators, never by those who act under them. */
const keepers: readonly Role[] = ['registrar', 'admin'];

export interface RegisterAct {
  kind: RegisterKind;
  name: string;
  chinese: string;
  ground: string;
  by: readonly Role[];
  body: new () => object;
  event: string;
  v: number;
  /** Opens the register entry; the others need one that is open. */
  first: boolean;
}

const registerEvents = { ...officerEvents, ...unitEvents };

/** Every act on a register, as a flat table for the server and its API page. */
export const registerActs: readonly RegisterAct[] = (['officer', 'unit'] as const).flatMap((kind) =>
  Object.entries<RegisterRow>(registerActions[kind]).map(([name, { event, first, chinese, ground }]) => {
    const { data, v } = registerEvents[event];
    return { kind, name, chinese, ground, by: keepers, body: data, event, v, first };
  }),
);

export type RegisterRuling =
  | { ruling: 'unknown'; known: string[] }
  | { ruling: 'invalid'; fields: InvalidField[] }
  | { ruling: 'forbidden'; roles: readonly Role[] }
  | { ruling: 'refused'; refusal: Refusal }
  | { ruling: 'accepted'; events: (OfficerEvent | UnitEvent)[] };

/** What an act on a register may ask: who acts, when, and which units have a unit code or a document prefix already. */
export interface RegisterContext {
  actor: Actor;
  now: string;
  unitsWith: (what: 'code' | 'documentPrefix', text: string) => string[];
}

/** Case codes and document numbers begin with them: with one for two units, two cases would have one number. */
const refuseIfTaken = ({ code, documentPrefix }: UnitRegistered, { unitsWith }: RegisterContext): Refusal | null => {
  const [coded] = unitsWith('code', code);
  if (coded !== undefined) return refusals.alreadyExists(`The unit code ${code} (unit ${coded})`);
  const [prefixed] = unitsWith('documentPrefix', documentPrefix);
  return prefixed === undefined
    ? null
    : refusals.alreadyExists(`The document prefix ${documentPrefix} (unit ${prefixed})`);
};

/**
 * Nothing else finds out before a case of the unit needs its first document number. Recorded prefixes stay as they are.
 */
const unwritablePrefixes = ({ documentPrefix }: UnitRegistered): InvalidField[] =>
  isDocumentPrefix(documentPrefix)
    ? []
    : [
        {
          field: 'documentPrefix',
          reason: 'documentPrefix must stand in document numbers, without spaces and 〔 〕, e.g. 清市监',
        },
      ];

/** Decides one act on a register entry; `exists` says whether the entry is there. */
export const performOnRegister = (
  kind: RegisterKind,
  exists: boolean,
  name: string,
  body: unknown,
  { actor, now, unitsWith }: RegisterContext,
): RegisterRuling => {
  const act = registerActs.find((each) => each.kind === kind && each.name === name);
  if (act === undefined) {
    return { ruling: 'unknown', known: registerActs.filter((each) => each.kind === kind).map((each) => each.name) };
  }
  const fields = invalidInput(act.body, body, now);
  if (fields.length > 0) return { ruling: 'invalid', fields };
  if (!hasRole(actor, act.by)) return { ruling: 'forbidden', roles: act.by };
  if (act.first && exists) return { ruling: 'refused', refusal: refusals.alreadyExists(`This ${kind}`) };
  if (!act.first && !exists)
    return { ruling: 'refused', refusal: refusals.missingBefore(`The registration of this ${kind}`, act.ground) };
  if (name === 'register-unit') {
    const unwritable = unwritablePrefixes(body as UnitRegistered);
    if (unwritable.length > 0) return { ruling: 'invalid', fields: unwritable };
    const refusal = refuseIfTaken(body as UnitRegistered, { actor, now, unitsWith });
    if (refusal !== null) return { ruling: 'refused', refusal };
  }
  if (name === 'issue-certificate') {
    const { validFrom, validTo } = body as CertificateIssued;
    if (validTo < validFrom) return { ruling: 'refused', refusal: refusals.notInOrder('validTo', 'validFrom') };
  }
  const event = { type: act.event, v: act.v, occurredAt: now, data: body } as OfficerEvent | UnitEvent;
  return { ruling: 'accepted', events: [event] };
};
