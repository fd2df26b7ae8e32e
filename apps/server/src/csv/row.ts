import type { Language } from '#casework';
import { roleWords } from '#casework/words/roles';
import { stageWords } from '#casework/words/stages';
import { verdictWords } from '#casework/words/verdicts';

/** A row of a list, as it is answered. */
export type Row = Readonly<Record<string, unknown>>;

/** How names and words are said to who asked. */
export interface Said {
  readonly language: Language;
  readonly officer: (id: string) => string;
  readonly unit: (id: string) => string;
}

/** One column: its heading in both languages, and what stands in it. */
export interface Column {
  readonly chinese: string;
  readonly english: string;
  readonly cell: (row: Row, said: Said) => string;
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

type Cell = Column['cell'];

export const text =
  (name: string): Cell =>
  (row) =>
    textOf(row[name]);

/** A day of law; what stands for no day at all is left out. */
export const day =
  (name: string): Cell =>
  (row) =>
    row[name] === '9999-12-31' ? '' : textOf(row[name]);

/** A UTC instant as the clock on the wall in China shows it. */
export const instant =
  (name: string): Cell =>
  (row) => {
    const at = Date.parse(textOf(row[name]));
    if (Number.isNaN(at)) return '';
    return new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
  };

/** Whole fen as yuan, as a number that a spreadsheet can add up. */
export const yuan = (fen: unknown): string => (typeof fen === 'number' ? (fen / 100).toFixed(2) : '');

export const officers =
  (name: string): Cell =>
  (row, { officer }) =>
    texts(row[name]).map(officer).join('、');

export const words =
  (name: string): Cell =>
  (row) =>
    texts(row[name]).join('、');

export const unitOf =
  (name: string): Cell =>
  (row, { unit }) =>
    unit(textOf(row[name]));

export const yesOf =
  (name: string): Cell =>
  (row, { language }) => {
    if (row[name] !== true) return '';
    return language === 'en' ? 'yes' : '是';
  };

const inWords = (
  among: Readonly<Record<string, Readonly<Record<Language, string>>>>,
  value: string,
  language: Language,
): string => among[value]?.[language] ?? value;

export const stage: Cell = (row, { language }) => inWords(stageWords, textOf(row['stage']), language);

export const verdict: Cell = (row, { language }) => inWords(verdictWords, textOf(row['verdict']), language);

/** One role, or several. */
export const roles =
  (name: string): Cell =>
  (row, { language }) =>
    [row[name]]
      .flat()
      .map((role) => inWords(roleWords, textOf(role), language))
      .join('、');

/** All parties of a case. */
export const parties: Cell = (row) => [textOf(row['party']), ...texts(row['otherParties'])].join('、');

/** What has a name in both languages: a clock, a risk point. */
export const named = (value: unknown, { language }: Said): string => {
  if (typeof value !== 'object' || value === null) return '';
  const { chinese, english, name } = value as Row;
  return textOf(language === 'en' ? (english ?? name) : chinese);
};
