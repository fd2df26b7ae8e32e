import { lapsesDue, views } from '#casework';
import { nextLapse } from '../src/clocks/lapses.js';
import { evidence, hearingFine, noPenalty, servedOn } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { onSite } from '../src/testing/measure-lines.js';
import { actsOf, played } from '../src/testing/stages.js';
import { law } from './law.js';
import { at, before, whole } from './rules-of.js';

const opinion = { opinion: '同意' };
const proposal = { handling: noPenalty, reasons: '申辩成立' };

describe('an evidence hold on which nothing is done lapses after seven working days (PR Art.35)', () => {
  const held = before('request-measure-end', {}, 'measures', 2);

  it('is written first in the record of the next command, on the day after its last', () => {
    const { recorded, after } = held().when('collect-evidence', evidence, 'wang', '2026-06-01');
    expect(recorded).toEqual(['EvidenceHoldLapsed', 'EvidenceCollected']);
    expect(after.state).toMatchObject({
      aside: { measures: [{}, { ended: { on: '2026-04-16', outcome: 'lapsed' } }] },
    });
  });

  it('does not lapse on its last day', () => {
    expect(lapsesDue(held().state, { law, now: '2026-04-16T15:59:59.999Z' })).toEqual([]);
    expect(lapsesDue(held().state, { law, now: '2026-04-16T16:00:00.000Z' })).toMatchObject([
      { type: 'EvidenceHoldLapsed', data: { measure: 2, lastDay: '2026-04-16' } },
    ]);
  });

  it('does not lapse once it has ended', () => {
    const ended = whole('measures');
    expect(lapsesDue(ended.state, { law, now: '2026-09-01T00:00:00.000Z' })).toEqual([]);
  });
});

describe('silence to the end of the window waives the right to be heard (PR Art.57)', () => {
  it('has no effect before the window has ended', () => {
    expect(lapsesDue(at('notified').state, { law, now: '2026-04-16T15:59:59.999Z' })).toEqual([]);
    expect(at('notified').when('propose-decision', proposal, 'wang', '2026-04-16').recorded).toEqual([
      'DecisionProposed',
    ]);
  });

  it('takes effect at midnight in Shanghai after its last day', () => {
    expect(lapsesDue(at('notified').state, { law, now: '2026-04-16T16:00:00.000Z' })).toEqual([
      {
        type: 'DefenceWindowLapsed',
        v: 1,
        occurredAt: '2026-04-16T16:00:00.000Z',
        data: { lastDay: '2026-04-16', hearingRight: false },
      },
    ]);
  });

  it('is written first in the record of the next command, so that an absent clock changes nothing in law', () => {
    const { recorded, after } = at('notified').when('propose-decision', proposal, 'wang', '2026-05-06');
    expect(recorded).toEqual(['DefenceWindowLapsed', 'DecisionProposed']);
    expect(after.records.at(-1)?.events.map(({ occurredAt }) => occurredAt)).toEqual([
      '2026-04-16T16:00:00.000Z',
      '2026-05-06T09:00:00.000Z',
    ]);
    expect(after.state).toMatchObject({ notice: { windowLapsed: '2026-04-16' } });
  });

  it('is written once', () => {
    const proposed = at('notified').when('propose-decision', proposal, 'wang', '2026-05-06').after;
    expect(proposed.when('endorse-proposal', opinion, 'zhao', '2026-05-06').recorded).toEqual(['ProposalEndorsed']);
    expect(lapsesDue(proposed.state, { law, now: '2026-06-01T02:00:00.000Z' })).toEqual([]);
  });

  it('is not written by a command that is refused', () => {
    const { answer, after } = at('notified').when(
      'record-recheck',
      { adopted: true, reasons: '无' },
      'wang',
      '2026-05-06',
    );
    expect(answer).toBe('nothing-to-do');
    expect(after.state).toMatchObject({ notice: { windowLapsed: null } });
  });

  it('says that the right to a hearing lapsed where there was one', () => {
    const { state } = before('record-statement', { handling: hearingFine })();
    expect(lapsesDue(state, { law, now: '2026-05-06T02:00:00.000Z' })[0]?.data).toEqual({
      lastDay: '2026-04-16',
      hearingRight: true,
    });
  });

  it('has nothing to waive where the party has waived expressly', () => {
    const waived = at('notified').when(
      'record-waiver',
      { waivedOn: '2026-04-10', namesHearing: false, signature: '签名' },
      'wang',
      '2026-04-10',
    ).after;
    expect(lapsesDue(waived.state, { law, now: '2026-05-06T02:00:00.000Z' })).toEqual([]);
  });

  it.each(['clue', 'investigating', 'approved', 'decided', 'archived', 'summary'] as const)(
    'has no effect at stage %s',
    (stage) => {
      expect(lapsesDue(at(stage).state, { law, now: '2026-11-02T02:00:00.000Z' })).toEqual([]);
    },
  );
});

