import { addDays, legalDateOf, type LegalDate } from '../deadlines/index.js';
import type { Law } from '../law.js';
import { bureauOf } from '../registry/acting-unit.js';
import { Random } from './random.js';
import { Diary, thisCase, type Cast, type Script, type Step } from './script.js';

/** What a made-up matter of supervision shows. */
export const supervisionTurns = ['from-above', 'opinion', 'inside', 'dismissed', 'dismissed-again'] as const;
export type SupervisionTurn = (typeof supervisionTurns)[number];

/** The case beside which a matter stands. */
interface Beside {
  readonly cast: Cast;
  readonly receivedOn: LegalDate;
  readonly fiction: string;
  /** Number of the event in the case that a correction names. */
  readonly mendedBy: number;
}

const texts = {
  problems: '部分案件未按期决定是否立案，核查记录不完整（虚构）',
  provisions: '《市场监督管理行政处罚程序规定》第十八条',
  requirements: '说明原因，补正核查记录，逐案明确办理期限（虚构）',
};

/** So many days after the clue somebody looks into it. */
const lookedIntoAfter = 30;
/** So many days at most it takes from then until a working day. */
const longestRest = 10;

/** The level above of a cast that has one. @throws {RangeError} it has none */
const aboveOf = ({ above }: Cast): NonNullable<Cast['above']> => {
  if (above === undefined) throw new RangeError('This cast has no level above');
  return above;
};

const begun = ({ receivedOn }: Beside, law: Law): Diary =>
  new Diary(law.calendars, addDays(receivedOn, lookedIntoAfter)).wait(1);

/** The notice of the level above, received by the bureau; its file is asked for and handed over (SUP Art.12, 17). */
const noticed = ({ cast, fiction }: Beside, diary: Diary): void => {
  const { mainHead } = cast;
  const above = aboveOf(cast);
  diary.does(above.supervisor, 'raise-supervision', {
    unit: above.unit,
    addressed: bureauOf(cast.unit),
    level: 'above',
    sign: { source: 'by-hand' },
    matter: '线索核查逾期（虚构）',
    fiction,
  });
  diary
    .does(above.supervisor, 'draft-notice', { ...texts, officersConcerned: [cast.officers[0]] })
    .does(above.head, 'issue-instrument', { instrument: 'notice' })
    .wait(1);
  diary.does(mainHead, 'receive-instrument', { instrument: 'notice', receivedOn: diary.day });
  const handOverBy = addDays(diary.day, 10);
  diary
    .does(above.supervisor, 'ask-for-files', { wanted: '该线索的全部案卷（虚构）', cases: [thisCase], handOverBy })
    .wait(3);
  diary.does(mainHead, 'hand-over-files', { handedOn: diary.day, handedOver: '案卷一宗（虚构）' });
};

/** Answered late, decided, objected to, re-checked, mended and reported (SUP Art.17-19). */
const fromAbove = (beside: Beside, law: Law): Step[] => {
  const { cast, mendedBy } = beside;
  const { mainHead } = cast;
  const above = aboveOf(cast);
  const diary = begun(beside, law);
  noticed(beside, diary);
  diary.wait(9).does(mainHead, 'answer-supervision', { answeredOn: diary.day, answer: '人员调整，核查延误（虚构）' });
  diary.wait(2).does(above.supervisor, 'record-inquiry', {
    inquiredOn: diary.day,
    found: 'not-performed',
    findings: '调阅案卷，核实逾期属实（虚构）',
  });
  diary.does(above.supervisor, 'draft-decision', { ...texts, mendBy: addDays(diary.day, 20) }).wait(1);
  diary.does(above.head, 'issue-instrument', { instrument: 'decision' }).wait(1);
  diary.does(mainHead, 'receive-instrument', { instrument: 'decision', receivedOn: diary.day }).wait(3);
  diary
    .does(mainHead, 'object-to-decision', { objectedOn: diary.day, reasons: '部分线索已经依法延期（虚构）' })
    .wait(1);
  diary.does(above.supervisor, 'receive-objection', { receivedOn: diary.day }).wait(5);
  diary.does(above.head, 'decide-recheck', {
    recheckedOn: diary.day,
    recheck: 'changed',
    reasons: '延期的线索予以扣除（虚构）',
    mendBy: addDays(diary.day, 20),
  });
  diary.wait(4).does(mainHead, 'record-correction', {
    correctedOn: diary.day,
    correction: '已经逐案作出决定（虚构）',
    mendingActs: [{ caseId: thisCase, event: mendedBy }],
  });
  diary.wait(5).does(mainHead, 'report-correction', { reportedOn: diary.day, report: '整改情况报告（虚构）' });
  diary.wait(2).does(above.supervisor, 'close-supervision', { supervisionResult: 'mended', reasons: '已纠正（虚构）' });
  return diary.steps;
};

