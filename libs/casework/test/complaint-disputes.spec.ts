import { clocksOf } from '#casework';
import { clue } from '../src/testing/bodies.js';
import { disputedLine, doTo, matterAfter } from '../src/testing/complaint-lines.js';
import { given } from '../src/testing/given.js';
import { extensionLine } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { answer as answerTo, before, clock, stateOf, stepOf, whole } from './matters.js';

const answer = (action: string, but: object = {}, different = {}, file = before(action, disputedLine)): string =>
  answerTo(action, but, different, file);
const talks = 'complaint-dispute';

describe('a dispute over who handles a complaint or report (CR121 Art.33)', () => {
  it('is for who handles the matter, over a track that is open, one at a time', () => {
    for (const action of ['record-complaint-dispute', 'report-complaint-dispute', 'settle-complaint-dispute'])
      expect([action, answer(action, {}, { by: 'chen' })]).toEqual([action, 'not-assigned']);
    expect(answer('record-complaint-dispute', { track: 'report' })).toBe('accepted');
    expect(answer('record-complaint-dispute', {}, {}, before('report-complaint-dispute', disputedLine))).toBe(
      'nothing-to-do',
    );
    expect(answer('record-complaint-dispute', {}, { on: '2026-06-30' }, whole)).toBe('not-this-track');
  });

  it('gives seven working days to agree, then the common superior is asked', () => {
    // Wednesday 22 April 2026 + 7 working days: 23, 24, 27, 28, 29, 30 April, 6 May (1 to 5 May are days off).
    expect(clock(before('report-complaint-dispute', disputedLine), talks)).toMatchObject({
      due: '2026-05-06',
      stoppedOn: null,
      onExpiry: 'alarm',
      article: 'CR121 Art.33',
    });
    expect(clock(before('settle-complaint-dispute', disputedLine), talks)?.stoppedOn).toBe('2026-04-30');
  });

  it('ends with an agreement, or with the word of the superior that was asked', () => {
    const talking = before('report-complaint-dispute', disputedLine);
    const agreed = { by: 'talks', settledOn: '2026-04-24' };
    const settled = doTo(law, talking, {
      ...stepOf('settle-complaint-dispute'),
      body: { by: 'talks', outcome: 'theirs', settledOn: '2026-04-24', record: '由临河县局处理' },
    }).after;
    expect(clock(settled, talks)?.stoppedOn).toBe('2026-04-24');
    expect(answer('settle-complaint-dispute', agreed, {}, settled)).toBe('no-dispute');
    expect(answer('settle-complaint-dispute', {}, {}, talking)).toBe('missing-before');
    expect(answer('settle-complaint-dispute', {}, {}, before('record-complaint-dispute', disputedLine))).toBe(
      'no-dispute',
    );
    expect(answer('report-complaint-dispute', {}, {}, settled)).toBe('no-dispute');
    expect(answer('report-complaint-dispute', {}, {}, before('settle-complaint-dispute', disputedLine))).toBe(
      'already-settled',
    );
  });

  it('has its days in order', () => {
    expect(answer('record-complaint-dispute', { disputedOn: '2026-04-19' })).toBe('before-the-case');
    expect(answer('report-complaint-dispute', { reportedOn: '2026-04-21' })).toBe('not-in-order');
    expect(answer('settle-complaint-dispute', { settledOn: '2026-04-29' })).toBe('not-in-order');
    expect(answer('settle-complaint-dispute', { settledOn: '2026-05-09' })).toBe('in-the-future');
  });

  it('is over when the track is: what went to another body needs no settling', () => {
    const forward = { track: 'complaint', to: '临河县市场监督管理局', forwardedOn: '2026-04-28', reasons: '属其管辖' };
    const gone = doTo(law, before('report-complaint-dispute', disputedLine), {
      on: '2026-04-28',
      by: 'wang',
      action: 'forward-track',
      body: forward,
    }).after;
    expect(clock(gone, talks)?.stoppedOn).toBe('2026-04-28');
    expect(answer('settle-complaint-dispute', {}, {}, gone)).toBe('no-dispute');
  });
});

describe('a complaint that is a means of extortion (CR121 Art.42)', () => {
  const handed = matterAfter(law, disputedLine);

  it('ends when it is handed to the police, with the ground, the body and the day', () => {
    expect(stateOf(handed).mediation?.handedToPolice).toMatchObject({
      to: '清河县公安局',
      handedOn: '2026-05-12',
      grounds: expect.stringMatching(/\S/) as string,
    });
    expect(clock(handed, 'complaint-acceptance')?.stoppedOn).toBe('2026-05-12');
    expect(answer('hand-complaint-to-police', {}, {}, handed)).toBe('not-this-track');
    expect(answerTo('accept-complaint', {}, { on: '2026-05-12' }, handed)).toBe('not-this-track');
  });

  it('leaves the report where it is: a violation stays one, whoever reports it', () => {
    expect(stateOf(handed).report).toMatchObject({ caseId: null, forwarded: null });
    expect(clock(handed, 'verification')?.stoppedOn).toBeNull();
  });

  it('is handed over by who handles it, not before it came and not when both sides were told', () => {
    expect(answer('hand-complaint-to-police', {}, { by: 'chen' })).toBe('not-assigned');
    expect(answer('hand-complaint-to-police', { handedOn: '2026-04-19' })).toBe('before-the-case');
    expect(answer('hand-complaint-to-police', {}, { on: '2026-06-30' }, whole)).toBe('not-this-track');
  });

  it('needs no telling of both sides any more when the mediation had ended', () => {
    const ended = doTo(law, before('tell-parties'), { ...stepOf('hand-complaint-to-police'), on: '2026-05-13' }).after;
    expect(clock(ended, 'complaint-telling')).toMatchObject({ stoppedOn: '2026-05-12' });
  });
});

describe('a clue from a complaint or report (CR121 Art.27, 35; PR Art.18)', () => {
  it('may be verified fifteen working days longer, on the word of a department head', () => {
    const [, ...later] = extensionLine();
    const asked = later.slice(
      0,
      later.findIndex(({ action }) => action === 'approve-extension'),
    );
    const opened = given(law).when(
      'register-clue',
      { ...clue(), source: 'report', complaint: 'report-1' },
      'wang',
      '2026-03-02',
    );
    expect(opened.answer).toBe('accepted');
    const due = (acts: typeof later) =>
      clocksOf(played(law, acts, opened.after).state, law).find((each) => each.id === 'verification')?.due;
    expect([due(asked), due(later)]).toEqual(['2026-03-23', '2026-04-14']);
    expect(played(law, asked, opened.after).when('approve-extension', {}, 'zhao', '2026-03-11').answer).toBe(
      'forbidden',
    );
  });
});
