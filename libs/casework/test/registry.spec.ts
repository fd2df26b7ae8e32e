import {
  capacityReport,
  certificateFault,
  decide,
  evolveOfficer,
  evolveUnit,
  officers,
  type OfficerEvent,
  type OfficerState,
  type UnitState,
} from '#casework';
import type { LegalDate } from '../src/deadlines/index.js';
import type { ListedAct, PowerListPublished } from '../src/events/registry.js';
import { hasPower, isListed, powerListOn } from '../src/registry/unit.js';
import { contextOf, officers as entries, people } from '../src/testing/county.js';
import { law } from './law.js';

const now = '2026-03-02T02:00:00.000Z';
const by = { by: 'shen', recordedAt: now };
const event = ({ type, data }: { type: string; data: object }) =>
  ({ type, data, v: 1, occurredAt: now, ...by }) as never;

type Written = { [E in OfficerEvent as E['type']]: { type: E['type']; data: E['data'] } }[OfficerEvent['type']];

const officerAfter = (...events: Written[]): OfficerState | undefined =>
  events.reduce<OfficerState | undefined>((state, each) => evolveOfficer(state, event(each)), undefined);

const registered: Written = { type: 'OfficerRegistered', data: { name: '演示·甲', unit: 'qinghe' } };
const certificate: Written = {
  type: 'CertificateIssued',
  data: { certificateNumber: 'YS-1', validFrom: '2024-01-01', validTo: '2026-12-31' },
};
const suspended: Written = { type: 'CertificateSuspended', data: { from: '2026-03-01', reasons: '调离执法岗位' } };
const restored: Written = { type: 'CertificateRestored', data: { from: '2026-04-01' } };

const faultOn = (
  day:
    | '2023-12-31'
    | '2024-01-01'
    | '2026-02-28'
    | '2026-03-01'
    | '2026-03-31'
    | '2026-04-01'
    | '2026-12-31'
    | '2027-01-01',
  ...events: Written[]
) => {
  const officer = officerAfter(...events);
  return officer === undefined ? 'not registered' : certificateFault(officer, day);
};

describe('enforcement certificates 行政执法证 (APL Art.42; R825 Art.12, 17)', () => {
  it.each(['2024-01-01', '2026-12-31'] as const)('hold on %s, their first and last day', (day) => {
    expect(faultOn(day, registered, certificate)).toBeNull();
  });
  const isSuspended = { code: 'suspended-from', parameters: { from: '2026-03-01' } };
  it.each(['2023-12-31', '2027-01-01'] as const)('do not hold on %s, outside their dates', (day) => {
    expect(faultOn(day, registered, certificate)).toMatchObject({ code: 'last-valid' });
  });
  it('do not hold while suspended, and hold again from the day they are restored', () => {
    const history = [registered, certificate, suspended, restored];
    expect(faultOn('2026-02-28', ...history)).toBeNull();
    expect(faultOn('2026-03-01', ...history)).toEqual(isSuspended);
    expect(faultOn('2026-03-31', ...history)).toEqual(isSuspended);
    expect(faultOn('2026-04-01', ...history)).toBeNull();
  });
  it('stay suspended until somebody restores them', () => {
    expect(faultOn('2026-12-31', registered, certificate, suspended)).toEqual(isSuspended);
  });
  it('hold through a new one when the old one has ended', () => {
    const renewed: Written = {
      type: 'CertificateIssued',
      data: { certificateNumber: 'YS-2', validFrom: '2027-01-01', validTo: '2029-12-31' },
    };
    expect(faultOn('2027-01-01', registered, certificate, renewed)).toBeNull();
  });
  it('are missing where none was issued', () => {
    expect(faultOn('2026-04-01', registered)).toBe('none-issued');
  });
  it('are never issued to somebody who is not registered', () => {
    expect(() => officerAfter(certificate)).toThrow('stands before the registration of the officer');
  });
});

