import { before, rulesOf } from '../../rules-of.js';

describe('ask-superior 报请上级指定管辖或者提级管辖 (PR Art.13-16)', () => {
  const { records, refuses } = rulesOf('ask-superior', {
    of: before('ask-superior', {}, 'jurisdiction'),
    body: { matter: 'designation', superior: '市局', receivedOn: '2026-03-06', reasons: '协商不成' },
    by: 'wang',
    on: '2026-03-06',
  });

  records('§4.1: the common superior is asked to designate (PR Art.13)', ['SuperiorAsked']);
  records('§4.1: a subordinate may ask that its case be taken', ['SuperiorAsked'], { but: { matter: 'take-over' } });
  refuses('is asked once until it answers', 'nothing-to-do', {
    of: before('record-superior-decision', {}, 'jurisdiction'),
    on: '2026-03-09',
  });
  refuses('has nothing to read before there was a clue', 'before-the-case', { but: { receivedOn: '2026-03-01' } });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
