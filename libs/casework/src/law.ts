import { parseAvRules, type AvRules } from './audio-visual/duty-table.js';
import {
  calendarsOf,
  parseClocks,
  parseNotices,
  type CalendarNotice,
  type Calendars,
  type ClockTable,
  type CountedTerm,
} from './deadlines/index.js';
import {
  parseDiscretionSettings,
  parseLegalBases,
  provinceOf,
  type DiscretionSettings,
  type LegalBasis,
} from './discretion/index.js';
import { parseForms, type FormTable } from './forms/form-table.js';
import { parseSettings, type Settings } from './law-data/settings.js';

/** The law as dated data, parsed: what rules look things up in. Nothing here is a default hidden in code. */
export interface Law {
  readonly clocks: ClockTable;
  readonly calendars: Calendars;
  /** The yearly notices that the calendars are made of, each with its day. */
  readonly notices: readonly CalendarNotice[];
  readonly bases: readonly LegalBasis[];
  readonly discretion: DiscretionSettings;
  readonly audioVisual: AvRules;
  readonly forms: FormTable;
  readonly settings: Settings;
  /** Is told of every term that is counted while what a decision looks at is noted; `unwatched` is the same without. */
  readonly whenCounted?: (term: CountedTerm) => void;
  readonly unwatched?: Law;
}

/** The files of data/ as parsed JSON. */
export interface LawFiles {
  readonly clocks: unknown;
  readonly calendars: unknown[];
  readonly legalBases: unknown;
  readonly discretion: unknown;
  readonly audioVisual: unknown;
  readonly forms: unknown;
  readonly settings: unknown;
}

/**
 * Reads all law tables, whole or not at all. @throws {LawDataError} naming the file's field and what would be right.
 */
export const parseLaw = (files: LawFiles): Law => {
  const notices = parseNotices(files.calendars);
  return {
    clocks: parseClocks(files.clocks),
    calendars: calendarsOf(notices),
    notices,
    bases: parseLegalBases(files.legalBases),
    discretion: parseDiscretionSettings(files.discretion, provinceOf(files.discretion)),
    audioVisual: parseAvRules(files.audioVisual),
    forms: parseForms(files.forms),
    settings: parseSettings(files.settings),
  };
};
