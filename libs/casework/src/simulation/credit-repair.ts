import { addDays, type LegalDate } from '../deadlines/index.js';
import { publicationClass } from '../discretion/index.js';
import type { Law } from '../law.js';
import { leadAct } from '../standing/acts-of.js';
import { repairOpens } from '../standing/credit-repair.js';
import type { OrdinaryPlan } from './ordinary-plan.js';
import type { Diary } from './script.js';

/** CRED is in force from here; applications of earlier days are not played. */
const inForceFrom: LegalDate = '2025-12-25';

/** First day on which the party may apply; null where nothing was published, or no application is open. */
const opensOn = ({ handling, party }: OrdinaryPlan, diary: Diary, law: Law): LegalDate | null => {
  const published = diary.steps.findLast(({ action }) => action === 'publish-decision')?.body;
  if (published === undefined || !('publishedOn' in published)) return null;
  const publishedOn = published.publishedOn as LegalDate;
  const { penalty } = handling;
  const { basisId, tier } = leadAct(handling);
  const shown = publicationClass(
    { basisId, penalty, tier: tier ?? null, partyType: party.kind },
    publishedOn,
    law.discretion,
  );
  const opens = repairOpens(shown, penalty, publishedOn, law);
  return opens !== null && opens < inForceFrom ? inForceFrom : opens;
};

/**
 * The party asks that the decision be shown no more, some days after the law opens that, and is granted or refused it
 * (CRED Art.14-17).
 */
export const creditRepair = (plan: OrdinaryPlan, granted: boolean, diary: Diary, law: Law): void => {
  const { cast, key, party } = plan;
  const [first] = cast.officers;
  const opens = opensOn(plan, diary, law);
  if (opens === null) return;
  diary.waitUntilAfter(addDays(opens, -1)).wait(2);
  const application = {
    appliedOn: diary.day,
    applicant: party.name,
    grounds: '已履行处罚决定，完成整改。',
    fulfilled: '罚没款已缴清，过期食品已下架销毁，建立进货查验台账。',
    documents: ['application', 'qualification', 'commitment', 'proof-of-fulfilment'],
  };
  const verification = { how: 'on-site', putRight: granted, punishedAgain: false };
  diary
    .does(first, 'apply-for-credit-repair', application)
    .wait(1)
    .does(first, 'accept-credit-repair', {})
    .wait(4)
    .does(
      cast.departmentHead,
      'decide-credit-repair',
      granted
        ? {
            number: `信修-${key}`,
            granted,
            reasons: '符合信用修复条件。',
            verification: { ...verification, findings: '整改到位。' },
          }
        : {
            number: `信修-${key}`,
            granted,
            ground: 'not-put-right',
            reasons: '整改不到位。',
            verification: { ...verification, findings: '货架上仍有过期食品。' },
          },
    );
  if (!granted) return;
  diary.wait(2);
  const { registeredIn } = party;
  // Where the party is registered elsewhere the repair goes there (CRED Art.4(2)).
  const sentOn = registeredIn === undefined ? {} : { pushedOn: diary.day, pushedTo: `${registeredIn}市场监督管理局` };
  diary.does(first, 'record-credit-data', { doneOn: diary.day, ...sentOn });
};
