import { clocksOf, owedDuties, publicationOf, views } from '#casework';
import { hasDecision, isDecided } from '#casework/state/questions';
import { grant, repairApplication } from '../src/testing/credit-lines.js';
import { listed } from '../src/testing/dishonesty-lines.js';
import type { Story } from '../src/testing/given.js';
import { law } from './law.js';
import { when } from './risks-of.js';
import { before, whole } from './rules-of.js';

const line = 'credit-repair';
const shown = ({ state }: Story) => publicationOf(state, law);
const clocks = ({ state }: Story) =>
  clocksOf(state, law)
    .filter(({ id }) => id.startsWith('credit-repair'))
    .map(({ id, of, due, stoppedOn }) => [id, of, due, stoppedOn]);

describe('how long a decision is shown when credit repair is asked for (CRED; PUB Art.15)', () => {
  it('says from which day the party may apply: after three months for the general class', () => {
    expect(shown(before('apply-for-credit-repair', {}, line)())).toMatchObject({
      class: 'general',
      until: '2027-04-22',
      endsBy: 'period',
      repairOpensOn: '2026-07-23',
      repairBarredUntil: null,
    });
  });
  it('does not change by an application or a refusal', () => {
    expect(shown(before('apply-for-credit-repair', {}, line, 2)())).toMatchObject({
      until: '2027-04-22',
      endsBy: 'period',
    });
  });
  it('ends within three working days of the grant, and on the day on which the data are done (CRED Art.17)', () => {
    expect(shown(before('record-credit-data', {}, line)())).toMatchObject({
      until: '2026-09-24',
      endsBy: 'credit-repair',
    });
    expect(shown(before('revoke-credit-repair', {}, line)())).toMatchObject({
      until: '2026-09-23',
      endsBy: 'credit-repair',
    });
  });
  it('is counted anew from the day on which a repair by false statements was revoked, and never ends early again (CRED Art.23)', () => {
    expect(shown(whole(line))).toMatchObject({
      until: '2027-10-15',
      endsBy: 'period',
      shownAgainOn: '2026-10-15',
      repairOpensOn: null,
      repairBarredUntil: '2029-10-15',
    });
  });
  it('is for its decision: what is published anew is shown for its own time', () => {
    expect(shown(whole('revoked'))).toMatchObject({ publishedOn: '2026-07-10', endsBy: 'period', shownAgainOn: null });
  });
});

describe('the clocks of credit repair (CRED Art.14, 16, 17)', () => {
  it('give two working days to accept, and two again once the application is whole', () => {
    expect(clocks(before('accept-credit-repair', {}, line)())).toEqual([
      ['credit-repair-acceptance', 1, '2026-07-30', null],
      ['credit-repair-acceptance', 1, '2026-07-27', '2026-07-24'],
    ]);
  });
  it('give seven working days to decide, and ten more by extension', () => {
    expect(clocks(before('extend-credit-repair', {}, line)())).toContainEqual([
      'credit-repair-decision',
      1,
      '2026-08-07',
      null,
    ]);
    expect(clocks(before('decide-credit-repair', {}, line)())).toContainEqual([
      'credit-repair-decision',
      1,
      '2026-08-21',
      null,
    ]);
  });
  it('give three working days for the data and for the way to another province', () => {
    const granted = clocks(before('record-credit-data', {}, line)());
    expect(granted).toContainEqual(['credit-repair-data', 3, '2026-09-24', null]);
    expect(granted).toContainEqual(['credit-repair-push', 3, '2026-09-24', null]);
    const done = clocks(before('revoke-credit-repair', {}, line)());
    expect(done).toContainEqual(['credit-repair-data', 3, '2026-09-24', '2026-09-23']);
    expect(done).toContainEqual(['credit-repair-push', 3, '2026-09-24', '2026-09-22']);
  });
  it('stop when the decision falls or is no longer shown', () => {
    const copy = { applicant: 'party', body: '清河县人民政府', appliedOn: '2026-05-06', copyReceivedOn: '2026-09-22' };
    const result = { challenge: 1, outcome: 'void', receivedOn: '2026-09-23', opinionLetter: false };
    const fallen = before('record-credit-data', {}, line)()
      .when('record-reconsideration', { ...copy, simple: false, executionStopped: false }, 'wang', '2026-09-22')
      .after.when('record-reconsideration-result', result, 'wang', '2026-09-23').after;
    expect(clocks(fallen)).toContainEqual(['credit-repair-data', 3, '2026-09-24', '2026-09-23']);
  });
  it('show as risk 33 when they run out (公示不及时、错误、不撤回)', () => {
    expect(when(before('decide-credit-repair', {}, line, 2)(), 33)).toEqual([['2026-09-24', null]]);
    expect(when(whole(line), 33)).toEqual([]);
  });
});

describe('credit repair in the lists', () => {
  const worklist = (story: Story) =>
    views.find(({ name }) => name === 'worklist')?.documents(story.file, law, 0)[0] ?? null;
  it('brings an archived case back to work, for who has to act', () => {
    expect(worklist(before('apply-for-credit-repair', {}, line)())).toMatchObject({ open: false, waitsFor: null });
    expect(worklist(before('ask-for-repair-material', {}, line)())).toMatchObject({
      open: true,
      waitsFor: 'caseworker',
      due: '2026-07-27',
    });
    expect(worklist(before('decide-credit-repair', {}, line)())).toMatchObject({
      open: true,
      waitsFor: 'department-head',
    });
    expect(worklist(before('record-credit-data', {}, line)())).toMatchObject({ open: true, waitsFor: 'caseworker' });
    expect(worklist(whole(line))).toMatchObject({ open: false });
  });
  it('is on the page of the case for everybody who reads it', () => {
    const page = views.find(({ name }) => name === 'case-file')?.documents(whole(line).file, law, 0)[0];
    expect(page).toMatchObject({ publication: { shownAgainOn: '2026-10-15' } });
  });
});

