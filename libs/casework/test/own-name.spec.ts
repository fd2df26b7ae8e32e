import { refuseUnlessOwnNameFits } from '../src/checks/own-name.js';
import type { Context } from '../src/context.js';
import type { Party } from '../src/events/clue.js';
import type { PowerListPublished } from '../src/events/registry.js';
import { contextOf, people, units } from '../src/testing/county.js';
import type { UnitState } from '../src/registry/unit.js';
import { law } from './law.js';

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
    expect(refuseUnlessOwnNameFits(station, { kind: 'individual_business', name: '某店' }, around({}))).toBeNull();
  });

  it('refuses it a company that its register gives it without a published list of powers', () => {
    const refusal = refuseUnlessOwnNameFits(station, company, around({ ownNameFor: ['company'] }));
    expect(refusal).toMatchObject({ code: 'not-in-own-name', ground: 'GSS Art.8; PR Art.9' });
    expect(refusal?.message).toContain('without a published list');
  });

  it('lets it act against a company where a list of powers is in force (GSS Art.8(3); APL Art.17)', () => {
    expect(
      refuseUnlessOwnNameFits(station, company, around({ ownNameFor: ['company'], powerLists: [list] })),
    ).toBeNull();
  });

  it('refuses it on a day before the list is in force', () => {
    const later: PowerListPublished = { ...list, validFrom: '2026-03-03' };
    expect(
      refuseUnlessOwnNameFits(station, company, around({ ownNameFor: ['company'], powerLists: [later] })),
    ).toMatchObject({ code: 'not-in-own-name' });
  });

  it('asks nothing of a bureau', () => {
    expect(refuseUnlessOwnNameFits('qinghe', company, around({}))).toBeNull();
  });
});
