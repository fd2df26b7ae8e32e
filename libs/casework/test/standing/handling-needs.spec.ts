import type { ReportedHandling } from '../../src/events/investigation.js';
import { askCheck } from '../../src/standing/asked-check.js';
import { nothing } from '../../src/testing/bodies.js';
import { contextOf, people } from '../../src/testing/county.js';
import { upToReview } from '../../src/testing/lines.js';
import { played } from '../../src/testing/stages.js';
import { law } from '../law.js';
import { company } from '../two-parties.js';

const yuan = (amount: number): number => Math.round(amount * 100);

/** What the check says a fine on a company would need; 公司法253: 5 to 15 % of ten million yuan that were taken out. */
const needsOf = (fine: number, more: object = {}) => {
  const { state, file } = played(law, upToReview({ party: company }).slice(0, 10));
  const handling = {
    outcome: 'penalty',
    basisId: 'col-253',
    facts: { falseCapital: yuan(10_000_000) },
    penalty: { ...nothing, fine },
    tier: 'general',
    circumstances: [],
    discretionReasons: 'x',
    ...more,
  } as ReportedHandling;
  const around = contextOf(law, people.wang, '2026-04-01T09:00:00.000Z', file.facts);
  return askCheck(state, handling, { ...around, day: '2026-04-01' }).needs;
};

describe('what a proposed handling would need', () => {
  it('is a hearing on request from 100,000 yuan of a company on, the figure included (HR Art.5(2); APL Art.63)', () => {
    expect(needsOf(yuan(99_999.99))?.hearing).toEqual({ isOpen: false, fineFrom: yuan(100_000) });
    expect(needsOf(yuan(100_000))?.hearing).toEqual({ isOpen: true, fineFrom: yuan(100_000) });
  });

  it('is a hearing for a closure without any fine (APL Art.63(1)(3))', () => {
    const penalty = { ...nothing, fine: 0, restrictions: ['suspend_business'] };
    expect(needsOf(0, { penalty })?.hearing.isOpen).toBe(true);
  });

  it('is legal review and a discussion from the fine on that the bureau calls large (PR Art.50(3))', () => {
    const large = law.settings.majorFineOfOrganisation.at(-1)?.value ?? 0;
    expect(needsOf(large - 1)?.review).toEqual({ grounds: [], fineFrom: large });
    expect(needsOf(large)?.review).toEqual({ grounds: ['large-fine'], fineFrom: large });
  });

  it('is the minor class for a lenient fine up to 50,000 yuan, else the general one (PUB Art.13)', () => {
    expect(needsOf(yuan(50_000), { tier: 'lenient' })?.publication).toBe('minor');
    expect(needsOf(yuan(50_000.01), { tier: 'lenient' })?.publication).toBe('general');
    expect(needsOf(yuan(50_000))?.publication).toBe('general');
  });

  it('is nothing where no penalty is imposed', () => {
    expect(needsOf(0, { outcome: 'no-penalty', tier: undefined })).toMatchObject({
      hearing: { isOpen: false },
      review: { grounds: [] },
      publication: null,
    });
  });
});
