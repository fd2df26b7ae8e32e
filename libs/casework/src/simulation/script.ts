import { addWorkingDays, isWorkingDay, type Calendars, type LegalDate } from '../deadlines/index.js';

/** One command of a made-up case: who does what when. */
export interface Step {
  readonly by: string;
  /** UTC instant that is played. */
  readonly at: string;
  readonly action: string;
  readonly body: object;
}

/** What happens to the matter that a clue came from. */
export interface Origin {
  readonly before: Step[];
  readonly after: Step[];
}

/** A whole made-up case. The first step opens it; `key` makes it the same case however often it is played. */
export interface Script {
  readonly key: string;
  readonly title: string;
  readonly steps: Step[];
  /** What happens to the complaint or report that the clue came from: before the clue is registered, and after it. */
  readonly complaint?: Origin;
  /** The same of the random inspection that found the clue. */
  readonly inspection?: Origin;
  /** Matters of supervision beside the case, each opened by its first step; `thisCase` stands for the case in them. */
  readonly matters?: readonly (readonly Step[])[];
}

/** Stands in the steps of a matter for the identifier of the case that it is beside. */
export const thisCase = 'this-case';

/** Who works on a made-up case. */
export interface Cast {
  readonly unit: string;
  readonly officers: [string, string];
  readonly unitHead: string;
  readonly reviewer: string;
  readonly departmentHead: string;
  readonly mainHead: string;
  readonly hearingHost: string;
  readonly registrar: string;
  /** Who supervises inside the bureau, and the level above it with a supervisor and a head. */
  readonly supervisor: string;
  readonly above?: { readonly unit: string; readonly supervisor: string; readonly head: string };
}

/** Minutes of the working day (Asia/Shanghai) before which work begins and after which it stops. */
const opens = 9 * 60;
const closes = 17 * 60;

/** Writes the steps of a case into working hours, one after the other. */
export class Diary {
  readonly steps: Step[] = [];
  #minute = opens;

  constructor(
    private readonly calendars: Calendars,
    public day: LegalDate,
  ) {
    if (!isWorkingDay(day, calendars)) this.wait(1);
  }

  /** Moves on by working days, to the morning. */
  wait(workingDays: number): this {
    if (workingDays > 0) {
      this.day = addWorkingDays(this.day, workingDays, this.calendars);
      this.#minute = opens;
    }
    return this;
  }

  /** Moves on to the first working day after a day. */
  waitUntilAfter(day: LegalDate): this {
    if (this.day <= day) {
      this.day = day;
      this.wait(1);
    }
    return this;
  }

  /** An instant `minutes` after the last step on the same day, on the next working day when it is late. */
  moment(minutes: number): string {
    this.#minute += minutes;
    if (this.#minute > closes) {
      this.wait(1);
      this.#minute += minutes;
    }
    // Working hours in Shanghai lie on the same day in UTC.
    const utc = this.#minute - 8 * 60;
    const two = (number: number): string => String(number).padStart(2, '0');
    return `${this.day}T${two(Math.floor(utc / 60))}:${two(utc % 60)}:00.000Z`;
  }

  /** Writes one step, `minutes` after the last. */
  does(by: string, action: string, body: object, minutes = 20): this {
    this.steps.push({ by, at: this.moment(minutes), action, body });
    return this;
  }
}