describe('a party on the list of serious dishonesty (SBL; CRED Art.8, 13)', () => {
  const repaired = () =>
    before('record-reconsideration', {}, 'dishonesty-list')()
      .when('apply-for-credit-repair', { ...repairApplication, appliedOn: '2027-04-23' }, 'wang', '2027-04-23')
      .after.when('accept-credit-repair', {}, 'wang', '2027-04-26')
      .after.when('decide-credit-repair', grant, 'feng', '2027-04-28')
      .after.when('record-credit-data', { doneOn: '2027-04-29' }, 'wang', '2027-04-29').after;
  const listing = ({ state }: Story) => (isDecided(state) ? state.publication.listing : null);

  it('has twenty working days to be shown, and three to be taken off when the penalty falls', () => {
    const dates = ({ state }: Story) =>
      clocksOf(state, law)
        .filter(({ id }) => id.startsWith('dishonesty'))
        .map(({ id, due, stoppedOn }) => [id, due, stoppedOn]);
    expect(dates(before('record-listing-published', {}, 'dishonesty-list')())).toEqual([
      ['dishonesty-publication', '2026-05-20', null],
    ]);
    expect(dates(before('record-listing-removed', {}, 'dishonesty-list')())).toEqual([
      ['dishonesty-withdrawal', '2026-06-10', null],
      ['dishonesty-publication', '2026-05-20', '2026-04-23'],
    ]);
  });
  it('is shown for the time of the serious class', () => {
    const facts = { ...listed.facts, overcharged: 0 };
    const price = { ...listed, basisId: 'pvr-7', facts, penalty: { ...listed.penalty, fine: 30_000 } };
    const { state } = before('record-listing-published', {}, 'dishonesty-list')();
    const ofPrice = { ...state, ...(hasDecision(state) && { decision: { ...state.decision, handling: price } }) };
    expect(publicationOf(ofPrice as typeof state, law)).toMatchObject({ class: 'serious', until: '2029-04-22' });
  });
  it('leaves the list with credit repair, and is back on it when that is revoked', () => {
    expect(listing(repaired())).toEqual({ publishedOn: '2026-04-23', removedOn: '2027-04-29' });
    const revocation = { number: '4', found: '照片系下载', reasons: '弄虚作假' };
    const back = repaired().when('revoke-credit-repair', revocation, 'feng', '2027-05-10').after;
    expect(listing(back)).toEqual({ publishedOn: '2026-04-23', removedOn: null });
    const removal = { removedOn: '2029-05-14', publicReason: '届满' };
    expect(back.when('record-listing-removed', removal, 'wang', '2029-05-14').answer).toBe('listing-runs');
  });
});

describe('a grant that a corrected payment would have stopped (CRED Art.11)', () => {
  // The fine of 300 yuan was paid, as it was entered, on 27 April; the repair was granted on 21 September.
  const corrected = (right: string): Story => {
    const story = before('revoke-credit-repair', {}, line)();
    const event = story.file.facts.findIndex(({ type }) => type === 'PaymentRecorded') + 1;
    const body = { event, field: 'amount', wrong: '30000', right, why: '录入错误' };
    return story.when('correct-entry', body, 'wang', '2026-09-28').after;
  };
  const task = (story: Story) => owedDuties(story.file, law).filter(({ name }) => name === 'revoke-credit-repair');
  const revocation = { number: '清市监信修〔2026〕4号', found: '缴款记录有误，罚款未缴清', reasons: '不符合修复条件' };
  const revoked = (more: object) =>
    corrected('20000').when('revoke-credit-repair', { ...revocation, ...more }, 'feng', '2026-10-09');

  it('is a sign of risk 33 and a task until it is taken back', () => {
    expect(when(corrected('20000'), 33)).toEqual([['2026-09-28', null]]);
    expect(task(corrected('20000'))).toMatchObject([
      { state: 'open', since: '2026-09-28', due: null, action: 'revoke-credit-repair', of: 3 },
    ]);
    expect(task(revoked({}).after)).toMatchObject([{ state: 'done', ended: { on: '2026-10-09' } }]);
    expect(task(before('revoke-credit-repair', {}, line)())).toEqual([]);
  });
  it('is no task where the correction is corrected to what had been paid', () => {
    const story = corrected('20000');
    const event = story.file.facts.findIndex(({ type }) => type === 'PaymentRecorded') + 1;
    const body = { event, field: 'amount', wrong: '20000', right: '30000', why: '更正有误' };
    const again = story.when('correct-entry', body, 'wang', '2026-09-29');
    expect(again.answer).toBe('accepted');
    expect(task(again.after).filter(({ state }) => state === 'open')).toEqual([]);
  });
  it('taken back for the mistake of the bureau bars nothing, and the decision is shown to its own end (CRED Art.23)', () => {
    // Published on 22 April 2026, general class: one year.
    expect(shown(revoked({ ownMistake: true }).after)).toMatchObject({
      until: '2027-04-22',
      endsBy: 'period',
      shownAgainOn: null,
      repairBarredUntil: null,
    });
    expect(shown(revoked({}).after)).toMatchObject({ shownAgainOn: '2026-10-09', repairBarredUntil: '2029-10-09' });
  });
});
