import { clocksOf } from '../src/clocks/case-clocks.js';
import { risksOf } from '../src/risk/index.js';
import type { Story } from '../src/testing/given.js';
import { onSite } from '../src/testing/measure-lines.js';
import { played } from '../src/testing/stages.js';
import { filesOfCase } from '../src/views/case-files.js';
import { law } from './law.js';
import { at, before } from './rules-of.js';

const opinion = { opinion: '同意' };

/** A seizure that cannot wait, taken on 7 April 2026 at 10:00 in Shanghai: approval by 8 April, 10:00. */
const urgent = () =>
  played(
    law,
    [
      {
        on: '2026-04-07',
        by: 'wang',
        action: 'take-urgent-measure',
        body: {
          kind: 'seizure',
          items: '冷柜2台',
          place: '经营场所',
          legalBasis: '食品安全法第一百一十条',
          reasons: '可能灭失',
          ...onSite,
          takenAt: '2026-04-07T02:00:00Z',
        },
      },
    ],
    before('submit-report')(),
  );

const breach = ({ file }: Story) =>
  risksOf({ ...file, law })
    .filter(({ number }) => number === 19)
    .map(({ since, until }) => [since, until]);
const release = ({ state }: Story) =>
  clocksOf(state, law)
    .filter(({ id, of }) => id === 'return-goods' && of === 'measure 1')
    .map(({ due, stoppedOn, article }) => ({ due, stoppedOn, article }));

const ended = (story: Story): Story =>
  played(
    law,
    [
      {
        on: '2026-04-10',
        by: 'wang',
        action: 'request-measure-end',
        body: { measure: 1, outcome: 'no-longer-needed', reasons: '逾期补办' },
      },
      { on: '2026-04-10', by: 'zhao', action: 'endorse-measure', body: { measure: 1, ...opinion } },
      { on: '2026-04-10', by: 'feng', action: 'approve-measure', body: { measure: 1 } },
    ],
    story,
  );

describe('an urgent measure and its 24 hours (ACL Art.19; PR Art.34, 37)', () => {
  const approved = (instant: string) => urgent().when('approve-measure', { measure: 1 }, 'feng', instant).after;

  it('that is approved in time shows nothing and leaves nothing to release', () => {
    const story = approved('2026-04-08T02:00:00.000Z');
    expect([breach(story), release(story)]).toEqual([[], []]);
  });

  it('that is approved late shows the breach for good, and the goods are to be released that day', () => {
    const story = approved('2026-04-09T02:00:00.000Z');
    expect(breach(story)).toEqual([['2026-04-08', null]]);
    expect(release(story)).toEqual([
      { due: '2026-04-09', stoppedOn: null, article: expect.stringContaining('ACL Art.19') as string },
    ]);
    const over = ended(story);
    expect(breach(over)).toEqual([['2026-04-08', null]]);
    expect(release(over)).toMatchObject([{ stoppedOn: '2026-04-10' }]);
  });

  it('that is refused is to be released at once, and shows no breach when that was in time', () => {
    const story = urgent().when('refuse-measure', { measure: 1, reasons: '不应采取' }, 'feng', '2026-04-07').after;
    expect(breach(story)).toEqual([]);
    expect(release(story)).toMatchObject([{ due: '2026-04-07', stoppedOn: null }]);
  });
});

describe('a hold of evidence that ends by a seizure (PR Art.35, 36)', () => {
  const held = () => before('request-measure-end', {}, 'measures', 2)();
  const end = (story: Story, more: object = {}) =>
    story.when(
      'request-measure-end',
      { measure: 2, outcome: 'sealed-or-seized', reasons: '转为扣押', ...more },
      'wang',
      '2026-04-09',
    );
  const seized = () =>
    played(
      law,
      [
        {
          on: '2026-04-08',
          by: 'wang',
          action: 'take-urgent-measure',
          body: {
            kind: 'seizure',
            items: '账本3册',
            place: '经营场所',
            legalBasis: '食品安全法第一百一十条',
            reasons: '需要扣押',
            ...onSite,
            takenAt: '2026-04-08T02:00:00Z',
          },
        },
      ],
      held(),
    );

  it('names the seizure that takes the goods over', () => {
    const asked = end(seized(), { seizure: 3 });
    expect(asked.answer).toBe('accepted');
    const over = played(
      law,
      [
        { on: '2026-04-09', by: 'zhao', action: 'endorse-measure', body: { measure: 2, ...opinion } },
        { on: '2026-04-09', by: 'feng', action: 'approve-measure', body: { measure: 2 } },
      ],
      asked.after,
    );
    expect(over.state).toMatchObject({
      aside: { measures: [{}, { ended: { outcome: 'sealed-or-seized', seizure: 3 } }, { ended: null }] },
    });
  });

  it('is refused without one, with one that is over, and with a measure that is none', () => {
    expect(end(held()).answer).toBe('seizure-not-named');
    expect(end(held(), { seizure: 1 }).answer).toBe('seizure-not-named');
    expect(end(seized(), { seizure: 2 }).answer).toBe('seizure-not-named');
  });

  it('is named for no other end', () => {
    expect(end(seized(), { outcome: 'released', seizure: 3 }).answer).toBe('seizure-of-no-hold');
  });
});

describe('a signed waiver of statement and hearing (APL Art.62)', () => {
  const paper = { sha256: 'd'.repeat(64), size: 20_480, mediaType: 'application/pdf', name: '放弃陈述申辩声明.pdf' };
  const waived = (more: object) =>
    at('notified').when(
      'record-waiver',
      { waivedOn: '2026-04-10', namesHearing: true, signature: '当事人签名', ...more },
      'wang',
      '2026-04-10',
    ).after;
  const flaws = ({ file }: Story) => risksOf({ ...file, law }).filter(({ number }) => number === 14);

  it('has its document among the files of the case', () => {
    const story = waived({ files: [paper] });
    expect(filesOfCase(story.file.facts)).toMatchObject([{ name: paper.name, type: 'RightsWaived' }]);
    expect(flaws(story)).toEqual([]);
  });

  it('shows as flawed where the document is not there', () => {
    expect(flaws(waived({}))).toMatchObject([{ since: '2026-04-10', until: null }]);
  });
});
