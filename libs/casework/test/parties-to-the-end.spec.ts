import { clocksOf } from '../src/clocks/case-clocks.js';
import { listOfFile } from '../src/forms/list-of-file.js';
import { risksOf } from '../src/risk/index.js';
import { askCheck } from '../src/standing/asked-check.js';
import { isPenalised } from '../src/standing/late-fine.js';
import { ledgerOn } from '../src/standing/ledger.js';
import { linesOf } from '../src/state/lines.js';
import { canBeChallenged, isDecided, isTakenUp } from '../src/state/questions.js';
import { servedOn } from '../src/testing/bodies.js';
import { application } from '../src/testing/challenge-lines.js';
import { contextOf, people } from '../src/testing/county.js';
import { grant, repairApplication, smallPriceFine } from '../src/testing/credit-lines.js';
import { consent, listed } from '../src/testing/dishonesty-lines.js';
import type { Story } from '../src/testing/given.js';
import { upToReview, type Act } from '../src/testing/lines.js';
import { onSite } from '../src/testing/measure-lines.js';
import { suspicion } from '../src/testing/other-bodies-lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { company, decidedFor, director, notified, ofCompany, ofDirector, stages } from './two-parties.js';

const act = (on: Act['on'], by: Act['by'], action: string, body: object): Act => ({ on, by, action, body });
const forBoth = (on: Act['on'], action: string, body: object): Act[] =>
  [1, 2].map((forParty) => act(on, 'wang', action, { ...body, forParty }));

const shown = {
  publishedOn: '2026-04-24',
  channel: '国家企业信用信息公示系统',
  redactions: [{ part: '身份证号码、住址', ground: 'personal-information' }],
};

/** Decided on 21 April, served on 22 April 2026 on both. */
const servedOnBoth = (from = notified(), one: object = ofCompany, other: object = ofDirector): Story =>
  played(
    law,
    forBoth('2026-04-22', 'serve-decision', servedOn('2026-04-22')),
    decidedFor(decidedFor(from, 1, one, '2026-04-21'), 2, other, '2026-04-21'),
  );

describe('seized goods of a case with two parties (ACL Art.46(3))', () => {
  const seizure = {
    kind: 'seizure',
    items: '冷柜2台',
    place: '经营场所',
    legalBasis: '食品安全法第一百一十条',
    reasons: '防止转移',
    ...onSite,
    takenAt: '2026-03-10T02:00:00Z',
  };
  const seized = (): Story => {
    const whole = upToReview({
      party: company,
      handling: { ...ofCompany, parties: [{ party: director, handling: ofDirector }] } as never,
    });
    return played(law, [
      ...whole.slice(0, 10),
      act('2026-03-10', 'wang', 'take-urgent-measure', seizure),
      act('2026-03-10', 'feng', 'approve-measure', { measure: 1 }),
      ...whole.slice(10),
      act('2026-04-08', 'feng', 'approve-proposal', { opinion: '同意' }),
      ...forBoth('2026-04-08', 'issue-notice', {}),
      ...forBoth('2026-04-09', 'serve-notice', servedOn('2026-04-09')),
    ]);
  };
  const auction = (forParty: number) => ({
    measure: 1,
    heldOn: '2026-10-26',
    auctioneer: '某拍卖行',
    proceeds: 3_000_000,
    receiptNumber: `P-${forParty}`,
    forParty,
  });

  it('are auctioned once, and what is beyond the fine of the one pays nothing of the other', () => {
    const demanded = played(law, forBoth('2026-05-08', 'send-demand', servedOn('2026-05-08')), servedOnBoth(seized()));
    const sold = demanded.when('auction-seized-goods', auction(2), 'feng', '2026-10-26');
    expect(sold.answer).toBe('accepted');
    expect(sold.after.when('auction-seized-goods', auction(1), 'feng', '2026-10-26').answer).toBe('measure-over');
    const [first, second] = linesOf(sold.after.state).map((line) =>
      isPenalised(line) ? ledgerOn(line, '2026-10-26', law) : null,
    );
    expect([first?.accounts.fine.open, second?.accounts.fine.open]).toEqual([2_000_000, 0]);
    // 6,000 yuan of fine and as much surcharge, of 30,000.
    expect([first?.surplus, second?.surplus]).toEqual([0, 1_800_000]);
  });

  it('are gone for both once they are sold', () => {
    const demanded = played(law, forBoth('2026-05-08', 'send-demand', servedOn('2026-05-08')), servedOnBoth(seized()));
    const sold = demanded.when('auction-seized-goods', auction(2), 'feng', '2026-10-26').after;
    const ended = linesOf(sold.state).map((line) => (isTakenUp(line) ? line.aside.measures[0]?.ended?.outcome : null));
    expect(ended).toEqual(['auctioned', 'auctioned']);
  });
});

