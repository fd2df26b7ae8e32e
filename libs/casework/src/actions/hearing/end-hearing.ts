import { refuseIfHeld, refuseUnlessHost } from '../../checks/hearing.js';
import { hearingEndGrounds, type HearingEndGround } from '../../events/hearing.js';
import { OneOf, Text } from '../../input/fields.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

const grounds = hearingEndGrounds.filter((ground) => ground !== 'withdrawn');

class EndHearing {
  @OneOf(grounds) ground: Exclude<HearingEndGround, 'withdrawn'>;
  @Text() reasons: string;
}

/**
 * T35. The party stays away or leaves without a proper reason, or nobody is left to be heard: the hearing is ended, not
 * held.
 */
export const endHearing = act({
  name: 'end-hearing',
  chinese: '终止听证',
  summary: 'End a hearing that is not held: the party was absent, left, or is no more',
  ground: 'HR Art.28',
  body: EndHearing,
  refuseIf: (state: At<'hearing'>, context) => refuseUnlessHost(state, context) ?? refuseIfHeld(state),
  decide: (state, body, context) => {
    if (body.ground === 'no-party-left') return recorded('HearingEnded', body);
    // Only who was told of the day can stay away from it.
    const { fixed, noticeService } = state.hearing;
    if (fixed === null || noticeService === null) return refusals.missingBefore('hearing-notice-served', 'HR Art.21');
    return context.now < fixed.startsAt ? refusals.notTheHearingDay(fixed.day) : recorded('HearingEnded', body);
  },
});
