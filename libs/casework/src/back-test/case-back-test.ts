import { covers, unitsAbove } from '../actor.js';
import { daysBetween, legalDateOf, type LegalDate } from '../deadlines/index.js';
import type { CaseFile } from '../evolve/case-file.js';
import type { Law } from '../law.js';
import { risksOfPoint, type Risk } from '../risk/index.js';
import type { CaseTraits } from '../views/case-traits.js';
import type { RiskDetail } from '../words/risk-details.js';
import { changedSettings, type SettingChange } from './changed-settings.js';
import type { Dismissal, HitChange } from './hit.js';
import { pairsOf, type SignPair } from './sign-pairs.js';
import { Tally, type HitsBeside } from './tally.js';

/** A rule on the history of one case over all cases of a unit: nothing is recorded. */
export interface CaseBackTestAsked {
  /** Number of the risk point. */
  readonly number: number;
  readonly changes: readonly SettingChange[];
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly unit: string;
  readonly dismissals: readonly DismissalInCase[];
}

/** What was dismissed; one that names neither officer nor party is of its case alone. */
export interface DismissalInCase extends Dismissal {
  readonly caseId: string | null;
}

/** One sign in one case. Of one that is gone, as it shows by the settings in force. */
export interface CaseHit {
  readonly caseId: string;
  readonly caseCode: string | null;
  readonly unit: string;
  /** Of which of several parties, counted from 1; null where it is of the case. */
  readonly forParty: number | null;
  readonly since: LegalDate;
  readonly until: LegalDate | null;
  /** Day from which it shows by the settings in force; null where it is new. */
  readonly before: LegalDate | null;
  readonly change: HitChange;
  /** Number of the last event of the case that was recorded by the end of the day from which it shows. */
  readonly event: number;
  readonly officers: readonly string[];
  readonly wasDismissed: boolean;
  readonly about: RiskDetail;
}

export interface CaseBackTest extends Omit<HitsBeside, 'key'> {
  /** How many hits had been dismissed within a year, for the same unit and officer, party or case. */
  readonly dismissed: number;
  /** Cases whose history was read, and those whose history could not be folded: their signs are not known. */
  readonly read: number;
  readonly unread: number;
  readonly byUnit: HitsBeside[];
  readonly byMonth: HitsBeside[];
  readonly byOfficer: HitsBeside[];
  /** The hits, the newest first, and those that are gone; at most 500 of each. */
  readonly signs: CaseHit[];
  readonly goneSigns: CaseHit[];
}

export const mostHitsShown = 500;

/** A sign within so many days of one that was dismissed is the same again. */
const sameWithin = 365;
const all = 'all';

/** A back-test under way: cases are given one after the other, so that a server can do other work between them. */
export class CaseBackTesting {
  readonly #changed: Law;
  readonly #total = new Tally();
  readonly #byUnit = new Tally();
  readonly #byMonth = new Tally();
  readonly #byOfficer = new Tally();
  readonly #signs = new Newest();
  readonly #gone = new Newest();
  #cases = 0;
  #dismissed = 0;
  #read = 0;
  #unread = 0;

  constructor(
    private readonly asked: CaseBackTestAsked,
    private readonly law: Law,
  ) {
    this.#changed = { ...law, settings: changedSettings(law.settings, asked.changes) };
  }

  /** A case that came in, with its history; undefined where that cannot be folded. Of another unit it says nothing. */
  add(traits: CaseTraits, file: CaseFile | undefined): void {
    const { from, to, unit, number, changes } = this.asked;
    if (!covers(unit, traits.unit)) return;
    if (traits.receivedOn >= from && traits.receivedOn <= to) this.#came(traits);
    if (file === undefined) {
      this.#unread += 1;
      return;
    }
    this.#read += 1;
    const before = risksOfPoint({ ...file, law: this.law }, number);
    const now = changes.length === 0 ? before : risksOfPoint({ ...file, law: this.#changed }, number);
    for (const pair of pairsOf(before, now)) this.#pair(traits, file, this.#inPeriod(pair));
  }

  result(): CaseBackTest {
    const { hits, before, added, gone, cases } = this.#total.rows()[0] ?? { ...nothing, cases: this.#cases };
    return {
      hits,
      before,
      added,
      gone,
      cases,
      dismissed: this.#dismissed,
      read: this.#read,
      unread: this.#unread,
      byUnit: this.#byUnit.rows(),
      byMonth: this.#byMonth.rows(),
      byOfficer: this.#byOfficer.rows(),
      signs: this.#signs.all(),
      goneSigns: this.#gone.all(),
    };
  }

  #came(traits: CaseTraits): void {
    this.#cases += 1;
    this.#total.case([all]);
    this.#byUnit.case(this.#unitsOf(traits));
    this.#byMonth.case([traits.receivedOn.slice(0, 7)]);
    this.#byOfficer.case([...traits.officers, ...traits.verifiers]);
  }

  #unitsOf({ unit }: CaseTraits): string[] {
    return unitsAbove(unit).filter((above) => covers(this.asked.unit, above));
  }