describe('the list of a file with two parties (PR Art.78)', () => {
  it('has the notice and the decision of each', () => {
    const { facts } = servedOnBoth().file;
    const listedForms = listOfFile(facts, law.forms);
    const of = (form: number) => listedForms.filter((paper) => paper.form === form).map(({ forParty }) => forParty);
    expect([of(37), of(43), of(45)]).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
    expect(of(35)).toEqual([undefined]);
  });
});

describe('the check of a handling of one party (HR Art.5)', () => {
  it('holds it against the kind of that party', () => {
    const { state, file } = notified();
    const asked = linesOf(state).map((line, place) => {
      const context = contextOf(law, people.wang, '2026-04-14T09:00:00.000Z', file.facts);
      const { check } = askCheck(line, ofCompany as never, {
        ...context,
        day: '2026-04-14',
        lines: linesOf(state),
        forParty: place + 1,
      });
      return check?.reasons.some(({ code }) => code === 'HEARING_REQUIRED');
    });
    // 20,000 yuan: above the 10,000 of a person, below the 100,000 of a company.
    expect(asked).toEqual([false, true]);
  });
});

describe('a challenge of one of two parties (ARL Art.20)', () => {
  it('stops nothing of the other, and is asked for whom it is', () => {
    const served = servedOnBoth();
    expect(served.when('record-reconsideration', application, 'wang', '2026-05-11').answer).toBe('invalid');
    const { after } = served.when('record-reconsideration', { ...application, forParty: 2 }, 'wang', '2026-05-11');
    const brought = linesOf(after.state).map((line) => (canBeChallenged(line) ? line.challenges.brought.length : 0));
    expect(brought).toEqual([0, 1]);
    const answers = clocksOf(after.state, law).filter(({ id }) => id === 'review-answer');
    expect(answers.map(({ forParty }) => forParty)).toEqual([2]);
  });
});

describe('credit repair of one of two parties (CRED Art.14)', () => {
  it('is of the decision of that one, in every step', () => {
    const price = { ...smallPriceFine, tier: 'lenient' };
    const reported = played(law, [
      ...upToReview({
        party: company,
        handling: { ...price, parties: [{ party: director, handling: price }] } as never,
      }),
      act('2026-04-08', 'feng', 'approve-proposal', { opinion: '同意' }),
      ...forBoth('2026-04-08', 'issue-notice', {}),
      ...forBoth('2026-04-09', 'serve-notice', servedOn('2026-04-09')),
    ]);
    const paid = { amount: 60_000, paidOn: '2026-04-27', channel: 'bank' };
    const story = played(
      law,
      [
        ...forBoth('2026-04-24', 'publish-decision', shown),
        ...[1, 2].map((forParty) =>
          act('2026-04-27', 'wang', 'record-payment', { ...paid, receiptNumber: `P-${forParty}`, forParty }),
        ),
        ...[
          act('2026-07-27', 'wang', 'apply-for-credit-repair', { ...repairApplication, appliedOn: '2026-07-27' }),
          act('2026-07-28', 'wang', 'accept-credit-repair', {}),
          act('2026-08-03', 'feng', 'decide-credit-repair', grant),
        ].map((each) => ({ ...each, body: { ...each.body, forParty: 2 } })),
      ],
      servedOnBoth(reported, price, price),
    );
    const repairs = linesOf(story.state).map((line) => (isDecided(line) ? line.publication.repairs.length : null));
    expect(repairs).toEqual([0, 1]);
  });
});

describe('the list of serious dishonesty for one of two parties (SBL Art.13, 22)', () => {
  it('has that one with its own consent, and not the other', () => {
    const handling = { ...listed, parties: [{ party: director, handling: ofDirector }] };
    const story = played(law, [
      ...upToReview({ party: company, handling }),
      act('2026-04-08', 'feng', 'approve-proposal', { opinion: '同意' }),
      ...forBoth('2026-04-08', 'issue-notice', {}),
      ...forBoth('2026-04-09', 'serve-notice', servedOn('2026-04-09')),
      act('2026-04-17', 'wang', 'record-listing-consent', { ...consent, forParty: 1 }),
    ]);
    const consents = linesOf(story.state).map((line) =>
      line.stage === 'notified' ? line.notice.listingConsent?.body : null,
    );
    expect(consents).toEqual([consent.body, undefined]);
    expect(story.when('record-listing-consent', { ...consent, forParty: 2 }, 'wang', '2026-04-17').answer).not.toBe(
      'accepted',
    );
  });
});

