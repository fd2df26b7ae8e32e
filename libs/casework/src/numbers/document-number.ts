/**
 * Number codes of the outward forms, without the unit's prefix (市场监督管理行政处罚文书格式范本, 2021 revision; the
 * number of the form beside each). The bureau's prefix ends in 市监: 清市监 + 处罚.
 */
export const DOCUMENT_KINDS = {
  指定: 2,
  交办: 3,
  案移: 4,
  涉罪移: 5,
  物移: 6,
  询通: 13,
  限提: 15,
  辨鉴通: 16,
  协查: 17,
  协扣: 18,
  先登: 19,
  解登: 20,
  强制: 21,
  延强: 22,
  解强: 23,
  托管: 26,
  先处告: 28,
  检鉴委: 30,
  检鉴期: 31,
  检鉴结: 32,
  责改: 33,
  责退: 34,
  罚告: 37,
  听通: 39,
  当罚: 44,
  处罚: 45,
  不罚: 46,
  延分通: 47,
  罚催: 48,
  执申: 49,
  罚送告: 51,
} as const;

/** The instruments of supervision, which are none of the 56 forms [M]: a bureau's own codes may differ. */
export const supervisionKinds = ['监督通', '监督决', '监督意'] as const;

export type DocumentKind = keyof typeof DOCUMENT_KINDS | (typeof supervisionKinds)[number];

export interface DocumentNumber {
  /** What stands before the kind, as 清市监. */
  readonly prefix: string;
  readonly kind: DocumentKind;
  readonly year: number;
  readonly serial: number;
}

/**
 * Whether a text can stand before the kind in a document number: no spaces, no brackets of the year, nothing that does
 * not show.
 */
export const isDocumentPrefix = (text: string): boolean =>
  /^[^\s〔〕\p{Cf}\p{Default_Ignorable_Code_Point}]+$/u.test(text);

/** `X市监处罚〔YYYY〕N号`. @throws {RangeError} naming the part that cannot be right. */
export const documentNumber = ({ prefix, kind, year, serial }: DocumentNumber): string => {
  if (!isDocumentPrefix(prefix)) {
    throw new RangeError(`prefix: must be the short name of the bureau, as 清市监, but is "${prefix}"`);
  }
  if (!Number.isInteger(year) || year < 1949 || year > 9999) {
    throw new RangeError(`year: must have four digits, but is ${year}`);
  }
  if (!Number.isSafeInteger(serial) || serial < 1) {
    throw new RangeError(`serial: must be a whole number of at least 1, but is ${serial}`);
  }
  return `${prefix}${kind}〔${year}〕${serial}号`;
};
