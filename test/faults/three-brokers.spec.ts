import { describeOnKafka, mongoForTests, type TestMongo } from '../engines.js';
import { onThreeBrokers } from './engine-faults.js';
import { Site } from './site.js';
import { survive } from './survive.js';

await describeOnKafka(
  'Two nodes on three brokers, with people at work on the same cases',
  (kafka) => {
    let mongo: TestMongo | undefined;
    beforeAll(async () => {
      mongo = await mongoForTests();
    });
    afterAll(() => mongo?.stop());

    it('keep every promise when each broker is killed in turn, and when two of three are away', async () => {
      if (mongo === undefined) throw new Error('MongoDB is there only while tests run');
      if (!kafka().canBreak) return;
      const site = await Site.onEngines(kafka(), mongo, 2);
      const { broken } = await survive(site, { faults: Object.values(onThreeBrokers), seed: 21, people: 8 });
      expect(broken).toEqual([]);
    }, 480_000);
  },
  { brokers: 3 },
);
