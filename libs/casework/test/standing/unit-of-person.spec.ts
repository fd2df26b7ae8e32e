import type { Party } from '../../src/events/clue.js';
import type { Handling } from '../../src/events/investigation.js';
import type { Refusal } from '../../src/refusals/index.js';
import { askCheck } from '../../src/standing/asked-check.js';
import { refuseUnlessUnitActed } from '../../src/standing/unit-of-person.js';
import { noPenalty, nothing, report, servedOn } from '../../src/testing/bodies.js';
import { contextOf, people } from '../../src/testing/county.js';
import type { Story } from '../../src/testing/given.js';
import { upToReview } from '../../src/testing/lines.js';
import { played } from '../../src/testing/stages.js';
import { sentenceOf } from '../../src/words/sentence.js';
import { law } from '../law.js';
import { company, ofCompany } from '../two-parties.js';

const yuan = (amount: number): number => amount * 100;
const manager: Party = { kind: 'natural_person', name: '张某（虚构）', responsibleAs: 'person-in-charge' };

/** 公司法253: the company 5 to 15 % of what was taken out, whoever answers for it 30,000 to 300,000 yuan. */
const underLaw = (fine: number) => ({
  outcome: 'penalty',
  basisId: 'col-253',
  facts: { falseCapital: yuan(1_000_000) },
  penalty: { ...nothing, fine },
  tier: 'general',
  circumstances: [],
  discretionReasons: 'x',
});
const ofManager = underLaw(yuan(50_000));
const ofUnit = underLaw(yuan(100_000));
const notEstablished = { ...ofUnit, outcome: 'not-established', penalty: nothing, tier: undefined };

const investigated = (): Story => played(law, upToReview({ party: company }).slice(0, 10));
const handled = (unit: object) => ({ ...unit, parties: [{ party: manager, handling: ofManager }] });
const reported = (unit: object) =>
  investigated().when(
    'submit-report',
    report(JSON.parse(JSON.stringify(handled(unit))) as never),
    'wang',
    '2026-04-01',
  );

const saidOf = (refusal: Refusal | null): string => (refusal === null ? '' : sentenceOf(refusal, 'en').message);

describe('a person who answers for an enterprise of the case (处罚到人; APL Art.4, 40)', () => {
  it('is not fined for what is not established of the enterprise', () => {
    const refused = reported(notEstablished);
    expect(refused.answer).toBe('unit-not-established');
    expect(saidOf(refused.refusal)).toContain(company.name);
    expect(saidOf(refused.refusal)).toContain(manager.name);
  });

  it('is not fined for an act of the enterprise under another article', () => {
    expect(reported(ofCompany).answer).toBe('unit-not-established');
  });

  it('is fined beside the enterprise under the same article, also where that one is spared', () => {
    expect(reported(ofUnit).answer).toBe('accepted');
    expect(reported({ ...noPenalty, basisId: 'col-253', facts: ofUnit.facts }).answer).toBe('accepted');
  });

  it('is said so by the check before anything is recorded', () => {
    const { state, file } = investigated();
    const context = {
      ...contextOf(law, people.wang, '2026-04-01T09:00:00.000Z', file.facts),
      day: '2026-04-01' as const,
    };
    const asked = askCheck(state, handled(JSON.parse(JSON.stringify(notEstablished)) as object) as never, context);
    expect(asked.refusal).toBeNull();
    expect(asked.parties[0]?.refusal?.code).toBe('unit-not-established');
  });

  it('is not fined any more once the enterprise was decided not to have done it', () => {
    const opinion = { opinion: '同意' };
    const served = (forParty: number) => ({ ...servedOn('2026-04-09'), forParty });
    const notified = played(
      law,
      [
        { on: '2026-04-08', by: 'feng', action: 'approve-proposal', body: opinion },
        { on: '2026-04-08', by: 'wang', action: 'issue-notice', body: { forParty: 1 } },
        { on: '2026-04-08', by: 'wang', action: 'issue-notice', body: { forParty: 2 } },
        { on: '2026-04-09', by: 'wang', action: 'serve-notice', body: served(1) },
        { on: '2026-04-09', by: 'wang', action: 'serve-notice', body: served(2) },
      ],
      played(law, upToReview({ party: company, handling: handled(ofUnit) as never })),
    );
    const propose = (story: Story, handling: object, forParty: number) =>
      story.when(
        'propose-decision',
        { handling: JSON.parse(JSON.stringify(handling)) as object, reasons: '事实', forParty },
        'wang',
        '2026-04-20',
      );
    expect(propose(notified, ofManager, 2).answer).toBe('accepted');
    const proposed = propose(notified, notEstablished, 1).after;
    const freed = played(
      law,
      [
        { on: '2026-04-20', by: 'zhao', action: 'endorse-proposal', body: { ...opinion, forParty: 1 } },
        { on: '2026-04-20', by: 'feng', action: 'decide-no-penalty', body: { forParty: 1 } },
      ],
      proposed,
    );
    expect(propose(freed, ofManager, 2).answer).toBe('unit-not-established');
  });
});

describe('what of the enterprise the punishment of a person hangs on (APL Art.4, 40)', () => {
  const handling = (basisId: string, facts: object = {}, restrictions: readonly string[] = []) =>
    ({
      outcome: 'penalty',
      basisId,
      facts,
      penalty: { ...nothing, fine: yuan(50_000), restrictions },
      circumstances: [],
      discretionReasons: 'x',
    }) as never;
  const lacking = (ofPerson: Handling, ofCompany: Handling): string | null => {
    const refusal = refuseUnlessUnitActed(
      { party: manager, handling: ofPerson },
      [{ party: company, handling: ofCompany }],
      { law, day: '2026-04-01' },
    );
    return refusal?.code === 'unit-not-established' ? (refusal.parameters as { lacks: string }).lacks : null;
  };

  it('is that its act is serious too, where persons are punished for serious ones (医疗器械条例86)', () => {
    const person = handling('mdr-86-person', { serious: true });
    expect(lacking(person, handling('mdr-86', { goodsValue: yuan(8_000) }))).toBe('serious');
    expect(lacking(person, handling('mdr-86', { goodsValue: yuan(8_000), serious: true }))).toBeNull();
  });

  it('is the making or selling of 假药, or serious 劣药 (药品管理法118(1))', () => {
    const person = handling('dal-118-1');
    expect(lacking(person, handling('mdr-86', { serious: true }))).toBe('act');
    expect(lacking(person, handling('dal-116'))).toBeNull();
    expect(lacking(person, handling('dal-117-1-retail'))).toBe('serious');
    expect(lacking(person, handling('dal-117-1-retail', { serious: true }))).toBeNull();
  });

  it('is a revoked licence (食品安全法135(1))', () => {
    const person = handling('fsl-135-1', {}, ['ban_person']);
    expect(lacking(person, handling('fsl-124-1-5', { goodsValue: yuan(86) }))).toBe('revocation');
    expect(lacking(person, handling('fsl-124-1-5', { serious: true }, ['revoke_licence']))).toBeNull();
  });

  it('is no act of its own law where the article is on violations of others (食品安全法实施条例75)', () => {
    expect(lacking(handling('fslr-75', { intentional: true }), handling('fsl-124-1-5'))).toBeNull();
  });
});
