import { risksOf, type Risk } from '#casework';
import { Story } from '../src/testing/given.js';
import { law } from './law.js';

export const signs = ({ file }: Story, number: number): Risk[] =>
  risksOf({ ...file, law }).filter((risk) => risk.number === number);
export const when = (story: Story, number: number): [string, string | null][] =>
  signs(story, number).map(({ since, until }) => [since, until]);

export const evidenceOf = (collectedOn: string) => ({
  officers: ['wang', 'li'],
  kind: 'object',
  description: '食品',
  provider: '当事人',
  collectedOn,
});
export const waiver = { waivedOn: '2026-04-10', namesHearing: false, signature: '签名' };