/** A general problem, reported on by its day (SUP Art.20). */
const opinion = (beside: Beside, law: Law): Step[] => {
  const { mainHead, unit } = beside.cast;
  const above = aboveOf(beside.cast);
  const diary = begun(beside, law);
  diary.does(above.supervisor, 'raise-supervision', {
    unit: above.unit,
    addressed: bureauOf(unit),
    level: 'above',
    sign: { source: 'by-hand' },
    matter: '案卷评查发现的普遍性问题（虚构）',
    fiction: beside.fiction,
  });
  diary
    .does(above.supervisor, 'draft-opinion', {
      problems: '裁量理由过于简单，说理不足（虚构）',
      requirements: '完善集体讨论和法制审核的说理要求（虚构）',
      reportBy: addDays(diary.day, 30),
    })
    .does(above.head, 'issue-instrument', { instrument: 'opinion' })
    .wait(1);
  diary.does(mainHead, 'receive-instrument', { instrument: 'opinion', receivedOn: diary.day }).wait(12);
  diary.does(mainHead, 'report-correction', { reportedOn: diary.day, report: '已经修订说理指引（虚构）' }).wait(2);
  diary.does(above.supervisor, 'close-supervision', { supervisionResult: 'improved', reasons: '已改进（虚构）' });
  return diary.steps;
};

const raisedInside = ({ cast, fiction }: Beside, diary: Diary): Diary =>
  diary.does(cast.supervisor, 'raise-supervision', {
    unit: bureauOf(cast.unit),
    addressed: cast.unit,
    level: 'inside',
    sign: { source: 'by-hand', riskPoint: 1, caseId: thisCase, officer: cast.officers[0] },
    matter: '线索核查的时限（虚构）',
    fiction,
  });

/** The bureau and its own station: noticed, answered in time, looked into, mended (SUP Art.16). */
const inside = (beside: Beside, law: Law): Step[] => {
  const { supervisor, departmentHead, unitHead, officers } = beside.cast;
  const diary = raisedInside(beside, begun(beside, law));
  diary
    .does(supervisor, 'draft-notice', { ...texts, officersConcerned: [officers[0]] })
    .does(departmentHead, 'issue-instrument', { instrument: 'notice' })
    .wait(1);
  diary.does(unitHead, 'receive-instrument', { instrument: 'notice', receivedOn: diary.day }).wait(4);
  diary.does(unitHead, 'answer-supervision', { answeredOn: diary.day, answer: '已经办理，记录补正（虚构）' }).wait(2);
  diary.does(supervisor, 'record-inquiry', {
    inquiredOn: diary.day,
    found: 'improper',
    findings: '记录不完整（虚构）',
  });
  diary.wait(1).does(supervisor, 'close-supervision', {
    supervisionResult: 'mended',
    reasons: '已经补正（虚构）',
    mendingActs: [{ caseId: thisCase, event: beside.mendedBy }],
  });
  return diary.steps;
};

/** The sign turns out to be none; the second time that shows (SUP Art.6, 23). */
const dismissed = (beside: Beside, law: Law, after: number): Step[] => {
  const diary = raisedInside(beside, begun(beside, law).wait(after)).wait(1);
  diary.does(beside.cast.supervisor, 'dismiss-sign', { reasons: '经核实，核查在期限内完成（虚构）' });
  return diary.steps;
};

/** The matters that a turn makes beside a case. Who plays them puts the case's identifier in place of `thisCase`. */
export const supervisionOf = (turn: SupervisionTurn, beside: Beside, law: Law): Step[][] => {
  switch (turn) {
    case 'from-above':
      return [fromAbove(beside, law)];
    case 'opinion':
      return [opinion(beside, law)];
    case 'inside':
      return [inside(beside, law)];
    case 'dismissed':
      return [dismissed(beside, law, 0)];
    case 'dismissed-again':
      return [dismissed(beside, law, 0), dismissed(beside, law, 15)];
  }
};

/**
 * A script with the matters of supervision beside it. What mended them is the last act of the case; where that is over
 * before anybody looks into it, nothing in it can mend what is found: the matter is one that needs none.
 */
export const supervised = (
  script: Script,
  turn: SupervisionTurn,
  beside: Omit<Beside, 'mendedBy'>,
  law: Law,
): Script => {
  const wholeWay = { ...beside, mendedBy: script.steps.length };
  const noticedBy = addDays(beside.receivedOn, lookedIntoAfter + longestRest);
  const goesOn = legalDateOf(script.steps.at(-1)?.at ?? '') > noticedBy;
  const fallback = turn === 'from-above' ? 'opinion' : 'dismissed';
  const isMended = turn === 'from-above' || turn === 'inside';
  return { ...script, matters: supervisionOf(isMended && !goesOn ? fallback : turn, wholeWay, law) };
};

/**
 * The matter beside a simulated case: one case in eighty has one; public data give no rate. Drawn by the number of the
 * case alone, so that a seed gives the cases that it gave before. Without a level above it is one inside the bureau.
 */
export const supervisionTurnOf = (key: string, { above }: Cast): SupervisionTurn | null => {
  const random = new Random(31_337 * Number(key.split('-').at(-1)));
  const turn = random.chance(1 / 80) ? random.pick(supervisionTurns) : null;
  return above === undefined && (turn === 'from-above' || turn === 'opinion') ? 'inside' : turn;
};
