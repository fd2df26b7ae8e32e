import { refuseUnlessHost } from '../../checks/hearing.js';
import { getClock } from '../../clocks/case-clocks.js';
import { HearingPublished } from '../../events/hearing.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T34. Three full working days before an open hearing. */
export const publishHearing = act({
  name: 'publish-hearing',
  chinese: '公告听证',
  summary: 'Record that an open hearing was announced',
  ground: 'HR Art.22',
  body: HearingPublished,
  happenedOn: (body) => body.publishedOn,
  refuseIf: (state: At<'hearing'>, context) => {
    const { fixed, publishedOn } = state.hearing;
    if (fixed === null) return refusals.missingBefore('hearing-day', 'HR Art.20');
    if (fixed.publicity !== 'open') return refusals.notAnOpenHearing();
    if (publishedOn !== null) return refusals.nothingToDo('hearing-announced');
    return refuseUnlessHost(state, context);
  },
  decide: (state, body, context) => {
    const { fixed } = state.hearing;
    if (fixed !== null && body.publishedOn < fixed.on)
      return refusals.beforeTheCase('publishedOn', 'hearing-was-fixed');
    const { due } = getClock(state, context.law, 'hearing-public-notice');
    return body.publishedOn > due ? refusals.announcedTooLate(due) : recorded('HearingPublished', body);
  },
});