describe('powers of a unit 权责 (PR Art.9; APL Art.17-19)', () => {
  const unit = (powers: string[]): UnitState => ({
    name: '所',
    code: '11990002X',
    documentPrefix: '清市监',
    powers,
    ownNameFor: [],
    powerLists: [],
    capacity: [],
    details: [],
  });

  it.each([
    ['fsl', 'fsl-125-1-2', true],
    ['fsl', 'fsl-132-1@2025', true],
    ['fsl-125', 'fsl-125-1-2', true],
    ['fsl-125-1', 'fsl-125-2', false],
    ['fsl', 'fslr-72', false],
    ['ad', 'fsl-125-1-2', false],
    ['*', 'fsl-125-1-2', true],
  ])('"%s" gives power under %s: %s', (power, basis, given) => {
    expect(hasPower(unit([power]), basis)).toBe(given);
  });
  it('are replaced, not added to, when they change', () => {
    const data = { name: '所', code: '11990002X', documentPrefix: '清市监', powers: ['fsl'], ownNameFor: [] };
    const first = evolveUnit(undefined, event({ type: 'UnitRegistered', data }));
    const then = evolveUnit(
      first,
      event({ type: 'PowersChanged', data: { powers: ['ad'], ownNameFor: ['individual_business'] } }),
    );
    expect(hasPower(then, 'fsl-125-1-2')).toBe(false);
    expect(then).toMatchObject({ name: '所', powers: ['ad'], ownNameFor: ['individual_business'] });
  });
  it('never change for a unit that is not registered', () => {
    expect(() => evolveUnit(undefined, event({ type: 'PowersChanged', data: { powers: [], ownNameFor: [] } }))).toThrow(
      'before the registration',
    );
  });
});

describe('acts on the registers', () => {
  const body = { name: '演示·甲', unit: 'qinghe' };
  const entered = entries['wang'];
  const act = (name: string, given: object, exists = false, actor = people.shen) =>
    decide(officers, exists ? entered : undefined, name, given, {
      ...contextOf(law, actor, now),
      id: 'jia',
      holderOf: (certificate) => (certificate === 'YS-OF-WANG' ? 'wang' : undefined),
    });

  it('are recorded as one event that is the command', () => {
    expect(act('register-officer', body)).toEqual({
      ruling: 'accepted',
      events: [{ type: 'OfficerRegistered', v: 1, occurredAt: now, data: body }],
    });
  });
  it('are forbidden to those who act under them', () => {
    expect(act('register-officer', body, false, people.wang)).toEqual({
      ruling: 'forbidden',
      roles: ['registrar', 'admin'],
    });
  });
  it('register nobody twice', () => {
    expect(act('register-officer', body, true)).toMatchObject({
      ruling: 'refused',
      refusal: { code: 'already-exists' },
    });
  });
  it('certify nobody who is not registered', () => {
    expect(act('issue-certificate', certificate.data)).toMatchObject({
      ruling: 'refused',
      refusal: { code: 'missing-before' },
    });
  });
  it('issue no certificate that ends before it begins', () => {
    const data = { certificateNumber: 'YS-1', validFrom: '2026-02-01', validTo: '2026-01-31' };
    expect(act('issue-certificate', data, true)).toMatchObject({
      ruling: 'refused',
      refusal: { code: 'not-in-order' },
    });
  });
  it('know the unit in which an officer works (PR Art.9)', () => {
    for (const [name, exists, data] of [
      ['register-officer', false, { ...body, unit: 'qinghe.nowhere' }],
      ['move-officer', true, { unit: 'qinghe.nowhere', from: '2026-02-01', reasons: '轮岗' }],
    ] as const)
      expect([name, act(name, data, exists)]).toMatchObject([name, { refusal: { code: 'unit-unknown' } }]);
  });
  it('move an officer when the day has come, not ahead of it', () => {
    const data = { unit: 'qinghe.hekou', from: '2026-03-03', reasons: '轮岗' };
    expect(act('move-officer', data, true)).toMatchObject({ ruling: 'invalid', fields: [{ field: 'from' }] });
  });
  it('issue no certificate of another officer again (R825 Art.17)', () => {
    const data = { certificateNumber: 'YS-OF-WANG', validFrom: '2026-02-01', validTo: '2027-01-31' };
    expect(act('issue-certificate', data, true)).toMatchObject({ refusal: { code: 'already-exists' } });
    expect(act('issue-certificate', { ...data, certificateNumber: 'YS-2' }, true).ruling).toBe('accepted');
  });
  it('name the field that is wrong', () => {
    const data = { ...certificate.data, validTo: '2026-02-30' };
    expect(act('issue-certificate', data, true)).toMatchObject({
      ruling: 'invalid',
      fields: [{ field: 'validTo', reason: '“Valid to” must be a day that exists, written YYYY-MM-DD' }],
    });
  });
  it('know no other act', () => {
    expect(act('dismiss-officer', {})).toMatchObject({
      ruling: 'unknown',
      known: [
        'register-officer',
        'issue-certificate',
        'suspend-certificate',
        'move-officer',
        'record-training',
        'record-legal-qualification',
        'restore-certificate',
      ],
    });
  });
});

