import { SteadyClock } from '../src/engines/steady-clock.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = Date.parse('2026-03-02T01:00:00.000Z');

/** A machine whose wall clock may be set; the other clock only runs. */
class Machine {
  #passed = 0;
  #set = 0;

  steady(lastSeen: number | null, hold = 10 * minute): SteadyClock {
    return new SteadyClock({ wall: () => this.now, monotonic: () => this.#passed, hold, lastSeen });
  }

  get now(): number {
    return start + this.#passed + this.#set;
  }

  passes(ms: number): void {
    this.#passed += ms;
  }

  isSet(ms: number): void {
    this.#set += ms;
  }
}

describe('the clock of a machine', () => {
  let machine: Machine;
  beforeEach(() => {
    machine = new Machine();
  });

  it('is believed while it runs on as time passes, small corrections included', () => {
    const clock = machine.steady(start - hour);
    for (let turn = 0; turn < 200; turn += 1) {
      machine.passes(hour);
      machine.isSet(turn % 2 === 0 ? 900 : -900);
      expect(clock.look()).toEqual({ now: machine.now, seen: machine.now, held: null });
    }
  });

  it.each([30 * day, -30 * day, hour])('is held when it jumps by %i ms, and no time is seen to have passed', (jump) => {
    const clock = machine.steady(start - hour);
    machine.passes(minute);
    clock.look();
    const before = machine.now;
    machine.isSet(jump);
    machine.passes(8_000);
    const { seen, held } = clock.look();
    expect(seen).toBe(before + 8_000);
    expect(held).toContain(new Date(machine.now).toISOString());
  });

  it('is believed again at once when it is set right', () => {
    const clock = machine.steady(start - hour);
    machine.isSet(30 * day);
    expect(clock.look().held).not.toBeNull();
    machine.isSet(-30 * day);
    machine.passes(8_000);
    expect(clock.look()).toEqual({ now: machine.now, seen: machine.now, held: null });
  });

  it('is believed after a jump once it has run on evenly for the time of the setting, not before, and anew after each jump', () => {
    const clock = machine.steady(start - hour);
    machine.isSet(3 * day);
    clock.look();
    machine.passes(9 * minute);
    expect(clock.look().held).not.toBeNull();
    machine.isSet(day);
    clock.look();
    machine.passes(9 * minute);
    expect(clock.look().held).not.toBeNull();
    machine.passes(minute);
    expect(clock.look()).toEqual({ now: machine.now, seen: machine.now, held: null });
  });

  it('is believed after a jump when another clock says the same, not when that says what was believed before', () => {
    const clock = machine.steady(start - hour);
    machine.isSet(30 * day);
    clock.look();
    clock.confirm(machine.now - 30 * day);
    expect(clock.look().held).not.toBeNull();
    clock.confirm(machine.now - minute);
    expect(clock.look().held).toBeNull();
  });

  it('at a start some hours after the last record is believed', () => {
    expect(machine.steady(start - 11 * hour).look()).toEqual({ now: start, seen: start, held: null });
    expect(machine.steady(null).look()).toEqual({ now: start, seen: start, held: null });
  });

  it('at a start after holidays takes acts, but lets nothing lapse before it has run on evenly', () => {
    const clock = machine.steady(start - 8 * day);
    expect(clock.look()).toEqual({ now: start, seen: start - 8 * day, held: null });
    machine.passes(10 * minute);
    expect(clock.look()).toEqual({ now: machine.now, seen: machine.now, held: null });
  });

  it('at a start after holidays goes back to what it was when a jump was set right', () => {
    const clock = machine.steady(start - 8 * day);
    clock.look();
    machine.isSet(30 * day);
    expect(clock.look().held).not.toBeNull();
    machine.isSet(-30 * day);
    expect(clock.look()).toEqual({ now: start, seen: start - 8 * day, held: null });
  });

  it('at a start a month after the last record is held', () => {
    expect(machine.steady(start - 30 * day).look()).toMatchObject({ seen: start - 30 * day });
    expect(machine.steady(start - 30 * day).look().held).not.toBeNull();
  });

  it('is always believed where the setting says so', () => {
    const clock = machine.steady(start - 30 * day, 0);
    machine.isSet(90 * day);
    expect(clock.look()).toEqual({ now: machine.now, seen: machine.now, held: null });
  });
});
