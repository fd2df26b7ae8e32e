import type { ClockId } from '../deadlines/index.js';

/**
 * The clocks that can be extended, as events name them: `verify` is what `verification` was called when the first
 * events were recorded, and what is recorded keeps its words.
 */
export const recordedClocks = ['verify', 'case'] as const;
export type RecordedClock = (typeof recordedClocks)[number];

export type ExtensibleClock = Extract<ClockId, 'verification' | 'case'>;

const ids: Readonly<Record<RecordedClock, ExtensibleClock>> = { verify: 'verification', case: 'case' };

/** The clock that an event of an extension means. */
export const clockOfExtension = (recorded: RecordedClock): ExtensibleClock => ids[recorded];

/** How an event of an extension names a clock. */
export const recordedClockOf = (id: ExtensibleClock): RecordedClock => (id === 'case' ? 'case' : 'verify');
