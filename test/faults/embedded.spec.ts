import { everywhere } from './faults.js';
import { Site } from './site.js';
import { survive } from './survive.js';

const { 'node killed': killed, 'node asked to stop': stopped } = everywhere;
const toSurvive = 120_000;

describe('A node on the embedded engines, with people at work', () => {
  it(
    'killed four times at any moment keeps every promise it made',
    async () => {
      const faults = [killed, killed, killed, killed];
      const { broken, acknowledged } = await survive(await Site.embedded(), { faults, seed: 1, people: 8 });
      expect(broken).toEqual([]);
      expect(acknowledged).toBeGreaterThan(100);
    },
    toSurvive,
  );

  it(
    'asked to stop answers what it took, ends within ten seconds and goes on where it was',
    async () => {
      const { broken } = await survive(await Site.embedded(), { faults: [stopped, stopped], seed: 2, people: 8 });
      expect(broken).toEqual([]);
    },
    toSurvive,
  );
});
