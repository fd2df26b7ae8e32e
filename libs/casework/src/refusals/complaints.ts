import { refusal } from './refusal.js';

/** Complaints and reports (CR121). */
export const complaints = {
  noTrack: () =>
    refusal(
      'no-track',
      'CR121 Art.9',
      'Neither a complaint nor a report is named.',
      'Name the tracks: complaint, report, or both for one document that has both.',
    ),
  reporterNamed: () =>
    refusal(
      'reporter-named',
      'CR121 Art.37',
      'A text here names who complained or reported, or how to reach that person; everybody who reads the case would learn it.',
      'Say what happened without the name and the contact; who handles the complaint finds both on its page.',
    ),
  complainantUnknown: () =>
    refusal(
      'complainant-unknown',
      'CR121 Art.15, 22',
      'A complaint needs a complainant who can take part in the mediation.',
      'State the reporter; what comes anonymously is a report.',
    ),
  notThisTrack: (track: string) =>
    refusal(
      'not-this-track',
      'CR121 Art.9',
      `This matter has no ${track}, or it is over.`,
      'Look at its page for what is open.',
    ),
  notYetInMediation: (what: string) =>
    refusal(
      'mediation-not-there',
      'CR121 Art.15, 22, 23',
      `The mediation has not come to this: ${what}.`,
      'Accept first, then mediate, end, and tell both sides.',
    ),
  alreadySettled: (what: string) =>
    refusal('already-settled', 'CR121 Art.15, 23', `${what} already.`, 'Nothing needs to be recorded.'),
  clueDoesNotNameIt: (caseId: string) =>
    refusal(
      'clue-does-not-name-it',
      'CR121 Art.27, 35; PR Art.18',
      `Case ${caseId} was not registered from this matter.`,
      'Register the clue with "complaint" set to this matter; then link it here.',
    ),
  noClueWanted: (complaint: string) =>
    refusal(
      'no-clue-wanted',
      'CR121 Art.27, 35',
      `Matter ${complaint} is not there, or no clue is missing in it.`,
      'A repeated report is recorded in the matter (record-repeat); it opens no second clue.',
    ),
  noComplaintDispute: () =>
    refusal(
      'no-dispute',
      'CR121 Art.33',
      'There is no dispute over this matter that waits to be settled.',
      'Record the dispute first; a track that was forwarded or is over needs none.',
    ),
  notItsReport: (complaint: string) =>
    refusal(
      'not-its-report',
      'CR121 Art.35',
      `This clue did not come from matter ${complaint}, or no repeated report with new facts of that day is there.`,
      'Record the repeated report in the matter first.',
    ),
} as const;
