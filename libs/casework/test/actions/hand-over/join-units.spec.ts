import { before, rulesOf } from '../../rules-of.js';

describe('join-units 确定联合办案单位 (PR Art.9; GSS Art.8)', () => {
  const { records, refuses } = rulesOf('join-units', {
    of: before('join-units', {}, 'hand-over'),
    body: { units: ['qinghe.hekou'], reasons: '科所联动' },
    by: 'feng',
    on: '2026-03-06',
  });
  const joined = before('offer-hand-over', {}, 'hand-over');

  records(
    'joins a unit of the same bureau',
    ['UnitsJoined'],
    {},
    { state: { aside: { jointUnits: ['qinghe.hekou'] } } },
  );
  records(
    'ends with an empty list',
    ['UnitsJoined'],
    { of: joined, but: { units: [] } },
    { state: { aside: { jointUnits: [] } } },
  );
  refuses('has something to end', 'nothing-to-do', { but: { units: [] } });
  refuses('does not join the unit that handles the case', 'nothing-to-do', { but: { units: ['qinghe.chengguan'] } });
  refuses('joins units of the register', 'unit-unknown', { but: { units: ['qinghe.nowhere'] } });
  refuses('joins no unit of another bureau: that would be a transfer (PR Art.14)', 'other-bureau', {
    but: { units: ['linhe.zhen'] },
  });
  refuses('leaves a case in the name of a station to that station (GSS Art.8)', 'not-in-own-name', {
    of: before('record-inspection', { actingName: 'unit' }),
  });

  it('brings in officers of another station, who could not be assigned before', () => {
    const assign = (of: () => ReturnType<typeof joined>) =>
      of().when('assign-officers', { officers: ['wang', 'gao'] }, 'zhao', '2026-03-06').answer;
    expect(assign(before('join-units', {}, 'hand-over'))).toBe('officers-of-other-units');
    expect(assign(before('assign-officers', {}, 'hand-over', 2))).toBe('accepted');
  });

  it('makes the case the bureau’s: no station then files it in its own name', () => {
    const own = before('propose-filing')().when(
      'join-units',
      { units: ['qinghe.hekou'], reasons: '联动' },
      'feng',
      '2026-03-03',
    );
    const filing = {
      basisId: 'fsl-125-1-2',
      violationEndedOn: '2026-02-27',
      graveHarm: false,
      conditions: { primaFacieEvidence: true, penaltyProvided: true, ownJurisdiction: true, withinLimitation: true },
      actingName: 'unit',
      reasons: '符合立案条件',
    };
    expect(own.after.when('propose-filing', filing, 'wang', '2026-03-03').answer).toBe('not-in-own-name');
    const asBureau = { ...filing, actingName: 'bureau' };
    expect(own.after.when('propose-filing', asBureau, 'wang', '2026-03-03').answer).toBe('accepted');
  });
});
