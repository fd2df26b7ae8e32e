import {
  complaintActs,
  complaintClocks,
  complaintDocuments,
  complaintEvents,
  complaintRisks,
  complaintSteps,
  invalidFields,
  roles,
  shownTo,
  type Complaint,
  type ComplaintFile,
} from '#casework';
import {
  doTo,
  matterAfter,
  mixedLine,
  received,
  refusedLine,
  type ComplaintStep,
} from '../src/testing/complaint-lines.js';
import { contextOf, people } from '../src/testing/county.js';
import { performOnComplaint } from '../src/complaints/acts.js';
import { law } from './law.js';

const before = (action: string, line = mixedLine): ComplaintFile =>
  matterAfter(
    law,
    line,
    line.findIndex((step) => step.action === action),
  );
const whole = matterAfter(law, mixedLine);
const stateOf = ({ state }: ComplaintFile): Complaint => {
  if (state === undefined) throw new Error('Nothing was received');
  return state;
};
const stepOf = (action: string): ComplaintStep => {
  const found = [...mixedLine, ...refusedLine].find((step) => step.action === action);
  if (found === undefined) throw new Error(`No line has ${action}`);
  return found;
};
/** What is said to an act of the line when one thing differs. */
const answer = (action: string, but: object = {}, different: Partial<ComplaintStep> = {}, file = before(action)) => {
  const step = { ...stepOf(action), ...different };
  return doTo(law, file, { ...step, body: { ...step.body, ...but } }).answer;
};
const clock = (file: ComplaintFile, name: string) =>
  complaintClocks(stateOf(file), law).find((each) => each.clock === name);
const row = 'complaint: accept / mediate / tell';

