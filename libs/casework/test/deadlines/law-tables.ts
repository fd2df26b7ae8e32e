import { readFileSync } from 'node:fs';
import { parseCalendars, parseClocks } from '../../src/deadlines/index.js';

const readData = (path: string): object => {
  const json: unknown = JSON.parse(readFileSync(new URL(`../../../../data/${path}`, import.meta.url), 'utf8'));
  if (typeof json !== 'object' || json === null) throw new Error(`data/${path} holds no object`);
  return json;
};

/** The tables Anlu ships with. */
export const clocksJson = readData('clocks.json');
export const calendar2026Json = readData('calendars/2026.json');
export const clocks = parseClocks(clocksJson);
export const calendars = parseCalendars([
  readData('calendars/2024.json'),
  readData('calendars/2025.json'),
  calendar2026Json,
]);
