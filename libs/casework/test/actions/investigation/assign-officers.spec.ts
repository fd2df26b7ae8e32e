import { at, before, needsTwoCertified, rulesOf } from '../../rules-of.js';

describe('assign-officers 指定办案人员 (PR Art.19, 21)', () => {
  const rules = rulesOf('assign-officers', {
    of: () => at('investigating'),
    body: { officers: ['wang', 'li'] },
    by: 'zhao',
    on: '2026-03-05',
  });

  rules.records(
    'names the case officers',
    ['OfficersAssigned'],
    {},
    { state: { investigation: { officers: ['wang', 'li'] } } },
  );
  needsTwoCertified(rules, 'OfficersAssigned', '2026-03-05');
  rules.records('says why these, where the head says it', ['OfficersAssigned'], {
    body: { officers: ['wang', 'li'], reason: '二人近期在办案件最少' },
  });

  rules.records(
    'replaces officers later too, so that a case never stays without them',
    ['OfficersAssigned'],
    { of: () => at('notified'), body: { officers: ['wang', 'chen'] }, on: '2026-04-10' },
    { state: { stage: 'notified', investigation: { officers: ['wang', 'chen'] } } },
  );
  rules.refuses('names nobody who reviewed the case (PR Art.49)', 'separation-of-duty', {
    of: () => at('reviewed'),
    body: { officers: ['wang', 'zheng'] },
    on: '2026-04-08',
  });
  rules.refuses('names nobody who sits on its hearing (HR Art.11)', 'separation-of-duty', {
    of: before('hold-hearing', {}, 'hearing'),
    body: { officers: ['wang', 'jiang'] },
    on: '2026-04-21',
  });
});
