import { clocksOf, publicationOf } from '#casework';
import type { Party } from '../src/events/clue.js';
import { linesOf } from '../src/state/lines.js';
import { isDecided } from '../src/state/questions.js';
import { discussionOn, lightFine, nothing, servedOn, terms } from '../src/testing/bodies.js';
import { consent, listed } from '../src/testing/dishonesty-lines.js';
import type { Story } from '../src/testing/given.js';
import { upToReview, type Act } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';

/*
 * A company of another province (1), its legal representative (2) and its manager (3) are punished for one matter. The
 * first two are listed with their penalties, the third has a small fine. What is expected follows from PUB Art.2, 8-16,
 * SBL Art.2, 13, 14, 19, 21, 22 and CRED Art.4, 6-9, 13, 14, 17: each is published, listed and repaired for itself.
 */

const company: Party = { kind: 'company', name: '清河某食品有限公司', registeredIn: '江苏省' };
const representative: Party = { kind: 'natural_person', name: '张某（虚构）', responsibleAs: 'legal-representative' };
const manager: Party = { kind: 'natural_person', name: '李某（虚构）', responsibleAs: 'person-in-charge' };

/** 45,000 yuan of at most 50,000, and listed. */
export const ofCompany = { ...listed, penalty: { ...nothing, fine: 4_500_000 } };
/** Once to ten times the income of the year before (食品安全法实施条例75): ten times 1,200 yuan, heavy, and listed. */
export const ofRepresentative = {
  ...listed,
  basisId: 'fslr-75',
  facts: { personIncomeLastYear: 120_000, intentional: true },
  penalty: { ...nothing, fine: 1_200_000 },
};
/** Once 4,000 yuan, lenient: below the 5,000 yuan of PUB Art.13. */
export const ofManager = {
  ...lightFine,
  basisId: 'fslr-75',
  facts: { personIncomeLastYear: 400_000, intentional: true },
  penalty: { ...nothing, fine: 400_000 },
};
export const handlings = [ofCompany, ofRepresentative, ofManager];
export const all = [1, 2, 3];

export const act = (on: Act['on'], by: Act['by'], action: string, body: object): Act => ({ on, by, action, body });
export const of = (forParty: number, on: Act['on'], action: string, body: object = {}, by: Act['by'] = 'wang'): Act =>
  act(on, by, action, { ...body, forParty });

/** Three parties and a heavy fine: the heads agree on each of the three (PR Art.50, 60(2)). */
export const discussed = (forParty: number): Act =>
  of(
    forParty,
    '2026-04-20',
    'record-collective-discussion',
    discussionOn('2026-04-20', handlings[forParty - 1]),
    'feng',
  );

export const notified = (): Story => {
  const parties = [
    { party: representative, handling: ofRepresentative },
    { party: manager, handling: ofManager },
  ];
  return played(law, [
    ...upToReview({ party: company, handling: { ...ofCompany, parties } as never }),
    act('2026-04-08', 'feng', 'approve-proposal', { opinion: '同意' }),
    ...all.map((party) => of(party, '2026-04-08', 'issue-notice')),
    ...all.map((party) => of(party, '2026-04-09', 'serve-notice', servedOn('2026-04-09'))),
  ]);
};

/** What is decided on all three on 21 April and served on 22 April 2026. */
export const served = (): Story =>
  played(
    law,
    [
      ...[1, 2].map((party) => of(party, '2026-04-17', 'record-listing-consent', consent)),
      ...handlings.flatMap((handling, place) => [
        discussed(place + 1),
        of(place + 1, '2026-04-21', 'propose-decision', { handling, reasons: '事实清楚' }),
        of(place + 1, '2026-04-21', 'endorse-proposal', { opinion: '同意' }, 'zhao'),
        of(place + 1, '2026-04-21', 'decide-penalty', terms, 'feng'),
      ]),
      ...all.map((party) => of(party, '2026-04-22', 'serve-decision', servedOn('2026-04-22'))),
    ],
    notified(),
  );

export const channel = '国家企业信用信息公示系统';
export const redactions = [{ part: '身份证号码、住址', ground: 'personal-information' }];
export const ofPerson = { publishedOn: '2026-04-24', channel, redactions };

/** The persons are shown and listed here; the company in its own province, once that has received it. */
export const shown = (): Story =>
  played(
    law,
    [
      of(2, '2026-04-24', 'publish-decision', ofPerson),
      of(3, '2026-04-24', 'publish-decision', ofPerson),
      of(2, '2026-04-24', 'record-listing-published', { publishedOn: '2026-04-24', channel }),
      of(1, '2026-04-23', 'push-publication', { pushedOn: '2026-04-23', to: '江苏省市场监督管理局' }),
      of(1, '2026-04-27', 'record-publication-receipt', { receivedOn: '2026-04-27', receipt: '已收到' }),
      of(1, '2026-04-28', 'publish-decision', { publishedOn: '2026-04-28', channel }),
      of(1, '2026-04-28', 'record-listing-published', { publishedOn: '2026-04-28', channel }),
    ],
    served(),
  );

export const paid = (from: Story): Story =>
  played(
    law,
    handlings.map(({ penalty }, place) =>
      of(place + 1, '2026-04-29', 'record-payment', {
        amount: penalty.fine,
        paidOn: '2026-04-29',
        channel: 'bank',
        receiptNumber: `P-${place + 1}`,
      }),
    ),
    from,
  );

export const publications = ({ state }: Story) => linesOf(state).map((line) => publicationOf(line, law));
export const listings = ({ state }: Story) =>
  linesOf(state).map((line) =>
    isDecided(line) && line.publication.listing ? line.publication.listing.removedOn : '—',
  );
export const clocks = ({ state }: Story, ...ids: string[]) =>
  clocksOf(state, law)
    .filter(({ id }) => ids.some((each) => id.startsWith(each)))
    .map(({ id, forParty, due, stoppedOn }) => [id, forParty, due, stoppedOn]);
