import {
  RandomInspectionApproved,
  RandomInspectionPlanned,
  type InspectionObject,
  type LeftOut,
} from '../events/random-inspection.js';
import { Text } from '../input/fields.js';
import { inForce } from '../law-data/dated.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { certificateFault } from '../registry/officer.js';
import { phraseIn } from '../words/phrases/phrase.js';
import { sentenceOf } from '../words/sentence.js';
import { inspectionAct, recorded, type InspectionContext } from './act.js';
import { draw, drawMethod } from './draw.js';

/** Why an object may not be inspected once more this year, or null (CHK: a published cap for every enterprise). */
const refuseIfCapReached = ({ id, clue }: InspectionObject, context: InspectionContext): Refusal | null => {
  const { law, day } = context;
  const cap = inForce(law.settings.inspectionsPerYear, day);
  if (cap === undefined || clue !== undefined) return null;
  const year = day.slice(0, 4);
  return context.inspectionsOf(id, year) < cap.value ? null : refusals.yearlyCapReached(id, cap.value, year);
};

const twice = (ids: readonly string[]): string | undefined => ids.find((id, place) => ids.indexOf(id) !== place);

export const planInspection = inspectionAct<RandomInspectionPlanned, undefined>({
  name: 'plan-inspection',
  chinese: '制定双随机抽查计划',
  summary: 'Plan a random inspection with both its lists',
  ground: 'CHK; SPOT Art.12',
  by: ['unit-head'],
  body: RandomInspectionPlanned,
  decide: (_, body, context) => {
    const { objects, inspectors, howMany, perObject } = body;
    if (context.unit(body.unit) === undefined) return refusals.unitUnknown(body.unit);
    const double = twice(objects.map(({ id }) => id)) ?? twice(inspectors.map(({ officer }) => officer));
    if (double !== undefined) return refusals.listedTwice(double);
    const stranger = inspectors.find(({ officer }) => context.officer(officer) === undefined);
    if (stranger !== undefined) return refusals.officerUnknown(stranger.officer);
    if (howMany > objects.length) return refusals.tooFewToDraw('objects', howMany, objects.length);
    for (const object of objects) {
      const free = inspectors.filter(({ recusedFrom }) => !recusedFrom.includes(object.id)).length;
      if (free < perObject)
        return refusals.tooFewToDraw({ code: 'inspectors-for', parameters: { object: object.id } }, perObject, free);
      const capped = refuseIfCapReached(object, context);
      if (capped !== null) return capped;
    }
    return recorded('RandomInspectionPlanned', body);
  },
});

export const approveInspection = inspectionAct({
  name: 'approve-inspection',
  chinese: '批准双随机抽查',
  summary: 'Approve a random inspection; of an urgent one the approval may be made up for after the draw',
  ground: 'CHK: 行政检查审批',
  by: ['department-head'],
  body: RandomInspectionApproved,
  refuseIf: ({ approved, plannedBy }, { actor }) => {
    if (approved !== null) return refusals.alreadyExists('inspection-approved');
    return plannedBy === actor.id
      ? refusals.separationOfDuty(actor.id, 'planned-inspection', 'CHK; risk point 38')
      : null;
  },
  decide: (_, body) => recorded('RandomInspectionApproved', body),
});

/** What the person says who draws; lists, digests and tasks follow from it. */
export class DrawInspection {
  @Text(200) seed: string;
  @Text(500) seedSource: string;
}

export const drawInspection = inspectionAct({
  name: 'draw',
  chinese: '随机抽取',
  summary: 'Draw objects and inspectors from a seed, so that anyone can draw again',
  ground: 'CHK; SPOT Art.12; APL Art.42',
  by: ['department-head'],
  body: DrawInspection,
  refuseIf: ({ plan, approved, drawn }) => {
    if (drawn !== null) return refusals.drawnAlready(drawn.on);
    return approved === null && plan.urgent !== true ? refusals.inspectionNotApproved() : null;
  },
  decide: ({ plan }, { seed, seedSource }, context) => {
    const inspectorsLeftOut = plan.inspectors.flatMap(({ officer }): LeftOut[] => {
      const reason = whyNotCertified(officer, plan.fields, context);
      return reason === null ? [] : [{ id: officer, reason }];
    });
    const objectsLeftOut = plan.objects.flatMap((object): LeftOut[] => {
      const capped = refuseIfCapReached(object, context);
      return capped === null ? [] : [{ id: object.id, reason: sentenceOf(capped, 'en').message }];
    });
    const objects = plan.objects.filter(({ id }) => !objectsLeftOut.some((each) => each.id === id));
    const inspectors = plan.inspectors.filter(({ officer }) => !inspectorsLeftOut.some((each) => each.id === officer));
    if (objects.length < plan.howMany) return refusals.tooFewToDraw('objects', plan.howMany, objects.length);
    const made = draw({ ...plan, objects, inspectors }, seed, context.digest);
    if (!made.drawn)
      return refusals.tooFewToDraw(
        { code: 'inspectors-for', parameters: { object: made.object } },
        plan.perObject,
        made.found,
      );
    const { objectsDigest, inspectorsDigest, tasks } = made;
    const record = { seed, seedSource, method: drawMethod, objectsDigest, inspectorsDigest };
    return recorded('InspectionDrawn', { ...record, objectsLeftOut, inspectorsLeftOut, tasks });
  },
});

/** Why an officer may not inspect these fields on the day of the act; null when the certificate covers all of them. */
const whyNotCertified = (id: string, fields: readonly string[], context: InspectionContext): string | null => {
  const officer = context.officer(id);
  if (officer === undefined) return 'not in the register';
  const faults = [null, ...fields].map((field) => certificateFault(officer, context.day, field));
  const found = faults.find((fault) => fault !== null) ?? null;
  return found === null ? null : phraseIn(found, 'en');
};
