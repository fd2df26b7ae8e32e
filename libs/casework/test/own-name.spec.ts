import {
  refuseIfRevokedInOwnName,
  refuseIfSeizedInOwnName,
  refuseIfSeizuresRun,
  refuseUnlessOwnNameFits,
} from '../src/checks/own-name.js';
import type { Context } from '../src/context.js';
import type { Party } from '../src/events/clue.js';
import type { PowerListPublished } from '../src/events/registry.js';
import type { Restriction } from '../src/events/restrictions.js';
import type { UnitState } from '../src/registry/unit.js';
import { lightFine } from '../src/testing/bodies.js';
import { contextOf, people, units } from '../src/testing/county.js';
import { law } from './law.js';
import { said } from './said.js';

const station = 'qinghe.chengguan';
const registered = units[station];
if (registered === undefined) throw new Error('The county has no station');

/** The station as its register has it, on a day. */
const around = (unit: Partial<UnitState>): Context => ({
  ...contextOf(law, people.wang, '2026-03-02T09:00:00Z'),
  day: '2026-03-02',
  unit: () => ({ ...registered, ...unit }),
});

const company: Party = { kind: 'company', name: '清河县某食品有限公司' };
const list: PowerListPublished = { version: '2026', validFrom: '2026-01-01', entries: [] };

describe('in whose name a station acts (GSS Art.8; PR Art.9)', () => {
  it('lets it act against a sole trader (GSS Art.8(1))', () => {
    expect(
      refuseUnlessOwnNameFits(station, { party: { kind: 'individual_business', name: '某店' } }, around({})),
    ).toBeNull();
  });

  it('refuses it a company that its register gives it without a published list of powers', () => {
    const refusal = refuseUnlessOwnNameFits(station, { party: company }, around({ ownNameFor: ['company'] }));
    expect(refusal).toMatchObject({ code: 'not-in-own-name', ground: 'GSS Art.8; PR Art.9' });
    expect(said(refusal)).toContain('without a published list');
  });

  it('lets it act against a company where a list of powers is in force (GSS Art.8(3); APL Art.17)', () => {
    expect(
      refuseUnlessOwnNameFits(station, { party: company }, around({ ownNameFor: ['company'], powerLists: [list] })),
    ).toBeNull();
  });

  it('refuses it on a day before the list is in force', () => {
    const later: PowerListPublished = { ...list, validFrom: '2026-03-03' };
    expect(
      refuseUnlessOwnNameFits(station, { party: company }, around({ ownNameFor: ['company'], powerLists: [later] })),
    ).toMatchObject({ code: 'not-in-own-name' });
  });

  it('lets it act against whoever the party is in an open market, without a list (GSS Art.8(2))', () => {
    expect(refuseUnlessOwnNameFits(station, { party: company, openMarket: true }, around({}))).toBeNull();
    expect(refuseUnlessOwnNameFits(station, { party: company, openMarket: false }, around({}))).toMatchObject({
      code: 'not-in-own-name',
      ground: 'GSS Art.8; PR Art.9',
    });
  });

  it('refuses it the open market too where its register keeps everything for the bureau (PR Art.9)', () => {
    expect(
      refuseUnlessOwnNameFits(station, { party: company, openMarket: true }, around({ ownNameFor: [] })),
    ).toMatchObject({ code: 'not-in-own-name' });
  });

  it('asks nothing of a bureau', () => {
    expect(refuseUnlessOwnNameFits('qinghe', { party: company }, around({}))).toBeNull();
  });

  it('refuses it a kind of party that its register does not give it, whatever list is published (PR Art.9)', () => {
    const refusal = refuseUnlessOwnNameFits(station, { party: company }, around({ powerLists: [list] }));
    expect(refusal).toMatchObject({ code: 'not-in-own-name' });
    expect(said(refusal)).toContain('no law gives it company cases');
  });

  it('refuses it even a sole trader where its register gives it none (PR Art.9)', () => {
    const trader: Party = { kind: 'individual_business', name: '某店' };
    expect(refuseUnlessOwnNameFits(station, { party: trader }, around({ ownNameFor: [] }))).toMatchObject({
      code: 'not-in-own-name',
    });
  });

  it('refuses a station that is in no register (PR Art.9)', () => {
    const unknown = { ...around({}), unit: () => undefined };
    expect(refuseUnlessOwnNameFits(station, { party: company }, unknown)).toMatchObject({ code: 'unit-unknown' });
  });
});

describe('what a station never does in its own name (GSS Art.8; ACL Art.17, 22)', () => {
  const filedBy = (actingName: 'bureau' | 'unit') => ({
    intake: { clue: { unit: station } },
    investigation: { filing: { actingName } },
  });
  const restricted = (restriction: Restriction) => ({
    ...lightFine,
    penalty: { ...lightFine.penalty, restrictions: [restriction] },
  });

  it.each(['revoke_licence', 'revoke_business_licence'] as const)('refuses it to %s (GSS Art.8)', (restriction) => {
    expect(refuseIfRevokedInOwnName(filedBy('unit'), restricted(restriction))).toMatchObject({
      code: 'not-in-own-name',
      ground: 'GSS Art.8; PR Art.9',
    });
    expect(refuseIfRevokedInOwnName(filedBy('bureau'), restricted(restriction))).toBeNull();
  });

  it('lets it suspend business, which is no revocation (GSS Art.8)', () => {
    expect(refuseIfRevokedInOwnName(filedBy('unit'), restricted('suspend_business'))).toBeNull();
    expect(refuseIfRevokedInOwnName(filedBy('unit'), lightFine)).toBeNull();
  });

  it('refuses it to seize, in its own name only (ACL Art.17, 22)', () => {
    expect(refuseIfSeizedInOwnName(filedBy('unit'), 'seizure')).toMatchObject({
      code: 'not-in-own-name',
      ground: 'ACL Art.17, 22; GSS Art.8; PR Art.9',
    });
    expect(refuseIfSeizedInOwnName(filedBy('bureau'), 'seizure')).toBeNull();
    expect(refuseIfSeizedInOwnName({ intake: { clue: { unit: station } } }, 'seizure')).toBeNull();
  });

  it('lets it hold evidence, which is no compulsory measure (APL Art.56)', () => {
    expect(refuseIfSeizedInOwnName(filedBy('unit'), 'evidence-hold')).toBeNull();
  });

  it('refuses it a case in which a seizure runs (ACL Art.17, 22)', () => {
    expect(refuseIfSeizuresRun(station, [1])).toMatchObject({ code: 'not-in-own-name' });
    expect(refuseIfSeizuresRun(station, [])).toBeNull();
  });
});