describe('every act on complaints and reports', () => {
  it('is for its roles only, and says so before anything else', () => {
    for (const { name, by } of complaintActs) {
      const { body } = stepOf(name);
      for (const role of roles) {
        const actor = { id: 'wang', unit: 'qinghe.chengguan', roles: [role] };
        const context = contextOf(law, actor, '2026-07-01T09:00:00.000Z');
        const { ruling } = performOnComplaint(whole.state, name, body, context);
        expect([name, role, ruling === 'forbidden']).toEqual([name, role, !by.includes(role)]);
      }
    }
  });
  it('records an event of the form that the catalogue asks for', () => {
    for (const { events } of [...whole.records, ...matterAfter(law, refusedLine).records])
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
    for (const line of [mixedLine, refusedLine]) {
      for (let count = 1; count <= line.length; count += 1) {
        const file = matterAfter(law, line, count);
        const offered = complaintSteps(stateOf(file)).map(({ action }) => action);
        const next = line[count];
        if (next !== undefined) expect(offered).toContain(next.action);
        for (const { name } of complaintActs.slice(1)) {
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
    expect(clock(bare, 'verify/report')?.due).toBe('2026-05-13');
    expect(clock(before('commission-mediation-test'), 'verify/report')?.due).toBe('2026-05-20');
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

describe('the clocks of a complaint (CR121 Art.15, 22, 23, 45)', () => {
  it('give seven working days to accept or refuse and to tell the complainant', () => {
    // Monday 20 April 2026 + 7 working days: 21, 22, 23, 24, 27, 28, 29 April.
    expect(clock(before('accept-complaint'), `${row}/accept`)).toMatchObject({ due: '2026-04-29', stoppedOn: null });
    expect(clock(whole, `${row}/accept`)?.stoppedOn).toBe('2026-04-23');
  });
  it('give sixty natural days to mediate, without the time of the test', () => {
    // 22 April + 60 = 21 June 2026, a Sunday; the ten days of the test (28 April to 7 May) make it 1 July.
    expect(clock(before('commission-mediation-test'), `${row}/mediate`)?.due).toBe('2026-06-22');
    expect(clock(before('record-mediation-test'), `${row}/mediate`)?.pausedSince).toBe('2026-04-27');
    expect(clock(before('end-mediation'), `${row}/mediate`)).toMatchObject({ due: '2026-07-01', stoppedOn: null });
  });
  it('give seven working days to tell both, kept when the second knows', () => {
    // Tuesday 12 May + 7 working days: 13, 14, 15, 18, 19, 20, 21 May.
    expect(clock(before('tell-parties'), `${row}/tell`)).toMatchObject({ due: '2026-05-21', stoppedOn: null });
    expect(clock(whole, `${row}/tell`)?.stoppedOn).toBe('2026-05-14');
  });
  it('give fifteen working days to verify what was found in the mediation (Art.27)', () => {
    // Thursday 7 May + 15 working days: 8, 9 (a Saturday of work), 11-15, 18-22, 25, 26, 27 May.
    expect(clock(before('link-clue'), 'verify/mediation')?.due).toBe('2026-05-27');
  });
  it('were others before 15 April 2026: 45 working days, and no time to tell (Order 20)', () => {
    const early = [
      { ...stepOf('receive-complaint'), on: '2026-03-02' as const, body: { ...received, receivedOn: '2026-03-02' } },
      { ...stepOf('name-handlers'), on: '2026-03-02' as const },
      {
        ...stepOf('accept-complaint'),
        on: '2026-03-02' as const,
        body: { acceptedOn: '2026-03-02', toldOn: '2026-03-02' },
      },
      {
        ...stepOf('end-mediation'),
        on: '2026-03-20' as const,
        body: { outcome: 'agreed', endedOn: '2026-03-20', reasons: '和解' },
      },
    ];
    const file = matterAfter(law, early);
    expect(clock(file, `${row}/mediate`)?.article).toBe('Order 20');
    expect(clock(file, `${row}/tell`)).toBeUndefined();
  });
});

describe('who made a report (CR121 Art.37)', () => {
  const known = { name: '某甲（虚构）' };
  it('is shown to who entered the matter and who handles it, and withheld from everybody else', () => {
    const state = stateOf(whole);
    for (const person of ['shen', 'wang', 'li'])
      expect(shownTo(state.received, state, person).reporter).toMatchObject(known);
    for (const person of ['zhao', 'feng', 'qian', 'chen', 'zheng'])
      expect(shownTo(state.received, state, person).reporter).toBe('withheld (CR121 Art.37)');
  });
  it('stands in no list, whoever looks', () => {
    const text = JSON.stringify(complaintDocuments(whole, law, 0));
    expect(text).not.toContain('某甲');
    expect(text).not.toContain('000-00000000');
  });
});

describe('what lists show of a complaint', () => {
  const documents = (file: ComplaintFile, view: string) =>
    complaintDocuments(file, law, 0)
      .filter((each) => each.view === view)
      .map(({ document }) => document);

  it('is open work with its nearest clock, for the head until it has handlers', () => {
    expect(documents(before('name-handlers'), 'worklist')).toMatchObject([
      { open: true, due: '2026-04-29', waitsFor: 'unit-head', units: ['qinghe', 'qinghe.chengguan'] },
    ]);
    expect(documents(before('accept-complaint'), 'worklist')).toMatchObject([
      { waitsFor: 'caseworker', officers: ['wang', 'li'] },
    ]);
    expect(documents(whole, 'worklist')).toMatchObject([{ open: false, due: '9999-12-31', waitsFor: null }]);
  });
  it('names the case that came of it', () => {
    expect(documents(whole, 'complaints')).toMatchObject([
      { cases: ['case-of-the-test'], tracks: ['complaint', 'report'] },
    ]);
  });
  it('is one line per event and per refusal, with nothing of what was said', () => {
    const tried = doTo(law, before('accept-complaint'), { ...stepOf('accept-complaint'), by: 'chen' }).after;
    expect(documents(tried, 'event-index').map(({ _id, kind, type }) => [_id, kind, type])).toEqual([
      ['complaint/matter-of-the-test#1', 'event', 'ComplaintReceived'],
      ['complaint/matter-of-the-test#2', 'event', 'HandlersNamed'],
      ['complaint/matter-of-the-test!2', 'refusal', 'accept-complaint'],
    ]);
  });
});

describe('the risks of a complaint', () => {
  const signs = (file: ComplaintFile) =>
    complaintRisks(file, law).map(({ number, since, until }) => [number, since, until]);

  it('2: will show when no clue is linked in time (案源体外循环)', () => {
    expect(signs(before('record-repeat'))).toEqual([[2, '2026-05-14', null]]);
    expect(signs(whole)).toEqual([]);
  });
  it('2: stays when the clue came late', () => {
    const late = doTo(law, before('record-repeat'), { ...stepOf('link-clue'), on: '2026-05-20' }).after;
    expect(signs(late)).toEqual([[2, '2026-05-14', '2026-05-20']]);
  });
  it('4: shows who wanted to act without a part in it (举报人信息泄露)', () => {
    const tried = doTo(law, before('accept-complaint'), { ...stepOf('accept-complaint'), by: 'chen' }).after;
    expect(signs(tried)).toContainEqual([4, '2026-04-23', '2026-04-23']);
    expect(people.chen.roles).toEqual(['caseworker']);
  });
});
