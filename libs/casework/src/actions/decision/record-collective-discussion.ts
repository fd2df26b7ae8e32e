import type { At } from '../../state/case-state.js';
import { CollectiveDiscussionHeld } from '../../events/review.js';
import { act, recorded } from '../act.js';

/** T38, form #42. Every opinion is kept, dissent too. */
export const recordCollectiveDiscussion = act({
  name: 'record-collective-discussion',
  chinese: '集体讨论记录',
  summary: 'Record the collective discussion of the heads',
  ground: 'PR Art.60(2); APL Art.57(2)',
  body: CollectiveDiscussionHeld,
  decide: (_state: At<'notified'>, body) => recorded('CollectiveDiscussionHeld', body),
});
