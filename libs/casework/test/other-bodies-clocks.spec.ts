import { clocksOf, risksOf, type CaseClock, type Law } from '#casework';
import { parseSettings } from '../src/law-data/settings.js';
import { clue, filing } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { upToReview, type Act } from '../src/testing/lines.js';
import { suspicion } from '../src/testing/other-bodies-lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { before, whole } from './rules-of.js';

const clock = ({ state }: Story, name: string, under: Law = law): CaseClock | undefined =>
  clocksOf(state, under).find((each) => each.id === name);
const brief = (story: Story, name: string) => {
  const found = clock(story, name);
  return found === undefined ? undefined : [found.start, found.due, found.stoppedOn];
};
const risks = ({ file }: Story, number: number): [string, string | null][] =>
  risksOf({ ...file, law })
    .filter((risk) => risk.number === number)
    .map(({ since, until }) => [since, until]);

/** The law with the referral counted in the clocks, as PR Art.64 can also be read. */
const counted: Law = { ...law, settings: { ...law.settings, referralNotCounted: [] } };

describe('the clocks of a referral (TRF Art.5, 8, 9, 12)', () => {
  it('give the main head three days, also over a weekend', () => {
    expect(brief(before('decide-referral', {}, 'return')(), 'referral-approval')).toEqual([
      '2026-03-10',
      '2026-03-13',
      null,
    ]);
  });
  it('give 24 hours to send, from the approval', () => {
    expect(brief(before('send-referral', {}, 'return')(), 'referral-sending')).toEqual([
      '2026-03-11',
      '2026-03-12',
      null,
    ]);
  });
  it('give the police three days from their receipt, and again from the request to reconsider', () => {
    expect(brief(before('record-police-answer', {}, 'return')(), 'police-answer')).toEqual([
      '2026-03-12',
      '2026-03-15',
      null,
    ]);
    expect(brief(before('record-police-answer', {}, 'return', 3)(), 'police-answer')).toEqual([
      '2026-03-17',
      '2026-03-20',
      null,
    ]);
  });
  it('give three days to hand over the goods, from the filing by the police', () => {
    expect(brief(before('hand-over-to-police', {}, 'referral')(), 'goods-to-police')).toEqual([
      '2026-04-03',
      '2026-04-06',
      null,
    ]);
    expect(brief(whole('referral'), 'goods-to-police')).toEqual(['2026-04-03', '2026-04-06', '2026-04-06']);
  });
  it('give three days to ask for reconsideration; who lets them pass loses the right and is not late', () => {
    const refused = before('contest-police-refusal', {}, 'return')();
    expect(brief(refused, 'police-reconsideration')).toEqual(['2026-03-16', '2026-03-19', null]);
    const back = { ground: 'police-did-not-file', receivedOn: '2026-03-25', authority: '公安局', reasons: '应予处罚' };
    const returned = refused.when('take-case-back', back, 'wang', '2026-03-25').after;
    expect(brief(returned, 'police-reconsideration')).toEqual(['2026-03-16', '2026-03-19', '2026-03-19']);
  });
  it('end with the case that came back: none of them runs on', () => {
    expect(
      clocksOf(whole('return').state, law)
        .filter(({ stoppedOn }) => stoppedOn === null)
        .map(({ id }) => id),
    ).toEqual(['case']);
  });
});

describe('the time with the police', () => {
  it('is not counted in the case clock by the setting: 27 days from 12 March to 8 April come on top', () => {
    // 90 days from 03-04 end on 06-02; 03-13 to 04-08 are 27 days more: 06-29.
    expect(brief(whole('return'), 'case')).toEqual(['2026-03-04', '2026-06-29', null]);
  });
  it('stops the clock while it lasts', () => {
    expect(clock(before('take-case-back', {}, 'return')(), 'case')?.pausedSince).toBe('2026-03-12');
    expect(clock(before('hand-over-to-police', {}, 'clue-referral')(), 'verification')?.pausedSince).toBe('2026-03-06');
  });
  it('is counted where the setting says so', () => {
    expect(clock(whole('return'), 'case', counted)?.due).toBe('2026-06-02');
    expect(clock(before('take-case-back', {}, 'return')(), 'case', counted)?.pausedSince).toBeNull();
  });
  it('is a setting that the law data has to state', () => {
    const settings = Object.fromEntries(Object.entries(law.settings).filter(([name]) => name !== 'referralNotCounted'));
    expect(() => parseSettings(settings)).toThrow(/referralNotCounted/u);
  });
});

describe('the clocks of a case that left', () => {
  it('stop the verification when the clue goes to another body', () => {
    expect(brief(whole('clue-transfer'), 'verification')).toEqual(['2026-03-02', '2026-03-23', '2026-03-05']);
  });
  it('stop the case clock, and give 15 working days to close (PR Art.77)', () => {
    const left = before('propose-closing', {}, 'transfer')();
    expect(clock(left, 'case')?.stoppedOn).toBe('2026-03-31');
    // 04-06 is Qingming: 15 working days from 03-31 end on 04-22.
    expect(brief(left, 'close-form')).toEqual(['2026-03-31', '2026-04-22', null]);
  });
});

