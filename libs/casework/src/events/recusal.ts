import { Flag, Id, OneOf, Text } from '../fields.js';

/** APL Art.43: a direct interest in the case, or another relation that may affect fairness. */
export const recusalGrounds = ['direct-interest', 'other-relation'] as const;

/** PR Art.4. Pleaded by the person concerned, or by the party and recorded by who handles the case. */
export class RecusalRequested {
  @Id() person: string;
  @OneOf(['person', 'party']) pleadedBy: 'person' | 'party';
  @OneOf(recusalGrounds) ground: (typeof recusalGrounds)[number];
  @Text() reasons: string;
}

/** Granted, the person is off the case at once. */
export class RecusalDecided {
  @Id() person: string;
  @Flag() granted: boolean;
  @Text() reasons: string;
}
