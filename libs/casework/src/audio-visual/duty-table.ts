import { recordableSteps, type RecordableStep } from '../events/audio-visual.js';
import { serviceMethods } from '../events/notice.js';
import { isInForce, type Dated } from '../law-data/dated.js';
import { JsonReader } from '../law-data/json-reader.js';
import type { LegalDate } from '../law-data/legal-date.js';

/** A step that must be recorded (procedure §2.10), and the article that says so. */
export interface AvDuty extends Dated {
  readonly step: RecordableStep;
  /** Only services by these methods; empty: every such step. */
  readonly methods: readonly string[];
  readonly article: string;
}

/** What the place adds: hours until a recording must lie in the bureau's store, how long it is kept, more steps. */
export interface LocalAvRule extends Dated {
  readonly uploadHours: number;
  readonly retention: string;
  readonly steps: readonly RecordableStep[];
  readonly article: string;
}

/** `data/audio-visual.json`. */
export interface AvRules {
  readonly duties: readonly AvDuty[];
  /** Oldest first, at least one. */
  readonly local: readonly [LocalAvRule, ...LocalAvRule[]];
}

/** @throws {LawDataError} naming the field. */
export const parseAvRules = (json: unknown): AvRules => {
  const root = new JsonReader(json, '');
  const entries = <T>(name: string, read: (entry: JsonReader) => T): (Dated & { article: string } & T)[] =>
    root
      .field(name)
      .list()
      .map((entry) => ({
        validFrom: entry.field('validFrom').date(),
        validTo: entry.field('validTo').orNull((field) => field.date()),
        article: entry.field('article').text(),
        ...read(entry),
      }));
  const [oldest, ...newer] = entries('local', (entry) => ({
    uploadHours: entry.field('uploadHours').integer(1),
    retention: entry.field('retention').text(),
    steps: entry
      .field('steps')
      .list()
      .map((step) => step.oneOf(recordableSteps)),
  }));
  if (oldest === undefined) throw root.field('local').wrong('must have at least one entry');
  const duties = entries('duties', (entry) => ({
    step: entry.field('step').oneOf(recordableSteps),
    methods: entry
      .field('methods')
      .list()
      .map((method) => method.oneOf(serviceMethods)),
  }));
  return { duties, local: [oldest, ...newer] };
};

/** The local rule of a day; on a day that none covers the oldest one, since a recorded fact may say any day. */
export const localAvRule = ({ local }: AvRules, day: LegalDate): LocalAvRule =>
  local.find((rule) => isInForce(rule, day)) ?? local[0];

/** The article that asks for a recording of such a step on a day, or null. `method`: of a service. */
export const avDuty = (rules: AvRules, step: RecordableStep, method: string | null, day: LegalDate): string | null => {
  const duty = rules.duties.find(
    (each) =>
      each.step === step &&
      isInForce(each, day) &&
      (each.methods.length === 0 || (method !== null && each.methods.includes(method))),
  );
  if (duty !== undefined) return duty.article;
  const local = localAvRule(rules, day);
  return local.steps.includes(step) ? local.article : null;
};
