import type { Actor, Role } from '../actor.js';
import type { Complaint } from '../complaints/state.js';
import type { Deciding, OtherCase } from '../context.js';
import type { NumberSeries } from '../events/numbering.js';
import type { CaseFact } from '../evolve/fold.js';
import type { Law } from '../law.js';
import type { OfficerState } from '../registry/officer.js';
import type { UnitState } from '../registry/unit.js';

/**
 * A county that does not exist: a bureau `qinghe`, its stations `qinghe.chengguan` and `qinghe.hekou`, and the people
 * who work there.
 */

const station = 'qinghe.chengguan';
const otherStation = 'qinghe.hekou';

const person = (id: string, unit: string, ...roles: Role[]): Actor => ({ id, unit, roles });

export const people = {
  wang: person('wang', station, 'caseworker'),
  li: person('li', station, 'caseworker'),
  /** Certificate ended in 2023. */
  yang: person('yang', station, 'caseworker'),
  /** Certificate suspended from 2026-03-05 to 2026-06-01. */
  sun: person('sun', station, 'caseworker'),
  /** In the register, never certified. */
  hu: person('hu', station, 'caseworker'),
  /** Not in the register at all. */
  nobody: person('nobody', station, 'caseworker'),
  chen: person('chen', station, 'caseworker'),
  zhao: person('zhao', station, 'unit-head'),
  feng: person('feng', 'qinghe', 'department-head'),
  tang: person('tang', 'qinghe', 'department-head'),
  /** The main head of the bureau, who is a department head too. */
  qian: person('qian', 'qinghe', 'department-head', 'main-head'),
  gao: person('gao', otherStation, 'caseworker'),
  lin: person('lin', otherStation, 'caseworker'),
  xu: person('xu', otherStation, 'unit-head'),
  jiang: person('jiang', 'qinghe', 'hearing-host'),
  zheng: person('zheng', 'qinghe', 'reviewer'),
  shen: person('shen', 'qinghe', 'registrar'),
  /** Who supervises inside the bureau, and who audits it. */
  wei: person('wei', 'qinghe', 'supervisor'),
  mei: person('mei', 'qinghe', 'auditor'),
  /** The level above: the bureau of the city, a supervisor and a head; and a supervisor of another county. */
  shi: person('shi', 'yunzhou', 'supervisor'),
  du: person('du', 'yunzhou', 'department-head'),
  bian: person('bian', 'linhe', 'supervisor'),
} as const;

export type Person = keyof typeof people;

/** A caseworker who also holds an office, for the rules that keep duties apart. */
export const alsoHolding = (someone: Person, ...roles: Role[]): Actor => ({
  ...people[someone],
  roles: [...people[someone].roles, ...roles],
});

const certified = (name: string, suspensions: OfficerState['suspensions'] = []): OfficerState => ({
  name,
  unit: station,
  certificates: [{ certificateNumber: `YS-${name}`, validFrom: '2024-01-01', validTo: '2028-12-31' }],
  suspensions,
  earlierUnits: [],
  training: [],
  legalQualifications: [],
});

export const officers: Partial<Record<string, OfficerState>> = {
  wang: certified('wang'),
  li: certified('li'),
  chen: certified('chen'),
  gao: { ...certified('gao'), unit: otherStation },
  lin: { ...certified('lin'), unit: otherStation },
  zhao: certified('zhao'),
  zheng: {
    ...certified('zheng'),
    legalQualifications: [{ ground: 'national-examination', since: '2020-03-01', document: 'A-2020-1' }],
  },
  jiang: certified('jiang'),
  // Heads of the bureau, who discuss together and hold no certificate.
  feng: { ...certified('feng'), unit: 'qinghe', certificates: [] },
  tang: { ...certified('tang'), unit: 'qinghe', certificates: [] },
  qian: { ...certified('qian'), unit: 'qinghe', certificates: [] },
  // A head until 9 April 2026, who has gone to a station since.
  peng: { ...certified('peng'), certificates: [], earlierUnits: [{ unit: 'qinghe', until: '2026-04-10' }] },
  sun: certified('sun', [{ from: '2026-03-05', to: '2026-06-01' }]),
  hu: { ...certified('hu'), certificates: [] },
  yang: {
    ...certified('yang'),
    certificates: [{ certificateNumber: 'YS-yang', validFrom: '2019-01-01', validTo: '2023-12-31' }],
  },
};

