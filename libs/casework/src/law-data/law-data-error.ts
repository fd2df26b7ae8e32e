/** Law data that cannot be used as given: where it is (`bases[12].components[0].fine.min`) and what would be right. */
export class LawDataError extends Error {
  override readonly name = 'LawDataError';

  constructor(
    readonly field: string,
    readonly reason: string,
  ) {
    super(`${field}: ${reason}`);
  }
}
