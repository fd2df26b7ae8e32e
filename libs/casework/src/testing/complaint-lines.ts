import { complaints } from '../aggregates/complaints.js';
import { continuedComplaint, emptyComplaintFile, type ComplaintFile } from '../complaints/file.js';
import type { LegalDate } from '../deadlines/index.js';
import { decide } from '../decide/decide.js';
import type { Ruling } from '../decide/ruling.js';
import type { ComplaintEvent } from '../events/catalogue.js';
import { recordedRefusal } from '../evolve/refused-attempt.js';
import type { Law } from '../law.js';
import { contextOf, people, type Person } from './county.js';

/** One act in the life of a complaint. */
export interface ComplaintStep {
  readonly on: LegalDate;
  readonly by: Person;
  readonly action: string;
  readonly body: object;
}

/** What came of an act: the ruling, and the matter with the record that the log would keep of it. */
export interface ComplaintOutcome {
  readonly ruling: Ruling<ComplaintEvent>;
  /** `accepted`, the code of the refusal, or `forbidden`, `invalid`, `unknown`. */
  readonly answer: string;
  readonly after: ComplaintFile;
}

/** Does one thing to a matter, at 17:00 in Shanghai. */
export const doTo = (law: Law, file: ComplaintFile, { on, by, action, body }: ComplaintStep): ComplaintOutcome => {
  const now = `${on}T09:00:00.000Z`;
  const actor = people[by];
  const namesComplaint = (caseId: string): boolean => caseId === 'case-of-the-test';
  const ruling = decide(complaints, file.state, action, body, { ...contextOf(law, actor, now), namesComplaint });
  const events = ruling.ruling === 'accepted' ? ruling.events : [];
  const refused = ruling.ruling === 'refused' ? ruling.refusal : null;
  const record = {
    index: file.position + 1,
    version: file.version + events.length,
    recordedAt: now,
    actor,
    events,
    refusal: refused === null ? null : recordedRefusal(action, refused),
  };
  const kept = events.length > 0 || refused !== null;
  return { ruling, answer: refused?.code ?? ruling.ruling, after: kept ? continuedComplaint(file, [record]) : file };
};

export const received = {
  unit: 'qinghe.chengguan',
  channel: '12315',
  reference: '1330200200026042000001',
  receivedOn: '2026-04-20',
  tracks: ['complaint', 'report'],
  reporter: { name: '某甲（虚构）', contact: '000-00000000', realName: true },
  target: { kind: 'individual_business', name: '清河县城关镇某食品店' },
  matter: '买到过期食品，要求退款并举报',
  place: '城关镇解放路1号',
};

/**
 * A mixed document under CR121: mediated with a test, ended and told; reported again with new facts; both tracks became
 * one clue.
 */
export const mixedLine: readonly ComplaintStep[] = [
  { on: '2026-04-20', by: 'shen', action: 'receive-complaint', body: received },
  { on: '2026-04-20', by: 'zhao', action: 'name-handlers', body: { handlers: ['wang', 'li'] } },
  {
    on: '2026-04-23',
    by: 'wang',
    action: 'accept-complaint',
    body: { acceptedOn: '2026-04-22', toldOn: '2026-04-23' },
  },
  {
    on: '2026-04-27',
    by: 'wang',
    action: 'record-repeat',
    body: { receivedOn: '2026-04-27', channel: 'phone', newFacts: '又买到一袋' },
  },
  {
    on: '2026-04-27',
    by: 'wang',
    action: 'commission-mediation-test',
    body: { body: '某检验院', subject: '保质期标注', commissionedOn: '2026-04-27' },
  },
  {
    on: '2026-05-07',
    by: 'wang',
    action: 'record-mediation-test',
    body: { receivedOn: '2026-05-07', result: '已过期' },
  },
  { on: '2026-05-07', by: 'wang', action: 'note-clue', body: { foundOn: '2026-05-07', findings: '经营过期食品' } },
  { on: '2026-05-08', by: 'wang', action: 'link-clue', body: { caseId: 'case-of-the-test' } },
  {
    on: '2026-05-12',
    by: 'wang',
    action: 'end-mediation',
    body: { outcome: 'agreed', endedOn: '2026-05-12', reasons: '退款并赔偿' },
  },
  {
    on: '2026-05-14',
    by: 'wang',
    action: 'tell-parties',
    body: { complainantToldOn: '2026-05-13', targetToldOn: '2026-05-14' },
  },
  {
    on: '2026-06-30',
    by: 'wang',
    action: 'tell-reporter',
    body: { ground: 'reward', law: '举报奖励办法', toldOn: '2026-06-30', result: '已处罚' },
  },
];

/** Refused with reasons (form 6); and a report that is for another bureau (form 3). */
export const refusedLine: readonly ComplaintStep[] = [
  ...mixedLine.slice(0, 2),
  {
    on: '2026-04-24',
    by: 'wang',
    action: 'refuse-complaint',
    body: { reasons: '不是消费纠纷', remedies: '可向法院起诉', toldOn: '2026-04-24' },
  },
  {
    on: '2026-04-24',
    by: 'wang',
    action: 'forward-track',
    body: { track: 'report', to: '临河县市场监督管理局', forwardedOn: '2026-04-24', reasons: '行为地在临河县' },
  },
];

/**
 * Another regulator claims the complaint: talks, the common superior, and what turns out to be extortion goes to the
 * police.
 */
export const disputedLine: readonly ComplaintStep[] = [
  ...mixedLine.slice(0, 2),
  {
    on: '2026-04-22',
    by: 'wang',
    action: 'record-complaint-dispute',
    body: {
      track: 'complaint',
      other: '临河县市场监督管理局',
      disputedOn: '2026-04-22',
      reasons: '临河县局认为经营者住所地在该县',
    },
  },
  {
    on: '2026-04-30',
    by: 'wang',
    action: 'report-complaint-dispute',
    body: { superior: '某市市场监督管理局', reportedOn: '2026-04-30', reasons: '协商不成' },
  },
  {
    on: '2026-05-08',
    by: 'wang',
    action: 'settle-complaint-dispute',
    body: { by: 'superior', outcome: 'ours', settledOn: '2026-05-07', record: '指定本局处理' },
  },
  {
    on: '2026-05-12',
    by: 'wang',
    action: 'hand-complaint-to-police',
    body: { to: '清河县公安局', handedOn: '2026-05-12', grounds: '以投诉相要挟，索要财物（虚构）' },
  },
];

/** A matter that has gone the first so many steps of a line. @throws when one of them is not accepted. */
export const matterAfter = (law: Law, line: readonly ComplaintStep[], count = line.length): ComplaintFile =>
  line.slice(0, count).reduce((file, step) => {
    const { answer, after } = doTo(law, file, step);
    if (answer !== 'accepted') throw new Error(`${step.action} on ${step.on}: ${answer}`);
    return after;
  }, emptyComplaintFile('matter-of-the-test'));
