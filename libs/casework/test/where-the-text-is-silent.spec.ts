import type { Actor } from '#casework';
import type { Law } from '../src/law.js';
import { nothing, onTheSpot, review, servedOn } from '../src/testing/bodies.js';
import { application, suit } from '../src/testing/challenge-lines.js';
import { alsoHolding, people } from '../src/testing/county.js';
import type { Story } from '../src/testing/given.js';
import { casesUnder } from '../src/testing/stages.js';
import { law } from './law.js';
import { recordedOtherwise } from './recorded-otherwise.js';
import { codes, signs, when } from './risks-of.js';
import { before } from './rules-of.js';

/* What the texts forbid is refused; where they only hint, it is a dated setting or a sign for who supervises. */

describe('A demand while the party challenges the decision (ACL Art.35, 53; PR Art.76) [M]', () => {
  const sends: Law = {
    ...law,
    settings: {
      ...law.settings,
      demandWaitsForChallenge: [{ validFrom: '2019-04-01', validTo: null, value: false }],
    },
  };
  const sued = (read: Law, more: object = {}): Story =>
    casesUnder(read)
      .before('record-payment')
      .when('record-suit', { ...suit, ...more }, 'wang', '2026-06-18').after;
  const demand = (story: Story) => story.when('send-demand', servedOn('2026-06-22'), 'wang', '2026-06-22');

  it('waits for the end of its suit or its review, and says so', () => {
    const { answer, refusal } = demand(sued(law));
    expect(answer).toBe('challenge-pending');
    expect(refusal?.parameters).toMatchObject({ next: 'demand-later' });
    const reviewed = casesUnder(law)
      .before('record-payment')
      .when('record-reconsideration', application, 'wang', '2026-05-11');
    expect(demand(reviewed.after).answer).toBe('challenge-pending');
  });

  it('does not wait for the challenge of somebody else', () => {
    expect(demand(sued(law, { applicant: 'other' })).recorded).toEqual(['DemandSent']);
  });

  it('is sent by the other reading, since a suit does not stop the execution (ALL Art.56)', () => {
    expect(demand(sued(sends)).recorded).toEqual(['DemandSent']);
  });

  it('brings the matter to no court before the suit is over, by either reading (ACL Art.53)', () => {
    const asked = demand(sued(sends)).after.when('apply-to-court', { court: '清河县人民法院' }, 'feng', '2026-11-02');
    expect(asked.answer).toBe('challenge-pending');
  });
});

describe('How much a slip of the pen changes (APL Art.75(2)) [M]', () => {
  const reading = (value: number): Law => {
    return {
      ...law,
      settings: { ...law.settings, slipMostSigns: [{ validFrom: '2019-04-01', validTo: null, value, unit: null }] },
    };
  };
  // 有笔录和票据为证 stands in the decision; two signs of eight are other ones.
  const errors = [{ kind: 'spelling', wrong: '有笔录和票据为证', right: '有笔录和单证为证' }];
  const corrected = (read: Law) =>
    casesUnder(read)
      .before('record-payment')
      .when('correct-decision', { ...servedOn('2026-04-24'), errors }, 'wang', '2026-04-24').answer;

  it('is three signs, or what the bureau agreed on', () => {
    expect(corrected(law)).toBe('accepted');
    expect(corrected(reading(1))).toBe('more-than-words');
  });
});

describe('risk 28: a head who led the case sits on the panel of its hearing (APL Art.64(4); HR Art.11)', () => {
  const toName = before('name-hearing-host', {}, 'hearing');
  const named = (host: string, story: Story = toName(), on = '2026-04-14'): Story =>
    story.when('name-hearing-host', { host, recorder: 'ma' }, 'feng', on).after;

  it('shows the head of the case unit and the head who approved as host, and nobody who did neither', () => {
    expect(codes(named('zhao'), 28)).toContain('hearing-led-by-head');
    expect(codes(named('feng'), 28)).toContain('hearing-led-by-head');
    expect(codes(named('jiang'), 28)).not.toContain('hearing-led-by-head');
  });

  it('ends when another panel is named', () => {
    expect(when(named('jiang', named('zhao'), '2026-04-15'), 28)).toContainEqual(['2026-04-14', '2026-04-15']);
  });
});

describe('risk 24: a case in a station’s own name that the bureau reviewed (PR Art.52(3))', () => {
  const reviewed = (actingName: 'bureau' | 'unit', by: Actor): Story =>
    recordedOtherwise(before('record-review')(), 'CaseFiled', { actingName }).when(
      'record-review',
      review(),
      by,
      '2026-04-07',
    ).after;

  it('shows the reviewer of the bureau, and not one of the station', () => {
    expect(codes(reviewed('unit', people.zheng), 24)).toContain('review-outside-station');
    expect(codes(reviewed('unit', alsoHolding('chen', 'reviewer')), 24)).not.toContain('review-outside-station');
  });

  it('shows nothing in a case of the bureau’s name', () => {
    expect(codes(reviewed('bureau', people.zheng), 24)).not.toContain('review-outside-station');
  });
});

describe('risk 29: a warning for which no norm provides (APL Art.4, 38)', () => {
  const onTheSpotUnder = (basisId: string, warning: boolean): Story =>
    before('decide-on-the-spot', {}, 'summary')().when(
      'decide-on-the-spot',
      { ...onTheSpot({ ...nothing, warning, fine: warning && basisId !== 'pvr-13' ? 0 : 10_000 }), basisId },
      'wang',
      '2026-03-02',
    ).after;
  const isTold = (story: Story): boolean =>
    signs(story, 29).some(
      ({ detail }) =>
        detail.code === 'against-the-benchmark' && detail.parameters.reason.code === 'WARNING_NOT_PROVIDED',
    );

  it('shows once it is decided, and not where the norm begins with one', () => {
    expect(isTold(onTheSpotUnder('pvr-13', true))).toBe(true);
    expect(isTold(onTheSpotUnder('pvr-13', false))).toBe(false);
    expect(isTold(onTheSpotUnder('fsl-126-1-3', true))).toBe(false);
  });
});
