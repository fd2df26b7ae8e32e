/** Acts on the spot: those that may be typed without a connection and sent when there is one. */
export const offLineActs = [
  'register-clue',
  'record-inspection',
  'record-questioning',
  'collect-evidence',
  'decide-on-the-spot',
] as const;

export const mayBeTakenOffLine = (action: string): boolean => offLineActs.some((each) => each === action);
