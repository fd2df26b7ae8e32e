import {
  asCorrected,
  clocksOf,
  continued,
  decideCase,
  lapsesDue,
  nextStepsOfCase,
  roles,
  views,
  type CaseEvent,
  type CaseRecord,
} from '#casework';
import { maySee } from '../../access/may-see.js';
import { nextStepsContext } from '../../streams/next-steps-context.js';
import { turnOfClue } from '../clue-asked.js';
import { foreignLinks } from '../foreign-links.js';
import { nextRecord, unitInBody, type Served } from './served.js';

export const servedCases: Served = {
  unitsOf: (command) => (command.id === null && command.action === 'register-clue' ? [unitInBody(command)] : []),
  refuseUnlessSeen: (streams, id, actor) => {
    const file = streams.caseFile(id);
    if (file.version === 0) return { outcome: 'not-found' };
    return maySee(actor, file)
      ? null
      : { outcome: 'forbidden', why: { en: 'The case belongs to another unit.', zh: '该案件属于其他单位。' } };
  },
  foreignLinks,
  turnOf: turnOfClue,
  lapsedDays: (id, { streams, law }, now) =>
    lapsesDue(streams.caseFile(id).state, { law, now }).flatMap(({ data }) =>
      'lastDay' in data ? [data.lastDay] : [],
    ),
  decide: ({ action, body }, id, look) => {
    const { state, facts } = look.streams.caseFile(id);
    return decideCase(state, action, body, {
      ...look.around(),
      facts: asCorrected(facts),
      earlierClues: () => look.earlierClues(),
      complaint: (complaint) => look.complaint(complaint),
      number: (series, unit, drawn) => look.number(series, unit, drawn),
      isDrawn: (series, unit, text) => look.isDrawn(series, unit, text),
      otherCase: (other) => look.otherCase(other),
      ofSameAct: () => look.ofSameAct(),
    });
  },
  compute: (command, id, events, { streams, law }) => {
    const record: CaseRecord = nextRecord(command, streams.caseFile(id), events as readonly CaseEvent[]);
    const file = continued(streams.caseFile(id), [record]);
    for (const { documents } of views) documents(file, law, record.index);
    clocksOf(file.state, law);
    const { actor, now } = command;
    nextStepsOfCase(file.state, {
      ...nextStepsContext({ streams, law }, { ...actor, roles: [...roles] }, now),
      facts: asCorrected(file.facts),
    });
  },
};
