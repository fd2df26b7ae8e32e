import { addressOf, daysBefore, listsOf, viewOfAddress } from '../src/supervision/board-view.js';
import { addressOf as workAddressOf, viewOfAddress as workViewOfAddress } from '../src/worklist/work-view.js';

describe('A view of the board', () => {
  it('stands in its address without what is usual, and is read back', () => {
    expect(addressOf({ unit: '', officer: '', period: 90 })).toBe('?');
    const view = { unit: 'shifan.hekou', officer: 'sun', period: 365 } as const;
    expect(viewOfAddress(new URLSearchParams(addressOf(view)))).toEqual(view);
    expect(viewOfAddress(new URLSearchParams('period=7')).period).toBe(90);
  });

  it('counts its days across months and leap years', () => {
    expect(daysBefore('2026-03-01', 30)).toBe('2026-01-30');
    expect(daysBefore('2024-03-01', 1)).toBe('2024-02-29');
  });
});

describe('A number of the board', () => {
  const lists = listsOf({ unit: 'shifan', officer: 'wang' }, '2026-08-31');

  it('leads to the list with the filters of the board, and its own before them', () => {
    expect(lists.risks({ number: '22' })).toBe('/risks?unit=shifan&officer=wang&number=22');
    expect(lists.work({ unit: 'shifan.hekou', idle: 'yes' })).toBe(
      '/worklist?tab=unit&unit=shifan.hekou&officer=wang&idle=yes',
    );
    expect(lists.refusals({ code: 'window-open' })).toBe(
      '/audit?kind=refusal&from=2026-08-31&unit=shifan&by=wang&code=window-open',
    );
  });

  it('never asks for the penalties of an officer (APL Art.74(3))', () => {
    expect(lists.penalties()).toBe('/penalties?status=decided&from=2026-08-31&unit=shifan');
  });

  it('narrows the worklist by what its address says, and by nothing that there is not', () => {
    const address = lists.work({ stage: 'executing' }).replace(/^[^?]*/, '');
    const view = workViewOfAddress(new URLSearchParams(address));
    expect(view).toMatchObject({ tab: 'unit', unit: 'shifan', officer: 'wang', stage: 'executing' });
    expect(workViewOfAddress(new URLSearchParams(workAddressOf(view)))).toEqual(view);
    expect(workViewOfAddress(new URLSearchParams('stage=__proto__&idle=no&unit='))).not.toHaveProperty('stage');
  });
});