export const units: Partial<Record<string, UnitState>> = {
  qinghe: {
    name: '清河县市场监督管理局',
    code: '11990001X',
    documentPrefix: '清市监',
    powers: ['*'],
    ownNameFor: [],
    powerLists: [],
    capacity: [],
    details: [
      {
        validFrom: '2024-01-01',
        address: '清河县人民路2号',
        phone: '000-1234567',
        reconsiderationBody: '清河县人民政府',
        court: '清河县人民法院',
      },
    ],
    superiors: [{ superior: 'yunzhou', validFrom: '2024-01-01' }],
  },
  [station]: {
    name: '城关市场监督管理所',
    code: '11990002X',
    documentPrefix: '清市监城',
    powers: ['fsl', 'pvr-13'],
    ownNameFor: ['individual_business'],
    powerLists: [],
    capacity: [],
    details: [],
  },
  yunzhou: {
    name: '云州市市场监督管理局',
    code: '11970001X',
    documentPrefix: '云市监',
    powers: ['*'],
    ownNameFor: [],
    powerLists: [],
    capacity: [],
    details: [],
  },
  /** Another bureau's station. */
  'linhe.zhen': {
    name: '临河镇市场监督管理所',
    code: '11980002X',
    documentPrefix: '临市监镇',
    powers: ['*'],
    ownNameFor: [],
    powerLists: [],
    capacity: [],
    details: [],
  },
  [otherStation]: {
    name: '河口市场监督管理所',
    code: '11990003X',
    documentPrefix: '清市监河',
    powers: ['fsl', 'pvr-13'],
    ownNameFor: ['individual_business'],
    powerLists: [],
    capacity: [],
    details: [],
  },
};

/** A report that waits for its clue, and was repeated with new facts on 2026-03-05 (CR121 Art.35). */
const complaints: Partial<Record<string, Complaint>> = {
  'report-1': {
    received: {
      unit: station,
      channel: '12315',
      reference: '12315-1',
      receivedOn: '2026-03-02',
      tracks: ['report'],
      reporter: { name: '某丙（虚构）', contact: '000-7654321', realName: true },
      target: { kind: 'individual_business', name: '清河县城关镇某食品店' },
      matter: '出售标签不符的食品',
      place: '城关镇解放路1号',
    },
    receivedBy: 'shen',
    enteredOn: '2026-03-02',
    handlers: ['wang'],
    mediation: null,
    report: {
      since: '2026-03-05',
      repeats: 1,
      newFacts: [{ receivedOn: '2026-03-05', facts: '又购得同样食品' }],
      caseId: null,
      linkedOn: null,
      forwarded: null,
      told: null,
    },
    found: null,
    dispute: null,
  },
};

/** What a rule may look at. Numbers count up by series and unit, as the numbering streams would issue them. */
/** Another case of the county, filed the day before the ordinary one; one of another bureau. */
const otherCases: Partial<Record<string, OtherCase>> = {
  'case-other': {
    stage: 'investigating',
    unit: station,
    caseCode: '119900010260000099',
    filedOn: '2026-03-03',
    actingName: 'bureau',
    ofUnit: true,
    fined: [],
  },
  /** Of the other station, in its own name. */
  'case-own-name': {
    stage: 'investigating',
    unit: otherStation,
    caseCode: '119900030260000001',
    filedOn: '2026-03-03',
    actingName: 'unit',
    ofUnit: true,
    fined: [],
  },
  'case-later': {
    stage: 'investigating',
    unit: station,
    caseCode: '119900010260000098',
    filedOn: '2026-03-05',
    actingName: 'bureau',
    ofUnit: false,
    fined: [],
  },
  'case-decided': {
    stage: 'decided',
    unit: station,
    caseCode: '119900010260000097',
    filedOn: '2026-03-03',
    actingName: 'bureau',
    ofUnit: true,
    fined: [],
  },
  /** It fined the trader of the ordinary case. */
  'case-fined': {
    stage: 'executing',
    unit: station,
    caseCode: '119900010260000096',
    filedOn: '2026-03-03',
    actingName: 'bureau',
    ofUnit: true,
    fined: [
      {
        party: { kind: 'individual_business', name: '清河县城关镇某食品店' },
        decision: '清市监处罚〔2026〕9号',
      },
    ],
  },
  'case-foreign': {
    stage: 'investigating',
    unit: 'linhe.zhen',
    caseCode: '119800010260000001',
    filedOn: '2026-03-03',
    actingName: 'bureau',
    ofUnit: true,
    fined: [],
  },
};

export const contextOf = (
  law: Law,
  actor: Actor,
  now: string,
  facts: readonly CaseFact[] = [],
): Omit<Deciding, 'day'> => {
  const issued = new Map<string, number>();
  return {
    actor,
    now,
    law,
    facts,
    officer: (id) => (Object.hasOwn(officers, id) ? officers[id] : undefined),
    complaint: (id) => (Object.hasOwn(complaints, id) ? complaints[id] : undefined),
    unit: (id) => (Object.hasOwn(units, id) ? units[id] : undefined),
    otherCase: (id) => (Object.hasOwn(otherCases, id) ? otherCases[id] : undefined),
    earlierClues: () => [],
    isDrawn: (series, unit, text) => text.startsWith(`${unit}-${series}-drawn-`),
    number: (series: NumberSeries, unit: string, drawn?: string) => {
      if (drawn !== undefined) return drawn;
      const serial = (issued.get(`${series} ${unit}`) ?? 0) + 1;
      issued.set(`${series} ${unit}`, serial);
      return series === 'case' ? `11990001X26${serial.toString().padStart(6, '0')}0` : `${unit}-${series}-${serial}`;
    },
  };
};
