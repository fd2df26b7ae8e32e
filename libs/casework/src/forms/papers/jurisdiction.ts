import { bureauOf } from '../../registry/acting-unit.js';
import { issueDate, textDate } from '../chinese/date.js';
import { unitNameOf, unitOf } from '../office.js';
import { paper, type Made } from '../paper.js';
import { blank } from '../words.js';

/** The bureau to which a superior writes. */
const ownBureau = (made: Made): string => unitNameOf(made, bureauOf(unitOf(made)));

/** #2 指定管辖通知书, as the superior's paper says it. */
export const designation = paper<'SuperiorDecided'>({
  superior: ({ data }) => data.superior,
  number: ({ data }) => data.document,
  addressees: (made) => [...new Set([ownBureau(made), made.data.handledBy])].join('、'),
  handledBy: ({ data }) => data.handledBy,
});

/** #3 案件交办通知书, the same. Clues of before do not say who assigned them: a hand fills it. */
export const assignment = paper<'ClueRegistered'>({
  superior: ({ data }) => data.sender?.body ?? blank,
  number: ({ data }) => data.sender?.number ?? '',
  addressee: ownBureau,
  assignedOn: ({ data }) => (data.sender?.sentOn === undefined ? blank : issueDate(data.sender.sentOn)),
  receivedOn: ({ data }) => textDate(data.receivedOn),
});
