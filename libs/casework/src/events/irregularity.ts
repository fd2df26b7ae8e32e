import { Json, Text } from '../input/fields.js';

/** What an act refuses of what was done all the same: the record stays, and shows. */
export class Irregularity {
  /** Name of the act. */
  @Text(100) action: string;
  /** Code of its refusal. */
  @Text(100) code: string;
  /** The article that it rests on. */
  @Text(300) ground: string;
}

/** The same with what the refusal says, so that its sentence can be shown for as long as the record is kept. */
export class ToldIrregularity extends Irregularity {
  @Json() parameters: object;
}
