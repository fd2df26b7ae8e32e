import { endHearing } from '../actions/hearing/end-hearing.js';
import { fileHearingReport } from '../actions/hearing/file-hearing-report.js';
import { fixHearing } from '../actions/hearing/fix-hearing.js';
import { handFileToHost } from '../actions/hearing/hand-file-to-host.js';
import { holdHearing } from '../actions/hearing/hold-hearing.js';
import { nameHearingHost } from '../actions/hearing/name-hearing-host.js';
import { publishHearing } from '../actions/hearing/publish-hearing.js';
import { serveHearingNotice } from '../actions/hearing/serve-hearing-notice.js';
import { withdrawHearingRequest } from '../actions/hearing/withdraw-hearing-request.js';
import { recordRecheck } from '../actions/notice/record-recheck.js';
import { recordStatement } from '../actions/notice/record-statement.js';
import { serveNotice } from '../actions/notice/serve-notice.js';
import { caseworker, departmentHead, hearingHost, may } from './row.js';

/** Between the request and the report (procedure T33-T36). The party's window for a statement goes on beside it. */
export const hearingSteps = [
  may(departmentHead, nameHearingHost),
  may(caseworker, serveNotice),
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
