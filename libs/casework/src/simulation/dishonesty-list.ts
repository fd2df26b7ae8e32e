import type { OrdinaryPlan } from './ordinary-plan.js';
import type { Diary } from './script.js';

/** The bureau above agrees before the decision, where the party is to be listed (SBL Art.22). */
export const listingAgreed = ({ cast, handling, key }: OrdinaryPlan, diary: Diary): void => {
  if (handling.dishonestyListing === undefined) return;
  diary.does(cast.officers[0], 'record-listing-consent', {
    body: '示范市市场监督管理局（虚构）',
    number: `信-${key}`,
    consentedOn: diary.day,
  });
};

/** The listing is shown with the decision (SBL Art.14). */
export const listingShown = ({ cast, handling }: OrdinaryPlan, diary: Diary): void => {
  if (handling.dishonestyListing === undefined) return;
  diary.does(cast.officers[0], 'record-listing-published', {
    publishedOn: diary.day,
    channel: '国家企业信用信息公示系统',
  });
};
