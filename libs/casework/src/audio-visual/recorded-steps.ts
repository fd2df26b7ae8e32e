import { legalDateOf } from '../deadlines/index.js';
import { recordableSteps, type RecordableStep } from '../events/audio-visual.js';
import { filesNamed } from '../events/files.js';
import type { AudioVisualFile } from '../events/investigation.js';
import type { CaseFact } from '../evolve/fold.js';
import type { Law } from '../law.js';
import { avDuty, localAvRule, type AvRules } from './duty-table.js';

/** One file of a step's recording. */
export interface Recording {
  readonly sha256: string;
  readonly device: string;
  readonly from: string;
  readonly to: string;
  /** UTC instant at which the file was attached; null where the record of the step itself names the digest. */
  readonly attachedAt: string | null;
}

/** A step that is recorded or has to be, with what is missing. */
export interface RecordedStep {
  /** Number of its event in the case. */
  readonly number: number;
  readonly type: RecordableStep;
  /** UTC instants between which the step lies; one day alone counts whole. */
  readonly from: string;
  readonly to: string;
  readonly enteredAt: string;
  readonly officers: string[];
  /** The article that asks for a recording; null: none is needed. */
  readonly article: string | null;
  readonly recordings: Recording[];
  readonly missing: 'nothing' | 'part' | 'all';
  /** UTC instant by which the recording had to lie in the bureau's store. */
  readonly uploadBy: string;
  /** The last recording that was needed came after that: when. */
  readonly uploadedLate: string | null;
  /** How long the recording is kept. */
  readonly retention: string;
}

type Step = Extract<CaseFact, { type: RecordableStep }>;
type Attached = Extract<CaseFact, { type: 'AvRecordAttached' }>;

const steps: ReadonlySet<string> = new Set(recordableSteps);

const isStep = (fact: CaseFact): fact is Step => steps.has(fact.type);

const day = 86_400_000;

/** When a step took place; where only its day is known, `whole` is false and any recording of it will do. */
const timesOf = ({ data, occurredAt }: Step): { from: string; to: string; whole: boolean } => {
  if ('from' in data) return { from: data.from, to: data.to, whole: true };
  if ('takenAt' in data) return { from: data.takenAt, to: data.takenAt, whole: true };
  const begin = Date.parse(`${legalDateOf(occurredAt)}T00:00:00+08:00`);
  return { from: new Date(begin).toISOString(), to: new Date(begin + day - 1).toISOString(), whole: false };
};

/** Whether recordings that follow each other without a gap run from the beginning of the step to its end. */
const cover = (recordings: readonly Recording[], from: string, to: string): boolean => {
  let reached = Date.parse(from);
  let begun = false;
  for (const each of [...recordings].sort((a, b) => Date.parse(a.from) - Date.parse(b.from))) {
    if (Date.parse(each.from) > reached) break;
    if (Date.parse(each.to) < reached) continue;
    begun = true;
    reached = Date.parse(each.to);
  }
  return begun && reached >= Date.parse(to);
};

/**
 * A service may be proved by the photograph or screenshot among its own files, leaving it by a witness (PR Art.82, 83).
 */
const provedOtherwise = ({ data }: Step): boolean =>
  'method' in data && (filesNamed(data).length > 0 || (data.method === 'leave' && data.witness !== undefined));

/**
 * A step to which nothing was attached depends on nothing but its fact and the rules, and lists ask for it with every
 * change of its case.
 */
const bare = new WeakMap<AvRules, WeakMap<CaseFact, RecordedStep>>();

/** Every step of a case to which a recording may belong, with its recordings, in the order of the case. */
export const recordedSteps = (facts: readonly CaseFact[], { audioVisual: rules }: Law): RecordedStep[] => {
  const attached = facts.flatMap((fact) => (fact.type === 'AvRecordAttached' ? [fact] : []));
  const known = bare.get(rules) ?? new WeakMap<CaseFact, RecordedStep>();
  bare.set(rules, known);
  return facts.flatMap((fact, place): RecordedStep[] => {
    if (!isStep(fact)) return [];
    const number = place + 1;
    const own = attached.filter(({ data }) => data.step === number);
    if (own.length > 0) return [stepOf(fact, number, own, rules)];
    const before = known.get(fact);
    if (before?.number === number) return [before];
    const step = stepOf(fact, number, [], rules);
    known.set(fact, step);
    return [step];
  });
};

const stepOf = (fact: Step, number: number, attached: readonly Attached[], rules: AvRules): RecordedStep => {
  const { from, to, whole } = timesOf(fact);
  const on = legalDateOf(from);
  const article = avDuty(rules, fact.type, 'method' in fact.data ? fact.data.method : null, on);
  const named: AudioVisualFile[] = 'audioVisual' in fact.data ? fact.data.audioVisual : [];
  const recordings: Recording[] = [
    ...named.map((file) => ({ ...file, attachedAt: null })),
    ...attached.map(({ data, recordedAt }) => ({
      sha256: data.file.sha256,
      device: data.device,
      from: data.startedAt,
      to: data.endedAt,
      attachedAt: recordedAt,
    })),
  ];
  const enough = (some: readonly Recording[]): boolean =>
    article === null || provedOtherwise(fact) || (whole ? cover(some, from, to) : some.length > 0);
  const { uploadHours, retention } = localAvRule(rules, on);
  const uploadBy = new Date(Date.parse(to) + uploadHours * 3_600_000).toISOString();
  const inTime = recordings.filter(({ attachedAt }) => attachedAt === null || attachedAt <= uploadBy);
  const complete = enough(recordings);
  const late = recordings.flatMap(({ attachedAt }) => (attachedAt === null ? [] : [attachedAt])).sort();
  return {
    number,
    type: fact.type,
    from,
    to,
    enteredAt: fact.recordedAt,
    officers: 'officers' in fact.data ? fact.data.officers : [fact.by],
    article,
    recordings,
    missing: complete ? 'nothing' : recordings.length === 0 ? 'all' : 'part',
    uploadBy,
    uploadedLate: complete && !enough(inTime) ? (late.at(-1) ?? null) : null,
    retention,
  };
};
