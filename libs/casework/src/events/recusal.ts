import { Flag, Id, OneOf, Optional, Part, Text } from '../input/fields.js';
import { CollectiveDiscussionHeld } from './review.js';

/** APL Art.43: a direct interest in the case, or another relation that may affect fairness. */
export const recusalGrounds = ['direct-interest', 'other-relation'] as const;

/** Whose recusal it is decides who decides (PR Art.4). Without one the person is no head of the bureau. */
export const recusalOffices = ['main-head', 'head', 'other'] as const;

/** PR Art.4. Pleaded by the person concerned, or by the party and recorded by who handles the case. */
export class RecusalRequested {
  @Id() person: string;
  @OneOf(['person', 'party']) pleadedBy: 'person' | 'party';
  @OneOf(recusalGrounds) ground: (typeof recusalGrounds)[number];
  @Text() reasons: string;
  @Optional() @OneOf(recusalOffices) office?: (typeof recusalOffices)[number];
}

/** Granted, the person is off the case at once. */
export class RecusalDecided {
  @Id() person: string;
  @Flag() granted: boolean;
  @Text() reasons: string;
  /** The heads' collective decides on the main head (PR Art.4). */
  @Optional() @Part(() => CollectiveDiscussionHeld) discussion?: CollectiveDiscussionHeld;
}
