import { computeInspection, decide, inspections, inspectionsIn } from '#casework';
import { isOpened } from '#casework/state/questions';
import { hashOf } from '#event-log';
import { maySee, maySeeInspection } from '../../access/may-see.js';
import type { PerformAction } from '../perform-action.js';
import type { Look } from './look.js';
import { folded, unitInBody, type Served } from './served.js';

const prefix = 'inspection/';

const digest = (text: string): string => hashOf(Buffer.from(text));

/** How often an object was inspected in a year, over all inspections. */
const inspectionsOf = (object: string, year: string, look: Look): number => {
  let count = 0;
  for (const stream of look.log.streams(prefix)) {
    const state = look.streams.inspection(stream.slice(prefix.length));
    const here = state === undefined ? 0 : inspectionsIn(state, object, year);
    // Only what counts was a ground of the decision; the rest of the streams were passed by.
    if (here > 0) count += look.seen(stream, here);
  }
  return count;
};

/** The inspection that the clue of a case names; undefined where there is no such case for this person. */
const inspectionOfCase = (id: string, { actor }: PerformAction, look: Look): string | null | undefined => {
  const file = look.streams.caseFile(id);
  if (file.version === 0 || !maySee(actor, file)) return undefined;
  return look.seen(`case/${id}`, isOpened(file.state) ? (file.state.intake.clue.inspection ?? null) : null);
};

export const servedInspections: Served = {
  unitsOf: (command) => (command.id === null ? [unitInBody(command)] : []),
  refuseUnlessSeen: (streams, id, actor) => {
    const state = streams.inspection(id);
    if (state === undefined) return { outcome: 'not-found' };
    return maySeeInspection(actor, state)
      ? null
      : {
          outcome: 'forbidden',
          why: { en: 'The inspection belongs to another unit.', zh: '该抽查检查属于其他单位。' },
        };
  },
  // Each draw counts what the others drew: the yearly cap of an enterprise.
  turnOf: ({ action }) => (action === 'draw' ? 'draws of inspections' : null),
  decide: (command, id, look) =>
    decide(inspections, look.streams.inspection(id), command.action, command.body, {
      ...look.around(),
      id,
      inspectionsOf: (object, year) => inspectionsOf(object, year, look),
      inspectionOfCase: (of) => inspectionOfCase(of, command, look),
      digest,
    }),
  compute: (command, id, events, { streams, law }) => {
    const state = folded(inspections.evolve, streams.inspection(id), events, command);
    if (state !== undefined) computeInspection(state, law, digest);
  },
};
