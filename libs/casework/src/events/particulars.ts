import type { LegalDate } from '../deadlines/index.js';
import { Day, Line, MaskedIdentity, OneOf, Optional, PhoneNumber } from '../input/fields.js';

/** Where a party is registered (登记地、住所地): provinces, autonomous regions and municipalities (PUB Art.9, 10). */
export const provinces = [
  '北京市',
  '天津市',
  '河北省',
  '山西省',
  '内蒙古自治区',
  '辽宁省',
  '吉林省',
  '黑龙江省',
  '上海市',
  '江苏省',
  '浙江省',
  '安徽省',
  '福建省',
  '江西省',
  '山东省',
  '河南省',
  '湖北省',
  '湖南省',
  '广东省',
  '广西壮族自治区',
  '海南省',
  '重庆市',
  '四川省',
  '贵州省',
  '云南省',
  '西藏自治区',
  '陕西省',
  '甘肃省',
  '青海省',
  '宁夏回族自治区',
  '新疆维吾尔自治区',
] as const;

/** What official forms ask of a party beside its name (PR Art.62(1); APL Art.59(1)); each may be unknown. */
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
