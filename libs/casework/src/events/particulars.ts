import type { LegalDate } from '../deadlines/index.js';
import { Day, Line, MaskedIdentity, Optional, PhoneNumber } from '../input/fields.js';

/** What official forms ask of a party beside its name (PR Art.62(1); APL Art.59(1)); each may be unknown. */
export class Particulars {
  /** 住所（住址）. */
  @Optional() @Line(300) domicile?: string;
  /** 法定代表人（负责人、经营者）. */
  @Optional() @Line(100) representative?: string;
  /** Number of an identity document with most of it hidden: 110101********0000. */
  @Optional() @MaskedIdentity() identity?: string;
  @Optional() @PhoneNumber() phone?: string;
  /** 登记地: place where it is registered, to be shown there too (PUB Art.8). */
  @Optional() @Line(200) placeOfRegistration?: string;
}

/** Learned after the clue was registered: it completes the party of the case, and changes nothing else. */
export class ParticularsCompleted extends Particulars {
  @Day() learnedOn: LegalDate;
  /** Unified social credit code, where the clue had none. */
  @Optional() @Line(40) creditCode?: string;
}
