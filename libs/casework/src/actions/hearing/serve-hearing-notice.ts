import { refuseIfHeld, refuseUnlessHost } from '../../checks/hearing.js';
import { asServed, effectiveService, isProclaimedOn, serviceInstead } from '../../checks/service.js';
import { getClock } from '../../clocks/case-clocks.js';
import {
  hearingNoticeAddressees,
  type HearingNoticeAddressee,
  type HearingNoticeServed,
} from '../../events/hearing.js';
import { Service } from '../../events/notice.js';
import { OneOf, Optional } from '../../input/fields.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import type { At } from '../../state/case-state.js';
import type { Hearing } from '../../state/parts.js';
import { act, recorded } from '../act.js';

class ServeHearingNotice extends Service {
  /** Left out: on the party. */
  @Optional() @OneOf(hearingNoticeAddressees) to?: HearingNoticeAddressee;
}

/** Party and officers are told once of a day that is fixed; third parties may be several. */
const refuseIfTold = ({ noticeService, otherNotices }: Hearing, to: HearingNoticeAddressee): Refusal | null => {
  const told = to === 'party' ? noticeService !== null : otherNotices.some((notice) => notice.to === to);
  return told && to !== 'third-party'
    ? refusals.nothingToDo({ code: 'hearing-notice-served-on', parameters: { to } })
    : null;
};

/** The notice that goes to the same addressee and is proclaimed on a day; third parties are told apart by name. */
const proclaimedTo = (
  { noticeService, otherNotices }: Hearing,
  body: ServeHearingNotice,
): HearingNoticeServed | null => {
  const { to = 'party', receiver, servedOn } = body;
  const before =
    to === 'party'
      ? noticeService
      : otherNotices.findLast((each) => each.to === to && (to === 'officers' || each.receiver === receiver));
  return isProclaimedOn(before, servedOn) ? before : null;
};

/**
 * T34, form #39: party, officers and third parties each receive one (HR Art.21). Who turns up during a proclamation is
 * served then with the same notice, and it ends.
 */
export const serveHearingNotice = act({
  name: 'serve-hearing-notice',
  chinese: '送达听证通知书',
  summary: 'Record that the notice of the hearing was served on the party, on the officers or on a third party',
  ground: 'APL Art.64(2); HR Art.21; PR Art.82',
  body: ServeHearingNotice,
  happenedOn: (body) => body.servedOn,
  refuseIf: (state: At<'hearing'>, context) =>
    state.hearing.fixed === null
      ? refusals.missingBefore('hearing-day', 'HR Art.20')
      : (refuseUnlessHost(state, context) ?? refuseIfHeld(state)),
  decide: (state, body, context) => {
    const { fixed } = state.hearing;
    if (fixed === null) return refusals.missingBefore('hearing-day', 'HR Art.20');
    const ran = proclaimedTo(state.hearing, body);
    if (ran !== null) {
      const instead = serviceInstead(body, ran, 'hearing-notice', state, context);
      if (typeof instead === 'object') return instead;
      const { number, servedOn: proclaimedOn } = ran;
      return recorded('HearingNoticeServed', { ...body, effectiveOn: instead, number, proclaimedOn });
    }
    const told = refuseIfTold(state.hearing, body.to ?? 'party');
    if (told !== null) return told;
    const effectiveOn = effectiveService(body, { document: 'hearing-notice', issuedOn: fixed.on }, state, context);
    if (typeof effectiveOn === 'object') return effectiveOn;
    const latest = getClock(state, context.law, 'hearing-notice').due;
    if (effectiveOn > latest) return refusals.noticeTooShort(effectiveOn, latest);
    const unit = actingUnitOf(state);
    const number = context.number('hearing-notice', unit);
    return recorded('HearingNoticeServed', { ...body, ...asServed(body, effectiveOn, unit, context), number });
  },
});
