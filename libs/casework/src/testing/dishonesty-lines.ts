import type { Handling } from '../events/investigation.js';
import { lightFine } from './bodies.js';
import { application } from './challenge-lines.js';
import { ordinaryLine, type Act } from './lines.js';

const act = (on: Act['on'], by: Act['by'], action: string, body: object): Act => ({ on, by, action, body });

/** Punished heavily, and listed with that: 45,000 of at most 50,000 yuan. */
export const listed: Handling = {
  ...lightFine,
  penalty: { ...lightFine.penalty, fine: 4_500_000 },
  tier: 'heavy',
  circumstances: [{ code: 'H1', evidence: '一年内再次实施同类违法行为' }],
  discretionReasons: '屡次违法，从重处罚',
  dishonestyListing: { ground: 'food', basis: '第五条第三项', reasons: '主观恶意明显，屡次违法' },
};

export const consent = { body: '清河市市场监督管理局', number: '清市监信〔2026〕9号', consentedOn: '2026-04-16' };
export const listingShown = { publishedOn: '2026-04-23', channel: '国家企业信用信息公示系统' };
export const listingGone = { removedOn: '2026-06-09', publicReason: '行政处罚决定被确认无效' };

/**
 * The party is listed with its penalty; a review finds the decision void, and it comes off the list (SBL Art.13, 14,
 * 19, 22).
 */
export const dishonestyLine = (): Act[] =>
  ordinaryLine({ handling: listed })
    .flatMap((each) => {
      if (each.action === 'propose-decision')
        return [act('2026-04-16', 'wang', 'record-listing-consent', consent), each];
      return each.action === 'record-payment'
        ? [act('2026-04-23', 'wang', 'record-listing-published', listingShown), each]
        : [each];
    })
    .concat([
      act('2026-05-11', 'wang', 'record-reconsideration', application),
      act('2026-06-05', 'wang', 'record-reconsideration-result', {
        challenge: 1,
        outcome: 'void',
        receivedOn: '2026-06-05',
        opinionLetter: false,
      }),
      act('2026-06-08', 'wang', 'withdraw-publication', { withdrawnOn: '2026-06-08', publicReason: '处罚决定无效' }),
      act('2026-06-09', 'wang', 'record-listing-removed', listingGone),
    ]);
