import { at, needsTwoCertified, rulesOf } from '../rules-of.js';

describe('assign-officers 指定办案人员 (PR Art.19, 21)', () => {
  const rules = rulesOf('assign-officers', {
    of: () => at('investigating'),
    body: { officers: ['wang', 'li'] },
    by: 'zhao',
    on: '2026-03-05',
  });

  rules.records('names the case officers', ['OfficersAssigned'], {}, { state: { officers: ['wang', 'li'] } });
  needsTwoCertified(rules, 'OfficersAssigned', '2026-03-05');
});