  /** What shows in the days that are asked for. */
  #inPeriod({ before, now }: SignPair): SignPair {
    const { from, to } = this.asked;
    const kept = (risk: Risk | null): Risk | null =>
      risk !== null && risk.since >= from && risk.since <= to ? risk : null;
    return { before: kept(before), now: kept(now) };
  }

  #pair(traits: CaseTraits, file: CaseFile, { before, now }: SignPair): void {
    const shown = now ?? before;
    if (shown === null) return;
    const ofBoth = (keysOf: (risk: Risk) => readonly string[]): [readonly string[], readonly string[]] => [
      before === null ? [] : keysOf(before),
      now === null ? [] : keysOf(now),
    ];
    this.#total.hit(...ofBoth(() => [all]));
    this.#byUnit.hit(...ofBoth(() => this.#unitsOf(traits)));
    this.#byMonth.hit(...ofBoth(({ since }) => [since.slice(0, 7)]));
    this.#byOfficer.hit(...ofBoth(({ officers }) => officers));
    const wasDismissed = this.#isDismissed(traits, shown);
    if (now !== null && wasDismissed) this.#dismissed += 1;
    const { forParty = null, since, until, officers, detail: about } = shown;
    (now === null ? this.#gone : this.#signs).add({
      caseId: traits._id,
      caseCode: traits.caseCode,
      unit: traits.unit,
      forParty,
      since,
      until,
      before: before?.since ?? null,
      change: changeOf({ before, now }),
      event: eventOn(file, since),
      officers,
      wasDismissed,
      about,
    });
  }

  #isDismissed(traits: CaseTraits, { officers, since, forParty }: Risk): boolean {
    const parties = traits.parties.filter((_, place) => forParty === undefined || place === forParty - 1);
    return this.asked.dismissals.some(
      ({ riskPoint, addressed, officer, party: whose, caseId, on }) =>
        riskPoint === this.asked.number &&
        (covers(traits.unit, addressed) || covers(addressed, traits.unit)) &&
        ((officer !== null && officers.includes(officer)) ||
          (whose !== null && parties.some(({ name }) => name === whose)) ||
          (officer === null && whose === null && caseId === traits._id)) &&
        Math.abs(daysBetween(on, since)) <= sameWithin,
    );
  }
}

const nothing = { hits: 0, before: 0, added: 0, gone: 0 };

const changeOf = ({ before, now }: SignPair): HitChange => {
  if (now === null) return 'gone';
  if (before === null) return 'new';
  return before.since === now.since ? 'same' : 'moved';
};

/** Number of the last event that had been recorded by the end of a day; the first where none had. */
const eventOn = ({ facts }: CaseFile, day: LegalDate): number =>
  Math.max(1, facts.findLastIndex(({ recordedAt }) => legalDateOf(recordedAt) <= day) + 1);

/** The newest hits; what is older than so many goes. */
class Newest {
  #kept: CaseHit[] = [];

  add(hit: CaseHit): void {
    this.#kept.push(hit);
    if (this.#kept.length >= 4 * mostHitsShown) this.#kept = this.all();
  }

  all(): CaseHit[] {
    return this.#kept
      .toSorted((a, b) => b.since.localeCompare(a.since) || a.caseId.localeCompare(b.caseId))
      .slice(0, mostHitsShown);
  }
}
