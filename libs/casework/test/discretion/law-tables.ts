import { readFileSync } from 'node:fs';
import { parseDiscretionSettings, parseLegalBases, type LegalBasis } from '../../src/discretion/index.js';

export const readJson = (path: string): object => {
  const json: unknown = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
  if (typeof json !== 'object' || json === null) throw new Error(`${path} holds no object`);
  return json;
};

/** The tables Anlu ships with. */
const legalBasesJson = readJson('../../../../data/legal-bases.json');
export const settingsJson = readJson('../../../../data/discretion.json');
export const bases = parseLegalBases(legalBasesJson);
export const settings = parseDiscretionSettings(settingsJson);

export const getBasis = (id: string): LegalBasis => {
  const basis = bases.find((candidate) => candidate.id === id);
  if (basis === undefined) throw new Error(`data/legal-bases.json has no basis ${id}`);
  return basis;
};

export const publishedCases = (): unknown[] => {
  const { cases } = { cases: undefined, ...readJson('../../../../data/published-cases.json') };
  if (!Array.isArray(cases)) throw new Error('data/published-cases.json has no list of cases');
  return cases;
};
