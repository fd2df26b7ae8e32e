import { textDate } from '../chinese/date.js';
import { paper } from '../paper.js';

/** #15 限期提供材料通知书 (PR Art.30(1)). */
export const materialDemand = paper<'MaterialDemanded'>({
  from: ({ data }) => data.from,
  material: ({ data }) => data.material,
  provideBy: ({ data }) => textDate(data.provideBy),
});

/** #16 协助辨认/鉴别通知书 (PR Art.30(2)). */
export const identificationRequest = paper<'IdentificationAsked'>({
  rightsHolder: ({ data }) => data.rightsHolder,
  subject: ({ data }) => data.subject,
  answerBy: ({ data }) => textDate(data.answerBy),
});

/** #17 协助调查函 (APL Art.26; PR Art.45). */
export const assistanceLetter = paper<'AssistanceAsked'>({
  to: ({ data }) => data.to,
  subject: ({ data }) => data.subject,
});
