import { caseFileOf, type CaseFile } from '#casework';
import { avRecord, evidence, merged, noPenalty, reportedClue } from '../src/testing/bodies.js';
import { given } from '../src/testing/given.js';
import { joinedLine } from '../src/testing/hand-over-lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { at, before, whole } from './rules-of.js';

/** Cases that hold every type of event between them. */
export const histories: readonly CaseFile[] = [
  whole('ordinary', { category: 'public-interest' }),
  whole('no-penalty'),
  whole('not-filed'),
  whole('extension'),
  whole('long-case'),
  whole('summary'),
  whole('irregular-on-the-spot'),
  whole('supplemented-on-the-spot'),
  whole('measures'),
  whole('hearing'),
  before('hold-hearing', {}, 'hearing')().when(
    'end-hearing',
    { ground: 'absent', reasons: '无正当理由不到场' },
    'jiang',
    '2026-05-06',
  ).after,
  whole('suspension'),
  whole('recusal'),
  whole('refund'),
  whole('enforcement'),
  whole('revoked'),
  whole('void'),
  whole('maintained'),
  whole('review-enforced'),
  whole('goods'),
  whole('ended'),
  whole('auction'),
  whole('summary-revoked'),
  whole('corrected'),
  whole('reopened'),
  given(law)
    .when('register-clue', reportedClue, 'wang', '2026-03-03')
    .after.when('merge-report', merged, 'wang', '2026-03-05').after,
  whole('goods-kept'),
  whole('hand-over'),
  played(law, joinedLine()),
  whole('main-head'),
  whole('credit-repair'),
  whole('dishonesty-list'),
  whole('service'),
  whole('other-province'),
  before('endorse-measure', {}, 'measures')().when(
    'refuse-measure',
    { measure: 1, reasons: '不同意' },
    'feng',
    '2026-03-06',
  ).after,
  before('request-measure-end', {}, 'measures', 2)().when('collect-evidence', evidence, 'wang', '2026-06-01').after,
  whole('clue-transfer'),
  whole('transfer'),
  whole('return'),
  whole('referral'),
  whole('clue-referral'),
  whole('jurisdiction'),
  at('reference'),
  before('collect-evidence')().when('attach-av-record', avRecord, 'wang', '2026-03-09').after,
  before('file-case')().when('return-proposal', { reasons: '证据不足' }, 'feng', '2026-03-04').after,
  at('notified').when(
    'record-waiver',
    { waivedOn: '2026-04-10', namesHearing: false, signature: '签名' },
    'wang',
    '2026-04-10',
  ).after,
  at('notified').when('propose-decision', { handling: noPenalty, reasons: '申辩成立' }, 'wang', '2026-04-20').after,
  given(law),
].map(({ records, file }) => caseFileOf(file.id, records));
