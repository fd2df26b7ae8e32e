import { risksOf } from '../src/risk/index.js';
import { linesOf } from '../src/state/lines.js';
import { canBeChallenged } from '../src/state/questions.js';
import { terms } from '../src/testing/bodies.js';
import { application } from '../src/testing/challenge-lines.js';
import { consent } from '../src/testing/dishonesty-lines.js';
import type { Story } from '../src/testing/given.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import {
  act,
  all,
  channel,
  clocks,
  discussed,
  handlings,
  listings,
  notified,
  of,
  ofPerson,
  paid,
  publications,
  served,
  shown,
} from './three-parties.js';

describe('the class of publication of each of several parties (PUB Art.13-16; CRED Art.6(2))', () => {
  it('is fixed by the decision on that one: listed is serious, a small fine of a person is minor', () => {
    expect(publications(shown()).map((each) => [each?.class, each?.until])).toEqual([
      ['serious', '2029-04-28'],
      ['serious', '2029-04-24'],
      ['minor', '2026-07-24'],
    ]);
  });
  it('opens an early end after a year for who is listed, and none for the minor one, which stops by itself', () => {
    expect(publications(shown()).map((each) => each?.repairOpensOn)).toEqual(['2027-04-29', '2027-04-25', null]);
  });
  it('asks of each person that it is redacted, and of the company nothing (PUB Art.6)', () => {
    const bare = { publishedOn: '2026-04-24', channel, forParty: 3 };
    expect(served().when('publish-decision', bare, 'wang', '2026-04-24').answer).toBe('not-redacted');
  });
});

describe('a listing of two of three parties (SBL Art.13, 22)', () => {
  it('asks the bureau above for each of them, and has no question about the third', () => {
    const decided = (party: number): string => {
      const proposed = played(
        law,
        [
          of(1, '2026-04-17', 'record-listing-consent', consent),
          discussed(party),
          of(party, '2026-04-21', 'propose-decision', { handling: handlings[party - 1], reasons: '事实清楚' }),
          of(party, '2026-04-21', 'endorse-proposal', { opinion: '同意' }, 'zhao'),
        ],
        notified(),
      );
      return proposed.when('decide-penalty', { ...terms, forParty: party }, 'feng', '2026-04-21').answer;
    };
    expect(all.map(decided)).toEqual(['accepted', 'listing-consent-missing', 'accepted']);
    const ofThird = { ...consent, forParty: 3 };
    expect(notified().when('record-listing-consent', ofThird, 'wang', '2026-04-17').answer).toBe(
      'listing-not-notified',
    );
  });
  it('has no publication of the listing for who is not listed', () => {
    const body = { publishedOn: '2026-04-24', channel, forParty: 3 };
    expect(served().when('record-listing-published', body, 'wang', '2026-04-24').answer).toBe('missing-before');
  });
});

describe('a party of another province beside parties of this one (PUB Art.9, 10; SBL Art.14)', () => {
  it('is sent on within ten working days, while the others are shown here within twenty', () => {
    expect(clocks(served(), 'publication', 'dishonesty')).toEqual(
      expect.arrayContaining([
        ['publication-push', 1, '2026-05-08', null],
        ['dishonesty-publication-push', 1, '2026-05-08', null],
        ['publication', 2, '2026-05-21', null],
        ['dishonesty-publication', 2, '2026-05-21', null],
        ['publication', 3, '2026-05-21', null],
      ]),
    );
    expect(clocks(served(), 'publication', 'dishonesty')).toHaveLength(5);
  });
  it('has ten working days from its receipt to be shown there, the listing as well', () => {
    const received = clocks(shown(), 'publication-show', 'dishonesty-publication-show');
    expect(received).toEqual([
      ['publication-show', 1, '2026-05-13', '2026-04-28'],
      ['dishonesty-publication-show', 1, '2026-05-13', '2026-04-28'],
    ]);
  });
  it('is not listed before that province has received it', () => {
    const body = { publishedOn: '2026-04-24', channel, forParty: 1 };
    expect(served().when('record-listing-published', body, 'wang', '2026-04-24').answer).toBe('missing-before');
    const early = played(
      law,
      [
        of(1, '2026-04-23', 'push-publication', { pushedOn: '2026-04-23', to: '江苏省市场监督管理局' }),
        of(1, '2026-04-27', 'record-publication-receipt', { receivedOn: '2026-04-27', receipt: '已收到' }),
      ],
      served(),
    ).when('record-listing-published', body, 'wang', '2026-04-27');
    expect(early.answer).toBe('not-in-order');
  });
  it('is sent on alone: who is registered here is shown here', () => {
    const push = { pushedOn: '2026-04-23', to: '江苏省市场监督管理局', forParty: 2 };
    expect(served().when('push-publication', push, 'wang', '2026-04-23').answer).toBe('shown-here');
  });
});

