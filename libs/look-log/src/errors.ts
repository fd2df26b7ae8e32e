/** The log of looks cannot be read or written now; the same call may succeed later. */
export class LookLogUnavailable extends Error {
  override readonly name = 'LookLogUnavailable';
}