describe('cash of one of two parties (PR Art.72, 73)', () => {
  it('is handed in for that one, with its own two days', () => {
    const cash = {
      amount: 600_000,
      paidOn: '2026-04-27',
      channel: 'cash',
      cashGround: 'remote-and-asked',
      receiptNumber: 'C-1',
      forParty: 2,
    };
    const { after } = servedOnBoth().when('record-payment', cash, 'wang', '2026-04-27');
    const running = clocksOf(after.state, law).filter(({ id }) => id === 'cash-to-bureau');
    expect(running.map(({ forParty, stoppedOn }) => ({ forParty, stoppedOn }))).toEqual([
      { forParty: 2, stoppedOn: null },
    ]);
    const handed = { to: 'bureau', on: '2026-04-28', receiptNumber: 'C-2' };
    expect(after.when('hand-in-cash', { ...handed, forParty: 1 }, 'wang', '2026-04-28').answer).not.toBe('accepted');
    const over = after.when('hand-in-cash', { ...handed, forParty: 2 }, 'wang', '2026-04-28').after;
    expect(clocksOf(over.state, law).find(({ id }) => id === 'cash-to-bureau')?.stoppedOn).toBe('2026-04-28');
    expect(risksOf({ ...over.file, law }).filter(({ number, forParty }) => number === 34 && forParty === 1)).toEqual(
      [],
    );
  });
});

describe('a referral to the police with two parties (TRF Art.5, 6; PR Art.17)', () => {
  it('takes both lines to its end, each fact recorded once', () => {
    const story = played(
      law,
      [
        act('2026-04-14', 'wang', 'report-suspected-crime', suspicion),
        act('2026-04-15', 'qian', 'decide-referral', { approved: true, capacity: 'main-head', reasons: '涉嫌犯罪' }),
        act('2026-04-16', 'wang', 'send-referral', {
          sentAt: '2026-04-16T01:00:00.000Z',
          to: '清河县公安局',
          copiedTo: '清河县人民检察院',
          package: ['investigation-report', 'goods-list'],
        }),
        act('2026-04-16', 'wang', 'record-police-receipt', { receivedOn: '2026-04-16', receiver: '某民警' }),
        act('2026-04-17', 'wang', 'record-police-answer', { answeredOn: '2026-04-17', answer: 'filed' }),
        act('2026-04-20', 'wang', 'hand-over-to-police', {
          handedOverOn: '2026-04-20',
          receiver: '某民警',
          list: '案卷一册',
        }),
        act('2026-07-15', 'wang', 'record-conviction', {
          court: '清河县人民法院',
          judgment: '（2026）某刑初1号',
          judgedOn: '2026-07-15',
          fined: true,
        }),
        act('2026-07-20', 'wang', 'propose-closing', { ground: 'transferred-criminal', summary: '已判决' }),
        act('2026-07-20', 'zhao', 'endorse-proposal', { opinion: '同意' }),
        act('2026-07-20', 'feng', 'close-case', {}),
      ],
      notified(),
    );
    expect(stages(story)).toEqual(['closed', 'closed']);
    const since = story.file.facts.slice(notified().file.facts.length);
    // Each window lapses on its own day; what concerns the police is of the case.
    const ofOne = since.filter(({ type, forParty }) => forParty !== undefined && type !== 'DefenceWindowLapsed');
    expect(ofOne).toEqual([]);
  });
});

describe('the clock of closing of a case with two parties (PR Art.77)', () => {
  const closing = ({ state }: Story) =>
    clocksOf(state, law).flatMap(({ id, start, stoppedOn, forParty }) =>
      id === 'close-form' ? [[start, stoppedOn, forParty]] : [],
    );
  const paidBy = (story: Story, forParty: number, amount: number, on: Act['on']): Story =>
    played(
      law,
      [act(on, 'wang', 'record-payment', { ...receipt, amount, receiptNumber: `P-${forParty}`, paidOn: on, forParty })],
      story,
    );
  const receipt = { channel: 'bank' };
  it('begins when the last of them is through, and is one of the case', () => {
    const one = paidBy(servedOnBoth(), 2, ofDirector.penalty.fine, '2026-04-24');
    expect(stages(one)).toEqual(['executing', 'performed']);
    expect(closing(one)).toEqual([]);
    expect(risksOf({ ...one.file, law }).filter(({ number }) => number === 36)).toEqual([]);
    const both = paidBy(one, 1, ofCompany.penalty.fine, '2026-04-29');
    expect(closing(both)).toEqual([['2026-04-29', null, undefined]]);
  });
});
