import type { Law } from '../law.js';
import type { OrdinaryPlan } from './ordinary-plan.js';
import { Diary, type Script } from './script.js';

/**
 * What 12315 brought: a report that becomes the clue; or one document that also complains, accepted, mediated and both
 * told, or, after another regulator gave it up, handed to the police as extortion. Who plays it puts the identifiers
 * in: `complaint` into the clue, `caseId` into the link.
 */
export const complaintOf = (
  plan: OrdinaryPlan,
  what: NonNullable<OrdinaryPlan['reported']>,
  law: Law,
): NonNullable<Script['complaint']> => {
  const { cast, key, receivedOn, party, matter, place, fiction } = plan;
  const [first] = cast.officers;
  const diary = new Diary(law.calendars, receivedOn);
  diary
    .does(
      cast.registrar,
      'receive-complaint',
      {
        unit: cast.unit,
        channel: '12315',
        reference: `演示-${key}`,
        receivedOn,
        tracks: what === 'report' ? ['report'] : ['complaint', 'report'],
        reporter: { name: '某甲（虚构）', contact: '000-00000000', realName: true },
        target: party,
        matter,
        place,
        fiction,
      },
      5,
    )
    .does(cast.unitHead, 'name-handlers', { handlers: cast.officers }, 5);
  const before = [...diary.steps];
  diary.does(first, 'link-clue', {}, 15);
  if (what === 'extortion') disputedAndHandedOver(first, diary);
  if (what === 'complaint-and-report') {
    const day = diary.wait(1).day;
    diary.does(first, 'accept-complaint', { acceptedOn: day, toldOn: day });
    const ended = diary.wait(5).day;
    diary.does(first, 'end-mediation', { outcome: 'agreed', endedOn: ended, reasons: '双方达成一致，退款并赔偿。' });
    const told = diary.wait(1).day;
    diary.does(first, 'tell-parties', { complainantToldOn: told, targetToldOn: told });
  }
  return { before, after: diary.steps.slice(before.length) };
};

/** CR121 Art.33, 42. */
const disputedAndHandedOver = (handler: string, diary: Diary): void => {
  const disputedOn = diary.wait(1).day;
  diary.does(handler, 'record-complaint-dispute', {
    track: 'complaint',
    other: '邻县市场监督管理局（虚构）',
    disputedOn,
    reasons: '经营者住所地在邻县。',
  });
  const settledOn = diary.wait(3).day;
  diary.does(handler, 'settle-complaint-dispute', {
    by: 'talks',
    outcome: 'ours',
    settledOn,
    record: '协商一致，由本局处理。',
  });
  const handedOn = diary.wait(2).day;
  diary.does(handler, 'hand-complaint-to-police', {
    to: '示范县公安局（虚构）',
    handedOn,
    grounds: '以投诉相要挟，索要与损失无关的财物（虚构）。',
  });
};
