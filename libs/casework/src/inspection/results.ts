import {
  InspectionClueLinked,
  InspectionResultRecorded,
  InspectionResultsPublished,
} from '../events/random-inspection.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { certificateFault } from '../registry/officer.js';
import { inspectionAct, recorded, type InspectionContext } from './act.js';
import { mayBecomeClue, type InspectionState } from './state.js';

/** What stands in the way of any result: not drawn, entered already, too few inspectors, or others than those drawn. */
export const refuseUnlessResultFits = (
  { drawn, tasks }: InspectionState,
  { object, inspectors, inspectedOn }: Pick<InspectionResultRecorded, 'object' | 'inspectors' | 'inspectedOn'>,
  context: InspectionContext,
): Refusal | null => {
  const task = tasks.find((each) => each.object === object);
  if (drawn === null || task === undefined) return refusals.notDrawn(object);
  if (task.result !== null) return refusals.alreadyExists({ code: 'result-for', parameters: { object } });
  if (!task.inspectors.includes(context.actor.id)) return refusals.notOfTheTask([context.actor.id], task.inspectors);
  if (inspectedOn > context.day) return refusals.notInTheFuture('inspectedOn');
  if (inspectedOn < drawn.on) return refusals.notInOrder('inspectedOn', 'the-draw');
  if (inspectors.length < 2) return refusals.twoOfficersNeeded(inspectors.length);
  const strangers = inspectors.filter((id) => !task.inspectors.includes(id));
  if (strangers.length > 0) return refusals.notOfTheTask(strangers, task.inspectors);
  for (const id of inspectors) {
    const officer = context.officer(id);
    if (officer === undefined) return refusals.officerUnknown(id);
    const fault = certificateFault(officer, inspectedOn);
    if (fault !== null) return refusals.certificateInvalid(id, inspectedOn, fault);
  }
  return null;
};

export const recordInspectionResult = inspectionAct({
  name: 'record-inspection-result',
  chinese: '录入抽查结果',
  summary: 'Record what came of one task',
  ground: 'SPOT Art.9, 12; FIN Art.22-24; APL Art.42',
  by: ['caseworker'],
  body: InspectionResultRecorded,
  refuseIf: ({ plan }) => (plan.kind === 'routine' ? null : refusals.otherKindOfResult('record-spot-check-result')),
  decide: (state, body, context) =>
    refuseUnlessResultFits(state, body, context) ?? recorded('InspectionResultRecorded', body),
});

export const publishResults = inspectionAct({
  name: 'publish-results',
  chinese: '公示抽查结果',
  summary: 'Record that results were made public, within 20 working days of the inspection',
  ground: 'SPOT Art.9; FIN Art.24',
  by: ['caseworker', 'unit-head'],
  body: InspectionResultsPublished,
  refuseIf: ({ approved }) => (approved === null ? refusals.inspectionNotApproved() : null),
  decide: ({ tasks }, body, context) => {
    if (body.publishedOn > context.day) return refusals.notInTheFuture('publishedOn');
    for (const object of body.objects) {
      const task = tasks.find((each) => each.object === object);
      if (task === undefined) return refusals.notDrawn(object);
      if (task.result === null) return refusals.noResultYet(object);
      if (task.publishedOn !== null) return refusals.alreadyExists({ code: 'publication-for', parameters: { object } });
      if (body.publishedOn < task.result.inspectedOn) return refusals.notInOrder('publishedOn', 'inspectedOn');
    }
    return recorded('InspectionResultsPublished', body);
  },
});

export const linkClue = inspectionAct({
  name: 'link-clue',
  chinese: '关联案源',
  summary: 'Link the case whose clue was found here',
  ground: 'PR Art.18',
  by: ['caseworker', 'unit-head'],
  body: InspectionClueLinked,
  decide: ({ tasks }, body, context) => {
    const task = tasks.find((each) => each.object === body.object);
    if (task === undefined) return refusals.notDrawn(body.object);
    if (task.result === null) return refusals.noResultYet(body.object);
    if (!mayBecomeClue(task.result)) return refusals.noSuchFinding(body.object, task.result.outcome);
    if (tasks.some(({ cases }) => cases.includes(body.case)))
      return refusals.alreadyExists({ code: 'link-to-case', parameters: { id: body.case } });
    const named = context.inspectionOfCase(body.case);
    if (named === undefined) return refusals.clueOfAnother(body.case, 'no-such-case');
    if (named !== context.id)
      return refusals.clueOfAnother(
        body.case,
        named === null ? 'clue-names-none' : { code: 'clue-names', parameters: { inspection: named } },
      );
    return recorded('InspectionClueLinked', body);
  },
});
