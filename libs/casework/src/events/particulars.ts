import type { LegalDate } from '../deadlines/index.js';
import { Day, Line, MaskedIdentity, OneOf, Optional, PhoneNumber } from '../input/fields.js';
import { provinces } from './provinces.js';

/** What official forms ask of a party beside its name (PR Art.62(1); APL Art.59(1)(1)); each may be unknown. */
export class Particulars {
  /** 住所（住址）. */
  @Optional() @Line(300) domicile?: string;
  /** 法定代表人（负责人、经营者）. */
  @Optional() @Line(100) representative?: string;
  /** Number of an identity document with most of it hidden: 110101********0000. */
  @Optional() @MaskedIdentity() identity?: string;
  @Optional() @PhoneNumber() phone?: string;
  /** Left out where the party is registered in the bureau's own province. */
  @Optional() @OneOf(provinces) registeredIn?: (typeof provinces)[number];
}

/** Learned after the clue was registered: it completes the party of the case, and changes nothing else. */
export class ParticularsCompleted extends Particulars {
  @Day() learnedOn: LegalDate;
  /** Unified social credit code, where the clue had none. */
  @Optional() @Line(40) creditCode?: string;
}
