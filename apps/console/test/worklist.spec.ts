import { assignmentOf, furthest, isAssignable } from '../src/worklist/assignment.js';
import { faultOfName, mostSaved, readViews } from '../src/worklist/saved-views.js';
import type { WorkRow } from '../src/worklist/work-row.js';
import { addressOf, viewOfAddress } from '../src/worklist/work-view.js';

describe('A view of the worklist', () => {
  it('stands in its address without what is usual, and is read back', () => {
    expect(addressOf({ tab: 'mine', sort: 'due', state: 'any' })).toBe('?');
    const view = { tab: 'unit', sort: 'party', state: 'overdue' } as const;
    expect(addressOf(view)).toBe('?tab=unit&sort=party&state=overdue');
    expect(viewOfAddress(new URLSearchParams(addressOf(view)))).toEqual(view);
  });

  it('is the usual one where the address says what there is not', () => {
    const odd = new URLSearchParams('tab=nothing&sort=__proto__&state=');
    expect(viewOfAddress(odd)).toEqual({ tab: 'mine', sort: 'due', state: 'any' });
  });
});

describe('Saved views', () => {
  const saved = (name: string) => ({ name, tab: 'unit', sort: 'due', state: 'any' }) as const;

  it('are read from what the browser kept, and what is no view is left out', () => {
    const kept = JSON.stringify([saved('甲'), { tab: 'unit' }, null, 7, { name: '乙', sort: 'nothing', text: '张三' }]);
    expect(readViews(kept)).toEqual([saved('甲'), { name: '乙', tab: 'mine', sort: 'due', state: 'any' }]);
    for (const odd of ['{', '{}', '7', '"x"', null]) expect(readViews(odd)).toEqual([]);
  });

  it('have names of their own, and are so many at most', () => {
    expect(faultOfName('  ', [])).toBe('blank');
    expect(faultOfName(' 甲 ', [saved('甲')])).toBe('taken');
    const full = Array.from({ length: mostSaved }, (_, n) => saved(`第${n}个`));
    expect(faultOfName('又一个', full)).toBe('many');
    expect(faultOfName('又一个', full.slice(1))).toBeNull();
  });
});

describe('Naming officers from the list', () => {
  const row: WorkRow = {
    key: 'c1',
    caseId: 'c1',
    page: '/cases/c1',
    caseCode: null,
    parties: ['某店'],
    matter: '案由',
    isFiction: true,
    stage: 'clue',
    officers: [],
    unit: 'shifan.chengguan',
    due: '2026-12-01',
    clock: null,
    isProvisional: false,
    waitsFor: ['unit-head'],
    version: 1,
  };

  it.each([
    ['clue', 'assign-verification'],
    ['verifying', 'assign-verification'],
    ['clue-referred', 'assign-verification'],
    ['investigating', 'assign-officers'],
    ['executing', 'assign-officers'],
  ] as const)('at the stage %s is the act %s', (stage, action) => {
    expect(assignmentOf({ ...row, stage }, ['wang', 'li'], ' 最闲 ')).toEqual({
      path: `/cases/c1/actions/${action}`,
      body: { officers: ['wang', 'li'], reason: '最闲' },
    });
  });

  it('waits for the last record of each partition', () => {
    expect(furthest(['0:9', '3:1', '0:10', '3:0'])).toEqual(['0:10', '3:1']);
  });

  it('names handlers of a complaint, and nobody for what cannot be computed', () => {
    const complaint: WorkRow = { ...row, key: 'complaint/k1', caseId: null, stage: 'complaint' };
    expect(assignmentOf(complaint, ['wang', 'li'], '')).toEqual({
      path: '/complaints/k1/actions/name-handlers',
      body: { handlers: ['wang', 'li'] },
    });
    expect(isAssignable(complaint)).toBe(true);
    expect(isAssignable({ ...row, stage: 'parked', version: null })).toBe(false);
  });
});
