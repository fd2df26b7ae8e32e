import type { OrdinaryPlan } from './ordinary-plan.js';
import type { Diary } from './script.js';

/** The decision is shown, where that is another in the party’s province; persons are not named in full (PUB). */
export const published = (
  { cast, party }: Pick<OrdinaryPlan, 'cast' | 'party'>,
  diary: Diary,
  whose: { readonly forParty?: number } = {},
): void => {
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
  const redactions = [{ part: '身份证号码、住址、电话', ground: 'personal-information' }];
  diary.does(first, 'publish-decision', {
    publishedOn: diary.day,
    channel: '国家企业信用信息公示系统',
    ...(party.kind === 'natural_person' ? { redactions } : {}),
    ...whose,
  });
};
