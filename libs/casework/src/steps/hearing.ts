import { endHearing } from '../actions/end-hearing.js';
import { fileHearingReport } from '../actions/file-hearing-report.js';
import { fixHearing } from '../actions/fix-hearing.js';
import { handFileToHost } from '../actions/hand-file-to-host.js';
import { holdHearing } from '../actions/hold-hearing.js';
import { nameHearingHost } from '../actions/name-hearing-host.js';
import { publishHearing } from '../actions/publish-hearing.js';
import { recordRecheck } from '../actions/record-recheck.js';
import { recordStatement } from '../actions/record-statement.js';
import { serveHearingNotice } from '../actions/serve-hearing-notice.js';
import { withdrawHearingRequest } from '../actions/withdraw-hearing-request.js';
import { caseworker, departmentHead, hearingHost, may } from './row.js';

/** Between the request and the report (procedure T33-T36). The party's window for a statement goes on beside it. */
export const hearingSteps = [
  may(departmentHead, nameHearingHost),
  may(caseworker, handFileToHost),
  may(hearingHost, fixHearing),
  may(hearingHost, serveHearingNotice),
  may(hearingHost, publishHearing),
  may(hearingHost, holdHearing),
  may(hearingHost, endHearing),
  may(caseworker, withdrawHearingRequest),
  may(hearingHost, fileHearingReport),
  may(caseworker, recordStatement),
  may(caseworker, recordRecheck),
];
