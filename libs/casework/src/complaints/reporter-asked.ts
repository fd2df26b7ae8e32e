import { Text } from '../input/fields.js';

/** What is said when the reporter of a complaint or report is asked for: what it is needed for. */
export class ReporterAsked {
  @Text(500) reason: string;
}
