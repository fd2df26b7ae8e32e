import { at, needsTwoCertified, rulesOf } from '../../rules-of.js';

describe('assign-verification 指派核查 (PR Art.18; APL Art.42)', () => {
  const rules = rulesOf('assign-verification', {
    of: () => at('clue'),
    body: { officers: ['wang', 'li'] },
    by: 'zhao',
    on: '2026-03-02',
  });

  rules.records(
    'names the officers who verify',
    ['VerificationAssigned'],
    {},
    { state: { stage: 'verifying', intake: { verifiers: ['wang', 'li'] } } },
  );
  rules.records(
    'replaces them later',
    ['VerificationAssigned'],
    { of: () => at('verifying'), but: { officers: ['li', 'zhao'] } },
    { state: { stage: 'verifying', intake: { verifiers: ['li', 'zhao'] } } },
  );
  rules.records('still admits an officer on the day before the suspension', ['VerificationAssigned'], {
    but: { officers: ['wang', 'sun'] },
    on: '2026-03-04',
  });
  needsTwoCertified(rules, 'VerificationAssigned', '2026-03-05');
});
