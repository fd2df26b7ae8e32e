import { before, rulesOf } from '../../rules-of.js';

describe('offer-hand-over 移交案件', () => {
  const { records, refuses } = rulesOf('offer-hand-over', {
    of: before('offer-hand-over', {}, 'hand-over'),
    body: { to: 'qinghe.hekou', officers: ['gao', 'lin'], reasons: '主要违法事实在河口' },
    by: 'zhao',
    on: '2026-03-09',
  });

  records(
    'lists what is open, and the giver still handles the case',
    ['HandOverOffered'],
    {},
    {
      data: { from: 'qinghe.chengguan', open: [{ kind: 'clock', what: 'case', due: '2026-06-02' }] },
      state: {
        intake: { clue: { unit: 'qinghe.chengguan' } },
        investigation: { officers: ['wang', 'gao'] },
        aside: { handOver: { to: 'qinghe.hekou' } },
      },
    },
  );
  records(
    'names the measures in force and what is asked for, and of which measure a clock is',
    ['HandOverOffered'],
    { of: before('request-measure-extension', {}, 'measures'), by: 'zhao', on: '2026-03-24' },
    {
      data: {
        open: [
          { kind: 'clock', what: 'seal-seize', of: '1', due: '2026-04-18' },
          { kind: 'clock', what: 'case', due: '2026-06-12' },
          { kind: 'measure', what: 'seizure 1' },
        ],
      },
    },
  );
  records('is for an officer too, within the unit', ['HandOverOffered'], {
    but: { to: 'qinghe.chengguan', officers: ['li', 'chen'] },
    by: 'wang',
  });
  refuses('is not for an officer when it goes to another unit', 'head-hands-over', { by: 'wang' });
  refuses('is not for an officer who does not handle the case', 'not-assigned', {
    but: { to: 'qinghe.chengguan', officers: ['li', 'chen'] },
    by: 'li',
  });
  refuses('goes to officers of the receiving unit', 'officers-of-other-units', {
    of: before('record-inspection'),
    but: { officers: ['wang', 'gao'] },
  });
  refuses('needs two officers there', 'two-officers-needed', { but: { officers: ['gao'] } });
  refuses('goes to a unit of the register', 'unit-unknown', { but: { to: 'qinghe.nowhere' } });
  refuses('does not go to another bureau: that is a transfer (PR Art.14)', 'other-bureau', {
    but: { to: 'linhe.zhen' },
  });
  refuses('waits while the case is offered already', 'hand-over-pending', {
    of: before('confirm-hand-over', {}, 'hand-over'),
    on: '2026-03-11',
  });
  refuses('leaves a case in the name of a station to that station (GSS Art.8)', 'not-in-own-name', {
    of: before('record-inspection', { actingName: 'unit' }),
  });
  refuses('does not go to who reviewed the case (PR Art.49)', 'separation-of-duty', {
    of: before('approve-proposal'),
    but: { to: 'qinghe.chengguan', officers: ['zheng', 'chen'] },
    on: '2026-04-08',
  });
});
