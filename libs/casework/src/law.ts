import { parseAvRules, type AvRules } from './audio-visual/duty-table.js';
import { parseCalendars, parseClocks, type Calendars, type ClockTable } from './deadlines/index.js';
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
  clocks: ClockTable;
  calendars: Calendars;
  bases: readonly LegalBasis[];
  discretion: DiscretionSettings;
  audioVisual: AvRules;
  forms: FormTable;
  settings: Settings;
}

/** The files of data/ as parsed JSON. */
export interface LawFiles {
  clocks: unknown;
  calendars: unknown[];
  legalBases: unknown;
  discretion: unknown;
  audioVisual: unknown;
  forms: unknown;
  settings: unknown;
}

/**
 * Reads all law tables, whole or not at all. @throws {LawDataError} naming the file's field and what would be right.
 */
export const parseLaw = (files: LawFiles): Law => ({
  clocks: parseClocks(files.clocks),
  calendars: parseCalendars(files.calendars),
  bases: parseLegalBases(files.legalBases),
  discretion: parseDiscretionSettings(files.discretion, provinceOf(files.discretion)),
  audioVisual: parseAvRules(files.audioVisual),
  forms: parseForms(files.forms),
  settings: parseSettings(files.settings),
});
