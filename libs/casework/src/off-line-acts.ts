/** Acts on the spot: those that may be typed without a connection and sent when there is one. */
export const offLineActs = [
  'register-clue',
  'record-inspection',
  'record-questioning',
  'collect-evidence',
  'decide-on-the-spot',
  'record-handed-over-decision',
] as const;

/** Says on which day it was done, however long ago: it is never too late to be entered. */
export const saysItsDay = (action: string): boolean => action === 'record-handed-over-decision';

export const mayBeTakenOffLine = (action: string): boolean => offLineActs.some((each) => each === action);
