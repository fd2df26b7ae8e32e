/** What a measure says of itself. */
interface Said {
  readonly kind: string;
  readonly seizureWay?: string;
}

/**
 * The choice that names a measure: sealing and seizing are two measures (ACL Art.9(2), (3)), which one word names only
 * where nobody said which it is.
 */
export const kindOfMeasure = ({ kind, seizureWay }: Said): string => seizureWay ?? kind;
