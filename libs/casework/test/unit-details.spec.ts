import { units as aggregate } from '../src/aggregates/registers.js';
import { decide } from '../src/decide/decide.js';
import { detailsOn, type UnitState } from '../src/registry/unit.js';
import { contextOf, people, units } from '../src/testing/county.js';
import { law } from './law.js';

const station = units['qinghe.chengguan'];
if (station === undefined) throw new Error('The county has its station');

const entered = (...details: UnitState['details']): UnitState => ({ ...station, details });
const told = (body: object) =>
  decide(aggregate, station, 'record-unit-details', body, {
    ...contextOf(law, people.shen, '2026-03-02T02:00:00.000Z'),
    id: 'qinghe.chengguan',
    unitsWith: () => [],
  });

describe('what documents of a unit say about it (PR Art.62(6); APL Art.59(5); ARL Art.24)', () => {
  const unit = entered(
    { validFrom: '2026-06-01', court: '清河县第二人民法院' },
    { validFrom: '2026-01-01', phone: '000-1', reconsiderationBody: '清河县人民政府', court: '清河县人民法院' },
  );

  it('holds from its day on, whatever the order of the entries', () => {
    expect(detailsOn(unit, '2025-12-31')).toEqual({});
    expect(detailsOn(unit, '2026-05-31').court).toBe('清河县人民法院');
    expect(detailsOn(unit, '2026-06-01').court).toBe('清河县第二人民法院');
  });
  it('stays as it was in what a later entry leaves out', () => {
    expect(detailsOn(unit, '2026-06-01').reconsiderationBody).toBe('清河县人民政府');
  });
  it('is recorded with the day from which it holds', () => {
    expect(told({ validFrom: '2026-01-01', court: '清河县人民法院' })).toMatchObject({
      ruling: 'accepted',
      events: [{ type: 'UnitDetailsRecorded', data: { validFrom: '2026-01-01', court: '清河县人民法院' } }],
    });
  });
  it('is refused when it says nothing', () => {
    expect(told({ validFrom: '2026-01-01' })).toMatchObject({ ruling: 'refused', refusal: { code: 'nothing-to-do' } });
  });
  it('is invalid with a telephone that is none, or a name of several lines', () => {
    expect(told({ validFrom: '2026-01-01', phone: '见门口', court: '清河县\n人民法院' })).toMatchObject({
      ruling: 'invalid',
      fields: [{ field: 'phone' }, { field: 'court' }],
    });
  });
});
