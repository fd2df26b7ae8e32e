import { textDate } from '../chinese/date.js';
import { paper } from '../paper.js';
import { partyOf, toAnybody, youOf } from '../party-words.js';

/** #15 限期提供材料通知书 (PR Art.30(1)). */
export const materialDemand = paper<'MaterialDemanded'>({
  from: ({ data }) => data.from,
  // It goes to whoever has the material, who may be somebody else than the party.
  you: (made) => (made.data.from === partyOf(made)?.name ? youOf(made) : toAnybody),
  material: ({ data }) => data.material,
  provideBy: ({ data }) => textDate(data.provideBy),
});

/** #16 协助辨认/鉴别通知书 (PR Art.30(2)). */
export const identificationRequest = paper<'IdentificationAsked'>({
  rightsHolder: ({ data }) => data.rightsHolder,
  you: () => toAnybody,
  subject: ({ data }) => data.subject,
  answerBy: ({ data }) => textDate(data.answerBy),
});

/** #17 协助调查函 (APL Art.26; PR Art.45). */
export const assistanceLetter = paper<'AssistanceAsked'>({
  to: ({ data }) => data.to,
  subject: ({ data }) => data.subject,
});