describe('what will lapse next, as the clock role asks for it (PR Art.35, 57)', () => {
  const hold = {
    kind: 'evidence-hold',
    items: '账本3册',
    place: '经营场所',
    reasons: '可能灭失',
    ...onSite,
  };
  const heldOn = (story: Story, day: string): Story =>
    story.when('take-urgent-measure', { ...hold, takenAt: `${day}T02:00:00Z` }, 'wang', day).after;
  const listed = ({ file }: Story) =>
    views.find(({ name }) => name === 'worklist')?.documents(file, law, 0)[0]?.['lapsesAfter'];

  it('is the last day of a hold, also while the clue is verified', () => {
    expect(nextLapse(heldOn(at('verifying'), '2026-03-03').state, law)).toBe('2026-03-12');
    expect(listed(heldOn(at('verifying'), '2026-03-03'))).toBe('2026-03-12');
  });

  it('is the last day of the window of who was notified', () => {
    expect(listed(at('notified'))).toBe('2026-04-16');
  });

  it('is nothing of a played case: it lives in the time of those who play it', () => {
    const { file } = at('notified');
    const records = file.records.map((record) => ({ ...record, actor: { ...record.actor, played: true as const } }));
    const [document] = views.find(({ name }) => name === 'worklist')?.documents({ ...file, records }, law, 0) ?? [];
    expect(document?.['lapsesAfter']).toBe('9999-12-31');
  });

  it('is the earlier of two, and both are recorded in the order in which they fell due', () => {
    // Holds of 2 and 8 April end on the 14th and the 17th, the window of a notice served on the 8th on the 15th.
    const acts = actsOf('ordinary');
    const place = (action: string) => acts.findIndex((act) => act.action === action);
    const toNotice = acts.slice(place('submit-report'), place('serve-notice'));
    const held = heldOn(heldOn(before('submit-report')(), '2026-04-02'), '2026-04-08');
    const issued = played(
      law,
      toNotice.map((act) => ({ ...act, on: '2026-04-08' })),
      held,
    );
    const both = issued.when('serve-notice', servedOn('2026-04-08'), 'wang', '2026-04-08').after;
    expect(listed(both)).toBe('2026-04-14');
    const late = lapsesDue(both.state, { law, now: '2026-05-20T00:00:00.000Z' });
    expect(late.map(({ type, occurredAt }) => [type, occurredAt])).toEqual([
      ['EvidenceHoldLapsed', '2026-04-14T16:00:00.000Z'],
      ['DefenceWindowLapsed', '2026-04-15T16:00:00.000Z'],
      ['EvidenceHoldLapsed', '2026-04-17T16:00:00.000Z'],
    ]);
    expect(lapsesDue(both.state, { law, now: '2026-04-14T16:00:00.000Z' })).toHaveLength(1);
  });

  it('is still there in a case whose investigation ended with its goods held: a hold lapses at whatever stage', () => {
    const terminated = heldOn(before('terminate-case', {}, 'suspension')(), '2026-04-20').when(
      'terminate-case',
      {},
      'feng',
      '2026-04-20',
    ).after;
    expect(terminated.state.stage).toBe('terminated');
    expect(listed(terminated)).toBe('2026-04-29');
  });

  it('is nothing where nothing lapses: it sorts after every day', () => {
    expect(nextLapse(at('investigating').state, law)).toBeNull();
    expect(listed(at('investigating'))).toBe('9999-12-31');
    expect(listed(at('archived'))).toBe('9999-12-31');
  });
});
