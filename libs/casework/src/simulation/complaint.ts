import type { Law } from '../law.js';
import type { OrdinaryPlan } from './ordinary-plan.js';
import { Diary, type Script } from './script.js';

/**
 * What 12315 brought: a report that becomes the clue; `mediated`: one document that also complains, accepted, mediated and both told.
 * Who plays it puts the identifiers in: `complaint` into the clue, `caseId` into the link.
 */
export const complaintOf = (plan: OrdinaryPlan, mediated: boolean, law: Law): NonNullable<Script['complaint']> => {
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
        tracks: mediated ? ['complaint', 'report'] : ['report'],
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
  if (mediated) {
    const day = diary.wait(1).day;
    diary.does(first, 'accept-complaint', { acceptedOn: day, toldOn: day });
    const ended = diary.wait(5).day;
    diary.does(first, 'end-mediation', { outcome: 'agreed', endedOn: ended, reasons: '双方达成一致，退款并赔偿。' });
    const told = diary.wait(1).day;
    diary.does(first, 'tell-parties', { complainantToldOn: told, targetToldOn: told });
  }
  return { before, after: diary.steps.slice(before.length) };
};
