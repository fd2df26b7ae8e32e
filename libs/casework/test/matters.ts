import { complaintClocks, type Complaint, type ComplaintFile } from '#casework';
import type { ClockId } from '#casework/deadlines/index';
import {
  disputedLine,
  doTo,
  matterAfter,
  mixedLine,
  refusedLine,
  type ComplaintStep,
} from '../src/testing/complaint-lines.js';
import { law } from './law.js';

/** Every line of acts on complaints and reports. */
export const lines = [mixedLine, refusedLine, disputedLine];

/** The matter just before an act of a line. */
export const before = (action: string, line = mixedLine): ComplaintFile =>
  matterAfter(
    law,
    line,
    line.findIndex((step) => step.action === action),
  );

export const whole = matterAfter(law, mixedLine);

export const stateOf = ({ state }: ComplaintFile): Complaint => {
  if (state === undefined) throw new Error('Nothing was received');
  return state;
};

/** The first step of an act in any line. */
export const stepOf = (action: string): ComplaintStep => {
  const found = lines.flat().find((step) => step.action === action);
  if (found === undefined) throw new Error(`No line has ${action}`);
  return found;
};

/** What is said to an act of the line when one thing differs. */
export const answer = (
  action: string,
  but: object = {},
  different: Partial<ComplaintStep> = {},
  file = before(action),
): string => {
  const step = { ...stepOf(action), ...different };
  return doTo(law, file, { ...step, body: { ...step.body, ...but } }).answer;
};

export const clock = (file: ComplaintFile, name: ClockId, of?: string) =>
  complaintClocks(stateOf(file), law).find((each) => each.id === name && (of === undefined || each.of === of));
