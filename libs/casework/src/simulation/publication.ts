import { hasPersonalInformation } from '../standing/personal-information.js';
import type { OrdinaryPlan } from './ordinary-plan.js';
import type { Diary } from './script.js';

/** Somebody else than who enters the publication looked for secrets (PUB Art.5). */
const reviewed = ({ cast, rarely }: Pick<OrdinaryPlan, 'cast' | 'rarely'>, diary: Diary): object => {
  const review = { reviewer: cast.reviewer, reviewedOn: diary.day };
  if (rarely === 'secrecy-reviewed')
    return { secrecyReview: { ...review, finding: 'open', opinion: '不涉及国家秘密，可以公示。' } };
  return rarely === 'secrets-taken-out'
    ? { secrecyReview: { ...review, finding: 'open-but-redacted', opinion: '隐去涉密内容后公示。' } }
    : {};
};

/** The decision is shown, where that is another in the party’s province; persons are not named in full (PUB). */
export const published = (
  plan: Pick<OrdinaryPlan, 'cast' | 'party' | 'rarely'>,
  diary: Diary,
  whose: { readonly forParty?: number } = {},
): void => {
  const { cast, party, rarely } = plan;
  const [first] = cast.officers;
  if (party.registeredIn !== undefined)
    diary
      .does(first, 'push-publication', {
        pushedOn: diary.day,
        to: `${party.registeredIn}市场监督管理局`,
        ...whose,
      })
      .wait(2)
      .does(first, 'record-publication-receipt', { receivedOn: diary.day, receipt: '已收到。', ...whose })
      .wait(1);
  const redactions = [
    ...(hasPersonalInformation(party) ? [{ part: '身份证号码、住址、电话', ground: 'personal-information' }] : []),
    ...(rarely === 'secrets-taken-out' ? [{ part: '应急储备点位置', ground: 'public-security' }] : []),
  ];
  diary.does(first, 'publish-decision', {
    publishedOn: diary.day,
    channel: '国家企业信用信息公示系统',
    ...(redactions.length > 0 ? { redactions } : {}),
    ...reviewed(plan, diary),
    ...whose,
  });
};
