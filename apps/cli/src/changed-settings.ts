import { CommandFailed, exitCodes } from './exit-codes.js';
import { said } from './language.js';

/** A setting as it might be, as it is sent: a figure, or a yes or no; of a unit where one is named. */
export interface Changed {
  readonly name: string;
  readonly value?: number;
  readonly answer?: boolean;
  readonly unit?: string;
}

const answers: Readonly<Record<string, boolean>> = { yes: true, no: false, 是: true, 否: false };

/** `splittingDays=60`, `lateEntryDays@shifan.hekou=5`, `fineNeedsCorrectionOrder=yes`. @throws {CommandFailed} */
export const changedIn = (given: string): Changed => {
  const form = /^(?<name>[A-Za-z]{1,64})(?:@(?<unit>[A-Za-z0-9._-]{1,64}))?=(?<value>.+)$/u.exec(given);
  const { name = '', unit, value = '' } = form?.groups ?? {};
  const own = unit === undefined ? {} : { unit };
  const answer = answers[value];
  if (answer !== undefined) return { name, answer, ...own };
  if (/^\d{1,10}$/.test(value)) return { name, value: Number(value), ...own };
  throw new CommandFailed(
    said({
      zh: `--set 应当为 <名称>[@<单位>]=<整数、yes 或者 no>，现为 ${given}`,
      en: `--set must be <name>[@<unit>]=<whole number, yes or no>, not ${given}`,
    }),
    exitCodes.wrongInput,
  );
};
