import { readFileSync } from 'node:fs';
import { parseLaw } from '#casework';

const data = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8'));

/** The law that Anlu ships with. */
export const law = parseLaw({
  clocks: data('clocks.json'),
  calendars: ['2024', '2025', '2026'].map((year) => data(`calendars/${year}.json`)),
  legalBases: data('legal-bases.json'),
  discretion: data('discretion.json'),
  audioVisual: data('audio-visual.json'),
  settings: data('settings.json'),
  forms: data('forms.json'),
});
