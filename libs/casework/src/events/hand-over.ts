import type { LegalDate } from '../deadlines/index.js';
import { DayAhead, Id, Officers, OneOf, Optional, Parts, Text, Units } from '../input/fields.js';

/** 科所联动: units of the same bureau handle the case together with its own. An empty list ends it. */
export class UnitsJoined {
  @Units() units: string[];
  @Text() reasons: string;
}

export const openDutyKinds = ['clock', 'measure', 'duty', 'proposal', 'plea', 'challenge'] as const;

/**
 * Something that is open when a case changes hands. A clock is told by its identifier, and `of` what it belongs to;
 * records of before say both in `what`, as it was printed then ("seal_seize/1").
 */
export class OpenDuty {
  @OneOf(openDutyKinds) kind: (typeof openDutyKinds)[number];
  @Text(200) what: string;
  @Optional() @Text(200) of?: string;
  @Optional() @DayAhead() due?: LegalDate;
}

/** To which unit and to which officers a case is to go, and why. */
export class HandOverOffer {
  @Id() to: string;
  @Officers() officers: string[];
  @Text() reasons: string;
}

/** The giver stays responsible until the receiver confirms. `from`: the unit that handles the case. */
export class HandOverOffered extends HandOverOffer {
  @Id() from: string;
  @Parts(() => OpenDuty, 0, 500) open: OpenDuty[];
}

/** The receiver has the case with everything that is open in it now. */
export class HandOverConfirmed {
  @Id() from: string;
  @Id() to: string;
  @Officers() officers: string[];
  @Parts(() => OpenDuty, 0, 500) open: OpenDuty[];
}

/** The receiver does not take it, or the giver keeps it. */
export class HandOverDeclined {
  @Text() reasons: string;
}