describe('identification, assistance and jurisdiction', () => {
  it('T10: leave the time of the rights holder out of both clocks, to the answer', () => {
    // 15 working days from 03-02 end on 03-23; 03-12 to 03-16 are not counted, three of them working days: 03-26.
    expect(brief(before('propose-filing', {}, 'jurisdiction')(), 'verification')).toEqual([
      '2026-03-02',
      '2026-03-26',
      null,
    ]);
  });
  it('T10: at the latest to the day that the notice set', () => {
    const asked = before('record-identification', {}, 'jurisdiction')();
    // 03-12 to 03-25 hold ten working days: 04-07, with Qingming on 04-06.
    expect(brief(asked, 'verification')).toEqual(['2026-03-02', '2026-04-07', null]);
    const late = { identification: 1, receivedOn: '2026-04-01', result: 'genuine', reasons: '迟到' };
    const answered = asked.when('record-identification', late, 'wang', '2026-04-01').after;
    expect(brief(answered, 'verification')).toEqual(['2026-03-02', '2026-04-07', null]);
  });
  it('T20: give 15 working days from the receipt of the letter, or until the day that was told', () => {
    expect(brief(before('record-assistance', {}, 'jurisdiction', 2)(), 'assistance')).toEqual([
      '2026-03-12',
      '2026-04-02',
      null,
    ]);
    expect(brief(before('record-assistance', {}, 'jurisdiction', 3)(), 'assistance')).toEqual([
      '2026-03-12',
      '2026-04-20',
      null,
    ]);
    expect(brief(whole('jurisdiction'), 'assistance')).toEqual(['2026-03-12', '2026-04-20', '2026-04-10']);
  });
  it('§4.1: give seven working days to talk and seven to designate (PR Art.13, 16)', () => {
    expect(brief(before('ask-superior', {}, 'jurisdiction')(), 'jurisdiction-talks')).toEqual([
      '2026-03-03',
      '2026-03-12',
      null,
    ]);
    expect(brief(before('record-superior-decision', {}, 'jurisdiction')(), 'jurisdiction-designation')).toEqual([
      '2026-03-06',
      '2026-03-17',
      null,
    ]);
    expect(brief(whole('jurisdiction'), 'jurisdiction-designation')).toEqual([
      '2026-03-06',
      '2026-03-17',
      '2026-03-10',
    ]);
  });
});

describe('risk 8: no jurisdiction (违规异地执法、越权)', () => {
  const outside = (ground: object): Story =>
    played(
      law,
      upToReview({})
        .slice(0, 7)
        .map((act, place): Act => {
          if (place === 0) return { ...act, body: { ...clue(), outsideArea: true } };
          return act.action === 'propose-filing' ? { ...act, body: { ...filing(), ...ground } } : act;
        }),
    );

  it('does not show a case outside the area whose place the rules name (PR Art.10-12)', () => {
    expect(risks(outside({ jurisdictionGround: 'seller-place' }), 8)).toEqual([]);
  });
  it('does not show a designated one', () => expect(risks(whole('jurisdiction'), 8)).toEqual([]));
  it('shows who tried to file it without any ground', () => {
    expect(() => outside({})).toThrow(/outside-area/u);
    const [register, ...others] = upToReview({}).slice(0, 3);
    const clueOutside = register === undefined ? [] : [{ ...register, body: { ...clue(), outsideArea: true } }];
    const { after } = played(law, [...clueOutside, ...others]).when('propose-filing', filing(), 'wang', '2026-03-03');
    expect(risks(after, 8)).toEqual([['2026-03-03', '2026-03-03']]);
  });
});

describe('risk 30: a penalty instead of the referral (以罚代刑)', () => {
  const reported = before('decide-referral', {}, 'return');
  const approval = { approved: true, capacity: 'main-head', reasons: '涉嫌犯罪' };

  it('will show on the fourth day without a decision of the main head, and ends with it', () => {
    expect(risks(reported(), 30)).toEqual([['2026-03-14', null]]);
    const late = reported().when('decide-referral', approval, 'qian', '2026-03-16').after;
    expect(risks(late, 30)).toContainEqual(['2026-03-14', '2026-03-16']);
  });
  it('shows a referral that was sent a minute after the 24 hours, and not one of the last minute', () => {
    const sent = (sentAt: string): Story =>
      before('send-referral', {}, 'return')().when(
        'send-referral',
        { sentAt, to: '公安局', copiedTo: '检察院', package: ['investigation-report'] },
        'wang',
        '2026-03-13',
      ).after;
    expect(risks(sent('2026-03-12T09:01:00.000Z'), 30)).toEqual([['2026-03-12', '2026-03-12']]);
    expect(risks(sent('2026-03-12T09:00:00.000Z'), 30)).toEqual([]);
  });
  it('shows who tried to decide while a crime was suspected', () => {
    const { answer, after } = before('decide-penalty')()
      .when('report-suspected-crime', suspicion, 'wang', '2026-04-17')
      .after.when('decide-penalty', { remedies: '复议' }, 'feng', '2026-04-20');
    expect(answer).toBe('suspicion-open');
    expect(risks(after, 30)).toContainEqual(['2026-04-20', '2026-04-20']);
  });
  it('does not show a referral that kept its terms', () => {
    expect(risks(whole('referral'), 30)).toEqual([]);
    expect(risks(whole('return'), 30)).toEqual([]);
  });
});
