import * as fc from 'fast-check';
import {
  deviceOf,
  evolveNumbering,
  nextSerial,
  noNumbers,
  numberOf,
  onDevicesOf,
  type NumberingEvent,
  type NumberingState,
  type Recorded,
} from '#casework';

const now = '2026-03-02T02:00:00.000Z';

const fact = (type: NumberingEvent['type'], data: NumberingEvent['data']): Recorded<NumberingEvent> =>
  ({ type, data, v: 1, occurredAt: now, by: 'shen', recordedAt: now }) as Recorded<NumberingEvent>;

describe('numbers 编号 (案件, 文书)', () => {
  const issue = (
    state: NumberingState,
    command: string,
    series: 'case' | 'penalty-notice' = 'case',
  ): NumberingState => {
    const data = { series, serial: nextSerial(state, series), forStream: 'case/a', forCommand: command };
    return evolveNumbering(state, [fact('NumberIssued', data)]);
  };
  const voidOf = (state: NumberingState, serial: number): NumberingState =>
    evolveNumbering(state, [fact('NumberVoided', { series: 'case', serial, reason: '命令被拒绝' })]);

  it('begin at 1 in every series', () => {
    const state = issue(issue(noNumbers, 'one'), 'two', 'penalty-notice');
    expect(state.issued.map(({ series, serial }) => [series, serial])).toEqual([
      ['case', 1],
      ['penalty-notice', 1],
    ]);
  });
  it('are bound to the command that asked, so that a retry finds its own', () => {
    const state = issue(issue(noNumbers, 'one'), 'two');
    const boundTo = (command: string, stream = 'case/a') => numberOf(state, 'case', { stream, command });
    expect([boundTo('one'), boundTo('two'), boundTo('three'), boundTo('one', 'case/b')]).toEqual([1, 2, undefined]);
  });
  it('are never issued again after they were voided, and keep the reason', () => {
    const state = voidOf(issue(issue(noNumbers, 'one'), 'two'), 2);
    expect(nextSerial(state, 'case')).toBe(3);
    expect(state.issued[1]).toMatchObject({ serial: 2, voided: '命令被拒绝' });
  });
  it('lie on a device once they are drawn for it, until a command uses them; what came to nothing lies there again', () => {
    const forStream = deviceOf('wang', 'tablet');
    const drawn = evolveNumbering(noNumbers, [
      fact('NumberIssued', { series: 'summary-decision', serial: 1, forStream, forCommand: 'slot 1' }),
      fact('NumberIssued', { series: 'summary-decision', serial: 2, forStream, forCommand: 'slot 2' }),
    ]);
    const bound = (state: NumberingState, stream: string, command: string): NumberingState =>
      evolveNumbering(state, [
        fact('NumberReassigned', { series: 'summary-decision', serial: 1, forStream: stream, forCommand: command }),
      ]);
    const serialsOn = (state: NumberingState, officer: string) =>
      onDevicesOf(state, officer).map(({ serial }) => serial);
    expect(serialsOn(drawn, 'wang')).toEqual([1, 2]);
    expect(serialsOn(drawn, 'wan')).toEqual([]);
    const used = bound(drawn, 'case/a', 'decided');
    expect(serialsOn(used, 'wang')).toEqual([2]);
    expect(numberOf(used, 'summary-decision', { stream: 'case/a', command: 'decided' })).toBe(1);
    expect(serialsOn(bound(used, forStream, 'slot 1'), 'wang')).toEqual([1, 2]);
    expect(nextSerial(used, 'summary-decision')).toBe(3);
  });
  it('are never given twice, whatever is asked for and voided', () => {
    const step = fc.record({
      series: fc.constantFrom('case' as const, 'penalty-notice' as const),
      voids: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const state = steps.reduce((before, { series, voids }, place) => {
          const after = issue(before, `command-${place}`, series);
          return voids ? voidOf(after, nextSerial(after, 'case') - 1) : after;
        }, noNumbers);
        const given = state.issued.map(({ series, serial }) => `${series} ${serial}`);
        expect(new Set(given).size).toBe(given.length);
        expect(given.length).toBe(steps.length);
      }),
    );
  });
});