describe('a certificate with a scope (R825 Art.17)', () => {
  const scoped: Written = {
    type: 'CertificateIssued',
    data: { certificateNumber: 'YS-3', validFrom: '2024-01-01', validTo: '2026-12-31', scope: ['fsl', 'ad-59'] },
  };
  const officer = officerAfter(registered, scoped);
  const fault = (basis: string | null) =>
    officer === undefined ? 'not registered' : certificateFault(officer, '2026-03-02', basis);

  it.each(['fsl-125-1-2', 'ad-59-1-1', null])('covers %s', (basis) => expect(fault(basis)).toBeNull());
  it.each(['ad-55-1', 'pvr-7'])('does not cover %s, and says what it covers', (basis) => {
    expect(fault(basis)).toEqual({ code: 'covers-only', parameters: { scope: ['fsl', 'ad-59'] } });
  });
});

describe('rotation and training of officers', () => {
  it('an officer who moves belongs to the new unit, and the register keeps where they came from', () => {
    const data = { unit: 'qinghe.hekou', from: '2026-07-01', reasons: '轮岗' } as const;
    const moved: Written = { type: 'OfficerMoved', data };
    expect(officerAfter(registered, moved)).toMatchObject({
      unit: 'qinghe.hekou',
      earlierUnits: [{ unit: 'qinghe', until: '2026-07-01' }],
    });
  });
});

describe('the list of powers and responsibilities 权力清单、责任清单 (APL Art.17-19)', () => {
  const list = (version: string, validFrom: LegalDate, bases: string[], acts: ListedAct[]): PowerListPublished => ({
    version,
    validFrom,
    entries: [{ bases, acts, responsible: '食品科科长' }],
  });
  const unit = [
    list('2026-1', '2026-01-01', ['fsl'], ['penalty']),
    list('2026-2', '2026-06-01', ['fsl', 'ad'], ['penalty', 'measure']),
  ].reduce<UnitState | undefined>(
    (state, data) => evolveUnit(state, event({ type: 'PowerListPublished', data })),
    evolveUnit(
      undefined,
      event({
        type: 'UnitRegistered',
        data: { name: '所', code: '11990002X', documentPrefix: '清市监', powers: ['*'], ownNameFor: [] },
      }),
    ),
  );
  const on = (day: LegalDate) => (unit === undefined ? undefined : powerListOn(unit, day));

  it('holds from its day until the next version', () => {
    expect([on('2025-12-31')?.version, on('2026-05-31')?.version, on('2026-06-01')?.version]).toEqual([
      undefined,
      '2026-1',
      '2026-2',
    ]);
  });
  it('names acts as well as laws', () => {
    const [first, second] = [on('2026-03-02'), on('2026-07-01')];
    if (first === undefined || second === undefined) throw new Error('Both versions are published');
    expect(isListed(first, 'penalty', 'fsl-125-1-2')).toBe(true);
    expect(isListed(first, 'measure', 'fsl-125-1-2')).toBe(false);
    expect(isListed(second, 'measure', 'ad-59-1-1')).toBe(true);
  });
});

describe('what a unit has to work with', () => {
  const state = evolveUnit(
    evolveUnit(
      undefined,
      event({
        type: 'UnitRegistered',
        data: { name: '所', code: '11990002X', documentPrefix: '清市监', powers: ['*'], ownNameFor: [] },
      }),
    ),
    event({
      type: 'CapacityRecorded',
      data: { on: '2026-01-05', staff: 6, frontLine: 5, vehicles: 1, recorders: 3 },
    }),
  );
  const trained = officerAfter(
    registered,
    { type: 'CertificateIssued', data: { certificateNumber: 'YS-1', validFrom: '2024-01-01', validTo: '2026-08-31' } },
    { type: 'TrainingRecorded', data: { on: '2025-12-31', hours: 40, subject: '旧' } },
    { type: 'TrainingRecorded', data: { on: '2026-02-10', hours: 24, subject: '行政处罚法' } },
  );

  it('is reported with the share of the front line, certificates to renew and hours of training that are missing', () => {
    const officers = trained === undefined ? [] : [{ id: 'wang', state: trained }];
    const report = capacityReport({ id: 'qinghe', state, powerList: '2026-1' }, officers, 2026, '2026-03-02', law);
    expect(report).toMatchObject({
      frontLineShare: 83,
      hoursNeeded: 60,
      powerList: '2026-1',
      officers: [{ id: 'wang', fault: null, renewBy: '2026-08-31', trainingHours: 24, hoursShort: 36 }],
    });
  });
});
