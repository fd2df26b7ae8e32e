import {
  acts,
  complaintEvents,
  complaints,
  decide,
  invalidFields,
  nextStepsOf,
  roles,
  type LegalDate,
} from '#casework';
import { doTo, matterAfter, received, refusedLine } from '../src/testing/complaint-lines.js';
import { contextOf, people } from '../src/testing/county.js';
import { law } from './law.js';
import { answer, before, clock, lines, stateOf, stepOf, whole } from './matters.js';

/** After every day that the lines name. */
const later: LegalDate = '2026-11-02';

describe('every act on complaints and reports', () => {
  it('is for its roles only, and says so before anything else', () => {
    for (const { name, by } of acts.complaint) {
      const { body } = stepOf(name);
      for (const role of roles) {
        const actor = { id: 'wang', unit: 'qinghe.chengguan', roles: [role] };
        const context = { ...contextOf(law, actor, '2026-07-01T09:00:00.000Z'), namesComplaint: () => true };
        const { ruling } = decide(complaints, whole.state, name, body, context);
        expect([name, role, ruling === 'forbidden']).toEqual([name, role, !by.includes(role)]);
      }
    }
  });
  it('records an event of the form that the catalogue asks for', () => {
    for (const { events } of lines.flatMap((line) => matterAfter(law, line).records))
      for (const { type, data } of events) expect(invalidFields(complaintEvents[type].data, data)).toEqual([]);
  });
  it('needs a matter that was received', () => {
    const nothing = matterAfter(law, []);
    expect(answer('accept-complaint', {}, {}, nothing)).toBe('missing-before');
    expect(answer('receive-complaint', {}, {}, whole)).toBe('already-exists');
    const step = { on: '2026-07-01', by: 'wang', action: 'delete', body: {} } as const;
    expect(doTo(law, whole, step).answer).toBe('unknown');
    expect(answer('note-clue', { foundOn: 'yesterday' })).toBe('invalid');
  });
  it('is offered by the page exactly where the rules accept it', () => {
    for (const line of lines) {
      for (let count = 1; count <= line.length; count += 1) {
        const file = matterAfter(law, line, count);
        const context = { ...contextOf(law, people.wang, `${later}T09:00:00.000Z`), day: later };
        const steps = nextStepsOf(complaints, stateOf(file), context);
        const offered = steps.filter(({ reason }) => reason === null).map(({ action }) => action);
        const next = line[count];
        if (next !== undefined) expect(offered).toContain(next.action);
        for (const { action, reason, by } of steps) {
          if (reason === null || !by.includes('caseworker')) continue;
          expect([count, action, doTo(law, file, { ...stepOf(action), by: 'wang', on: later }).answer]).toEqual([
            count,
            action,
            reason.code,
          ]);
        }
        for (const { name } of acts.complaint.slice(1)) {
          if (offered.includes(name)) continue;
          const { on } = line.at(-1) ?? { on: '2026-07-01' as const };
          const by = name === 'name-handlers' ? 'zhao' : 'wang';
          expect([count, name, doTo(law, file, { ...stepOf(name), by, on }).answer]).not.toEqual([
            count,
            name,
            'accepted',
          ]);
        }
      }
    }
  });
});

describe('receive-complaint 投诉、举报登记 (CR121 Art.8, 9)', () => {
  it('splits a document that complains and reports into two tracks (Art.9)', () => {
    expect(stateOf(before('name-handlers'))).toMatchObject({ mediation: { accepted: null }, report: { caseId: null } });
    const report = doTo(law, matterAfter(law, []), {
      ...stepOf('receive-complaint'),
      body: { ...received, tracks: ['report'] },
    }).after;
    expect(stateOf(report)).toMatchObject({ mediation: null, report: { since: '2026-04-20' } });
  });
  it('needs a track, a unit, a day that has come and rules that were in force', () => {
    expect(answer('receive-complaint', { tracks: [] })).toBe('no-track');
    expect(answer('receive-complaint', { unit: 'qinghe.nowhere' })).toBe('unit-unknown');
    expect(answer('receive-complaint', { receivedOn: '2026-04-21' })).toBe('in-the-future');
    expect(answer('receive-complaint', { receivedOn: '2015-04-21' })).toBe('before-the-case');
  });
  it('takes an anonymous report, and no anonymous complaint: nobody could be mediated with', () => {
    const anonymous = (tracks: string[]) => {
      const { reporter: _nobody, ...body } = { ...received, tracks };
      return doTo(law, matterAfter(law, []), { ...stepOf('receive-complaint'), body }).answer;
    };
    expect(anonymous(['report'])).toBe('accepted');
    expect(anonymous(['complaint'])).toBe('complainant-unknown');
  });
});

