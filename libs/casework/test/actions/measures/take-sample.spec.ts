import { sample } from '../../../src/testing/other-bodies-lines.js';
import { before, rulesOf } from '../../rules-of.js';

describe('take-sample 抽样取证 (PR Art.31)', () => {
  const { records, refuses } = rulesOf('take-sample', {
    of: before('take-sample', {}, 'jurisdiction'),
    body: sample,
    by: 'wang',
    on: '2026-03-11',
  });

  records('T11: is sealed and listed before the party (PR Art.31, 44)', ['SampleTaken']);
  records('T11: bought online nobody can be told beforehand; the purchase is recorded instead', ['SampleTaken'], {
    but: { source: 'remote-purchase', partyNotified: false, listHandedOver: false },
  });
  refuses('the party was not told', 'party-not-notified', { but: { partyNotified: false } });
  refuses('the sample is not sealed', 'sample-not-sealed', { but: { sealed: false } });
  refuses('the list was not handed over', 'list-not-handed-over', { but: { listHandedOver: false } });
  refuses('one officer is not enough', 'two-officers-needed', { but: { officers: ['wang'] } });
  refuses('is not taken before there was a clue', 'before-the-case', { but: { takenOn: '2026-03-01' } });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