describe('a penalty that falls for one of several listed parties (APL Art.48; PUB Art.11; SBL Art.19)', () => {
  const fallen = (): Story =>
    played(
      law,
      [
        of(2, '2026-05-11', 'record-reconsideration', application),
        of(2, '2026-06-05', 'record-reconsideration-result', {
          challenge: 1,
          outcome: 'void',
          receivedOn: '2026-06-05',
          opinionLetter: false,
        }),
      ],
      paid(shown()),
    );
  const gone = { removedOn: '2026-06-09', publicReason: '行政处罚决定被确认无效' };

  it('is off the list and out of public within three working days, and owes that alone', () => {
    const owed = linesOf(fallen().state).map((line) =>
      canBeChallenged(line) ? line.challenges.duties.map(({ kind }) => kind) : [],
    );
    expect(owed).toEqual([[], expect.arrayContaining(['withdraw-publication', 'remove-listing']), []]);
    expect(clocks(fallen(), 'dishonesty-withdrawal', 'publication-withdrawal')).toEqual([
      ['publication-withdrawal', 2, '2026-06-10', null],
      ['dishonesty-withdrawal', 2, '2026-06-10', null],
    ]);
  });
  it('leaves the other on the list, and the decisions on the others in public', () => {
    const { after } = fallen().when('record-listing-removed', { ...gone, forParty: 2 }, 'wang', '2026-06-09');
    const withdrawn = { withdrawnOn: '2026-06-08', publicReason: '处罚决定无效', forParty: 2 };
    expect(listings(after)).toEqual([null, '2026-06-09', '—']);
    const both = after.when('withdraw-publication', withdrawn, 'wang', '2026-06-09').after;
    expect(publications(both).map((each) => each?.withdrawnOn)).toEqual([null, '2026-06-08', null]);
    expect(clocks(both, 'dishonesty-withdrawal').map(([, , , stoppedOn]) => stoppedOn)).toEqual(['2026-06-09']);
  });
  it('takes nobody off whose penalty stands, and not before the three years (SBL Art.21)', () => {
    expect(fallen().when('record-listing-removed', { ...gone, forParty: 1 }, 'wang', '2026-06-09').answer).toBe(
      'listing-runs',
    );
    expect(fallen().when('record-listing-removed', { ...gone, forParty: 3 }, 'wang', '2026-06-09').answer).toBe(
      'nothing-to-do',
    );
    expect(
      fallen().when(
        'withdraw-publication',
        { withdrawnOn: '2026-06-08', publicReason: '误', forParty: 1 },
        'wang',
        '2026-06-09',
      ).answer,
    ).toBe('nothing-to-do');
  });
  it('does not guess whose listing is removed', () => {
    expect(fallen().when('record-listing-removed', gone, 'wang', '2026-06-09').answer).toBe('invalid');
  });
});

describe('the archive of a case with several listed parties (SBL Art.14; PR Art.78)', () => {
  it('waits until each listing is shown', () => {
    const archived = (from: Story) => {
      const closed = played(
        law,
        [
          act('2026-04-30', 'wang', 'propose-closing', { ground: 'performed', summary: '履行完毕' }),
          act('2026-04-30', 'zhao', 'endorse-proposal', { opinion: '同意' }),
          act('2026-04-30', 'feng', 'close-case', {}),
        ],
        paid(from),
      );
      const body = { archiveNumber: '2026-1', checkedBy: 'shen', retention: '长期' };
      return closed.when('archive-case', body, 'wang', '2026-05-06').answer;
    };
    const unlisted = played(
      law,
      [
        of(1, '2026-04-23', 'push-publication', { pushedOn: '2026-04-23', to: '江苏省市场监督管理局' }),
        of(1, '2026-04-27', 'record-publication-receipt', { receivedOn: '2026-04-27', receipt: '已收到' }),
        of(1, '2026-04-28', 'publish-decision', { publishedOn: '2026-04-28', channel }),
        of(2, '2026-04-28', 'publish-decision', { ...ofPerson, publishedOn: '2026-04-28' }),
        of(3, '2026-04-28', 'publish-decision', { ...ofPerson, publishedOn: '2026-04-28' }),
        of(1, '2026-04-28', 'record-listing-published', { publishedOn: '2026-04-28', channel }),
      ],
      served(),
    );
    expect(archived(shown())).toBe('accepted');
    expect(archived(unlisted)).toBe('missing-before');
  });
  it('shows a late listing as a risk of the party that it is of (risk 33)', () => {
    const later = played(
      law,
      [of(2, '2026-06-10', 'record-listing-published', { publishedOn: '2026-06-10', channel })],
      served(),
    );
    const signs = risksOf({ ...later.file, law }).filter(({ number }) => number === 33);
    expect(signs.map(({ forParty }) => forParty)).toEqual(expect.arrayContaining([2]));
  });
});