describe('the mediation (CR121 Art.15, 22, 23, 27)', () => {
  it('is for who handles the matter', () => {
    for (const action of [
      'accept-complaint',
      'end-mediation',
      'tell-parties',
      'note-clue',
      'commission-mediation-test',
    ])
      expect([action, answer(action, {}, { by: 'chen' })]).toEqual([action, 'not-assigned']);
    expect(answer('name-handlers', { handlers: ['nobody'] })).toBe('officer-unknown');
  });
  it('goes from acceptance to its end, once, and in this order', () => {
    const accepted = before('record-repeat');
    expect(answer('accept-complaint', {}, {}, accepted)).toBe('already-settled');
    expect(answer('refuse-complaint', {}, {}, accepted)).toBe('already-settled');
    expect(answer('end-mediation', {}, {}, before('accept-complaint'))).toBe('mediation-not-there');
    expect(answer('tell-parties', {}, {}, before('end-mediation'))).toBe('mediation-not-there');
    expect(answer('end-mediation', {}, {}, before('tell-parties'))).toBe('already-settled');
    expect(answer('note-clue', {}, {}, before('link-clue'))).toBe('already-settled');
    expect(answer('accept-complaint', {}, {}, matterAfter(law, refusedLine))).toBe('not-this-track');
  });
  it('has its days in order', () => {
    expect(answer('accept-complaint', { acceptedOn: '2026-04-19' })).toBe('before-the-case');
    expect(answer('accept-complaint', { toldOn: '2026-04-21' })).toBe('not-in-order');
    expect(answer('accept-complaint', { acceptedOn: '2026-04-24' })).toBe('in-the-future');
    expect(answer('accept-complaint', { toldOn: '2026-04-24' })).toBe('in-the-future');
    expect(answer('end-mediation', { endedOn: '2026-04-21' })).toBe('not-in-order');
    expect(answer('tell-parties', { targetToldOn: '2026-05-11' })).toBe('not-in-order');
    expect(answer('tell-parties', { targetToldOn: '2026-05-15' })).toBe('in-the-future');
    expect(answer('record-mediation-test', { receivedOn: '2026-04-26' })).toBe('not-in-order');
    expect(answer('commission-mediation-test', { commissionedOn: '2026-04-21' })).toBe('not-in-order');
    expect(answer('note-clue', { foundOn: '2026-04-19' })).toBe('before-the-case');
    expect(answer('refuse-complaint', { toldOn: '2026-04-19' }, {}, before('accept-complaint'))).toBe(
      'before-the-case',
    );
  });
  it('has one test at a time', () => {
    const testing = before('record-mediation-test');
    expect(answer('commission-mediation-test', {}, {}, testing)).toBe('nothing-to-do');
    expect(answer('record-mediation-test', {}, {}, before('commission-mediation-test'))).toBe('mediation-not-there');
  });
});

describe('the report (CR121 Art.27, 35-37)', () => {
  it('becomes a clue that names it, and names the clue', () => {
    expect(answer('link-clue', { caseId: 'another-case' })).toBe('clue-does-not-name-it');
    expect(stateOf(whole)).toMatchObject({
      report: { caseId: 'case-of-the-test', linkedOn: '2026-05-08' },
      found: { caseId: 'case-of-the-test' },
    });
    expect(answer('link-clue', {}, {}, whole)).toBe('not-this-track');
  });
  it('is not handled anew when it is repeated; only new facts restart the time (Art.35)', () => {
    const again = (body: object) => doTo(law, before('record-repeat'), { ...stepOf('record-repeat'), body }).after;
    const bare = again({ receivedOn: '2026-04-27', channel: 'phone' });
    expect(stateOf(bare)).toMatchObject({ report: { repeats: 1, since: '2026-04-20' } });
    expect(clock(bare, 'verification', 'report')?.due).toBe('2026-05-13');
    expect(clock(before('commission-mediation-test'), 'verification', 'report')?.due).toBe('2026-05-20');
    expect(answer('record-repeat', { receivedOn: '2026-04-19' })).toBe('before-the-case');
  });
  it('is not there in a matter that only complains', () => {
    const complaint = doTo(law, matterAfter(law, []), {
      ...stepOf('receive-complaint'),
      body: { ...received, tracks: ['complaint'] },
    }).after;
    expect(answer('record-repeat', {}, {}, complaint)).toBe('not-this-track');
    expect(answer('forward-track', {}, {}, complaint)).toBe('not-this-track');
  });
  it('has its result told only where a law or a reward asks for it, and not before there is a clue (Art.36)', () => {
    expect(answer('tell-reporter', { ground: 'courtesy' })).toBe('invalid');
    expect(answer('tell-reporter', {}, {}, before('record-repeat'))).toBe('missing-before');
  });
  it('goes to the body that is responsible (form 3)', () => {
    const sent = matterAfter(law, refusedLine);
    expect(stateOf(sent)).toMatchObject({ report: { forwarded: { track: 'report' } } });
    expect(answer('forward-track', {}, {}, sent)).toBe('not-this-track');
    expect(answer('forward-track', { track: 'complaint' }, {}, sent)).toBe('not-this-track');
    expect(answer('forward-track', { forwardedOn: '2026-04-19' }, {}, before('refuse-complaint', refusedLine))).toBe(
      'before-the-case',
    );
  });
});
