import type { Party } from '../src/events/clue.js';
import { lightFine, nothing, report, servedOn, terms } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { upToReview } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { recordedOtherwise } from './recorded-otherwise.js';

/*
 * GSS Art.8 gives a station in its own name penalties on 个体工商户 (1) and those for violations in open markets (2);
 * everything else is the bureau's (PR Art.9), whichever way a party comes into the case.
 */

const trader: Party = { kind: 'individual_business', name: '清河县城关镇某食品店' };
const company: Party = { kind: 'company', name: '清河某食品有限公司' };
const person: Party = { kind: 'natural_person', name: '张某（虚构）' };
const director: Party = { ...person, responsibleAs: 'person-in-charge' };
const secondTrader: Party = { kind: 'individual_business', name: '清河县城关镇另一食品店' };

const fined = { ...lightFine, penalty: { ...nothing, fine: 600_000 } };
const beside = (party: Party) => ({ ...lightFine, parties: [{ party, handling: fined }] }) as never;

/** The report of a case of the station's own name, with a second party. */
const reported = (party: Party, actingName: 'bureau' | 'unit' = 'unit') =>
  played(law, upToReview({ party: trader, actingName }).slice(0, 10)).when(
    'submit-report',
    report(beside(party)),
    'wang',
    '2026-04-01',
  );

/** A case with a company as second party, as a history of before has it: the gate of the report did not look. */
const filedBefore = (story: Story): Story => recordedOtherwise(story, 'CaseFiled', { actingName: 'unit' });

describe('whom a station punishes in its own name (GSS Art.8; PR Art.9)', () => {
  it.each([company, person, director])('reports no $kind beside the sole trader', (party) => {
    const { refusal } = reported(party);
    expect(refusal).toMatchObject({
      code: 'not-in-own-name',
      ground: 'GSS Art.8; PR Art.9',
      party: party.name,
    });
  });

  it('reports a second sole trader, and in the bureau’s name whoever it is', () => {
    expect(reported(secondTrader).answer).toBe('accepted');
    expect(reported(company, 'bureau').answer).toBe('accepted');
  });

  const both = { party: trader, handling: beside(company) };
  const reviewed = (): Story => played(law, upToReview(both));
  const approved = (): Story => reviewed().when('approve-proposal', { opinion: '同意' }, 'feng', '2026-04-08').after;
  const notified = (): Story =>
    played(
      law,
      [1, 2].flatMap((forParty) => [
        { on: '2026-04-08', by: 'wang' as const, action: 'issue-notice', body: { forParty } },
        {
          on: '2026-04-09',
          by: 'wang' as const,
          action: 'serve-notice',
          body: { ...servedOn('2026-04-09'), forParty },
        },
      ]),
      approved(),
    );
  const proposed = (): Story =>
    played(
      law,
      [
        {
          on: '2026-04-17',
          by: 'wang',
          action: 'propose-decision',
          body: { handling: fined, reasons: '事实清楚', forParty: 2 },
        },
        { on: '2026-04-17', by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意', forParty: 2 } },
      ],
      notified(),
    );

  it.each([
    ['approves', 'approve-proposal', reviewed, 'feng', { opinion: '同意', forParty: 2 }],
    ['notifies', 'issue-notice', approved, 'wang', { forParty: 2 }],
    [
      'proposes a decision on',
      'propose-decision',
      notified,
      'wang',
      { handling: fined, reasons: '事实清楚', forParty: 2 },
    ],
    ['decides on', 'decide-penalty', proposed, 'feng', { ...terms, forParty: 2 }],
  ] as const)('%s no company that was reported before the report asked', (_says, action, story, by, body) => {
    const attempt = (before: Story) => before.when(action, body, by, '2026-04-17').answer;
    expect(attempt(story())).toBe('accepted');
    expect(attempt(filedBefore(story()))).toBe('not-in-own-name');
  });

  it('decides nothing of a company either, though it spares it', () => {
    const spared = { ...lightFine, outcome: 'not-established', penalty: nothing, circumstances: [] };
    const story = played(
      law,
      [
        { on: '2026-04-08', by: 'wang', action: 'propose-decision', body: { handling: spared, reasons: '证据不足' } },
        { on: '2026-04-08', by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
      ],
      played(law, upToReview({ party: company, handling: spared as never })),
    );
    const attempt = (before: Story) => before.when('decide-no-penalty', {}, 'feng', '2026-04-09').answer;
    expect(attempt(story)).toBe('accepted');
    expect(attempt(filedBefore(story))).toBe('not-in-own-name');
  });

  it('files no company in its own name whose kind was corrected after the proposal (PR Art.9)', () => {
    const asked = played(law, upToReview({ party: trader, actingName: 'unit' }).slice(0, 5));
    const field = { event: 1, field: 'party.kind', wrong: trader.kind, right: company.kind, why: '登记为公司' };
    const corrected = asked.when('correct-entry', field, 'wang', '2026-03-04');
    expect(corrected.answer).toBe('accepted');
    expect(corrected.after.when('file-case', {}, 'feng', '2026-03-04').answer).toBe('not-in-own-name');
  });

  it('reports no party in its own name whose kind was corrected after the filing (PR Art.9)', () => {
    const filed = played(law, upToReview({ party: trader, actingName: 'unit' }).slice(0, 10));
    const field = { event: 1, field: 'party.kind', wrong: trader.kind, right: company.kind, why: '登记为公司' };
    const corrected = filed.when('correct-entry', field, 'wang', '2026-03-20').after;
    const attempt = (story: Story) => story.when('submit-report', report(lightFine), 'wang', '2026-04-01').answer;
    expect(attempt(filed)).toBe('accepted');
    expect(attempt(corrected)).toBe('not-in-own-name');
  });
});
