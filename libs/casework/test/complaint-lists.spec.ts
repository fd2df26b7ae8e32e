import { complaintDocuments, complaintRisks, eventRows, fileShownTo, shownTo, type ComplaintFile } from '#casework';
import { doTo, matterAfter, received } from '../src/testing/complaint-lines.js';
import { people } from '../src/testing/county.js';
import { law } from './law.js';
import { before, clock, stateOf, stepOf, whole } from './matters.js';

describe('the clocks of a complaint (CR121 Art.15, 22, 23, 45)', () => {
  it('give seven working days to accept or refuse and to tell the complainant', () => {
    // Monday 20 April 2026 + 7 working days: 21, 22, 23, 24, 27, 28, 29 April.
    expect(clock(before('accept-complaint'), 'complaint-acceptance')).toMatchObject({
      due: '2026-04-29',
      stoppedOn: null,
    });
    expect(clock(whole, 'complaint-acceptance')?.stoppedOn).toBe('2026-04-23');
  });
  it('give sixty natural days to mediate, without the time of the test', () => {
    // 22 April + 60 = 21 June 2026, a Sunday; the ten days of the test (28 April to 7 May) make it 1 July.
    expect(clock(before('commission-mediation-test'), 'complaint-mediation')?.due).toBe('2026-06-22');
    expect(clock(before('record-mediation-test'), 'complaint-mediation')?.pausedSince).toBe('2026-04-27');
    expect(clock(before('end-mediation'), 'complaint-mediation')).toMatchObject({ due: '2026-07-01', stoppedOn: null });
  });
  it('give seven working days to tell both, kept when the second knows', () => {
    // Tuesday 12 May + 7 working days: 13, 14, 15, 18, 19, 20, 21 May.
    expect(clock(before('tell-parties'), 'complaint-telling')).toMatchObject({ due: '2026-05-21', stoppedOn: null });
    expect(clock(whole, 'complaint-telling')?.stoppedOn).toBe('2026-05-14');
  });
  it('give fifteen working days to verify what was found in the mediation (Art.27)', () => {
    // Thursday 7 May + 15 working days: 8, 9 (a Saturday of work), 11-15, 18-22, 25, 26, 27 May.
    expect(clock(before('link-clue'), 'verification', 'mediation')?.due).toBe('2026-05-27');
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
    expect(clock(file, 'complaint-mediation')?.article).toBe('Order 20');
    expect(clock(file, 'complaint-telling')).toBeUndefined();
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
  const shown = (said: object, by = {}) => {
    const { after } = doTo(law, before('receive-complaint'), {
      ...stepOf('receive-complaint'),
      body: { ...received, ...said },
      ...by,
    });
    return after;
  };
  const everythingShown = (file: ComplaintFile): string => {
    const listed = complaintDocuments(file, law);
    return JSON.stringify([listed, eventRows('complaint/a', fileShownTo(file, null).records, 0)]);
  };

  it('stands in no list, whoever looks', () => {
    expect(everythingShown(whole)).not.toContain('某甲');
    expect(everythingShown(whole)).not.toContain('000-00000000');
  });

  it.each([
    ['钱隐名', '13900001111', '钱隐名（13900001111）买到过期食品'],
    ['钱隐名（虚构）', '电话 139-0000-1111', '钱 隐名来电，电话13900001111'],
    ['Sun Wei', 'Sun@Ex.com；微信 sunwei88', 'SUN WEI, sun@ex.com, 微信sunwei88'],
    ['钱\u200B隐名', '13900001111', '钱隐名，139 0000 1111'],
  ])('is taken out of what was said about %s, however it is written', (name, contact, matter) => {
    const file = shown({ reporter: { name, contact, realName: true }, matter: `过期食品。${matter}。`, place: matter });
    const text = everythingShown(file);
    expect(text).toContain('过期食品');
    expect(text).not.toMatch(/隐名|sun|1111/i);
    expect(fileShownTo(file, 'zheng').state?.received.place).not.toMatch(/隐名|sun|1111/i);
    expect(fileShownTo(file, 'shen').state?.received.place).toBe(matter);
  });

  it.each([
    ['无', '无'],
    ['2', '-'],
  ])('does not mangle texts because somebody is called %s', (name, contact) => {
    const file = shown({ reporter: { name, contact, realName: false }, matter: '2袋饼干无标签' });
    expect(everythingShown(file)).toContain('2袋饼干无标签');
  });

  it('is told to nobody who guesses: what people write who do not know stays as it is', () => {
    const guess = { receivedOn: '2026-04-21', channel: 'visit', newFacts: '某甲（虚构）还是某乙' };
    const { after } = doTo(law, before('accept-complaint'), {
      on: '2026-04-21',
      by: 'zhao',
      action: 'record-repeat',
      body: guess,
    });
    expect(after.version).toBe(3);
    const rows = eventRows('complaint/a', fileShownTo(after, 'zhao').records, 0);
    expect(rows.at(-1)?.line).toContain('某甲（虚构）还是某乙');
  });
});

describe('what lists show of a complaint', () => {
  const documents = (file: ComplaintFile, view: string) =>
    complaintDocuments(file, law)
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
  it('2: a report that comes again when there is a clue, or that came before the last one, moves no time', () => {
    const late = doTo(law, before('record-repeat'), { ...stepOf('link-clue'), on: '2026-05-20' }).after;
    const repeats = (of: ComplaintFile, on: `${number}-${number}-${number}`, receivedOn: string = on) =>
      doTo(law, of, {
        on,
        by: 'wang',
        action: 'record-repeat',
        body: { receivedOn, channel: 'phone', newFacts: '又买到一袋' },
      }).after;
    expect(signs(repeats(late, '2026-06-30'))).toEqual([[2, '2026-05-14', '2026-05-20']]);
    const twice = repeats(repeats(before('record-repeat'), '2026-04-27'), '2026-04-28', '2026-04-21');
    expect(signs(twice)).toEqual([[2, '2026-05-21', null]]);
  });
  it('2: keeps that it was overdue when new facts came, whatever day they are said to be of', () => {
    const again = (on: `${number}-${number}-${number}`, receivedOn: string = on) =>
      doTo(law, before('record-repeat'), {
        on,
        by: 'wang',
        action: 'record-repeat',
        body: { receivedOn, channel: 'phone', newFacts: '又买到一袋' },
      }).after;
    expect(signs(again('2026-05-13'))).toEqual([[2, '2026-06-04', null]]);
    expect(signs(again('2026-06-30', '2026-05-13'))).toEqual([
      [2, '2026-05-14', '2026-06-30'],
      [2, '2026-06-04', null],
    ]);
  });
  it('4: shows who wanted to act without a part in it (举报人信息泄露)', () => {
    const tried = doTo(law, before('accept-complaint'), { ...stepOf('accept-complaint'), by: 'chen' }).after;
    expect(signs(tried)).toContainEqual([4, '2026-04-23', '2026-04-23']);
    expect(people.chen.roles).toEqual(['caseworker']);
  });
});
