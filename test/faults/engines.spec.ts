import { describeOnKafka, mongoForTests, type TestMongo } from '../engines.js';
import { onEngines } from './engine-faults.js';
import { everywhere } from './faults.js';
import { Site } from './site.js';
import { survive } from './survive.js';

const toSurvive = 900_000;

await describeOnKafka('Two nodes on Kafka and MongoDB, with people at work on the same cases', (kafka) => {
  let mongo: TestMongo | undefined;
  beforeAll(async () => {
    mongo = await mongoForTests();
  });
  afterAll(() => mongo?.stop());

  // One site for all of them: what one fault leaves behind is what the next meets.
  it(
    'keep every promise when nodes and engines are killed, stopped, paused and damaged one after the other, with clocks five minutes apart',
    async () => {
      if (mongo === undefined) throw new Error('MongoDB is there only while tests run');
      const { 'node killed': killed, 'node asked to stop': stopped } = everywhere;
      const { 'node killed while a record is written or sent': sent } = everywhere;
      const { 'node killed between a durable record and its answer': durable } = everywhere;
      const { 'node killed in the switch of a rebuild': switching } = everywhere;
      const ofNodes = [killed, stopped, sent, durable, switching];
      // An engine that is not ours is not broken; the nodes may be.
      const ofEngines = kafka().canBreak && mongo.canBreak ? Object.values(onEngines) : [];
      const site = await Site.onEngines(kafka(), mongo, 2);
      const { broken, acknowledged } = await survive(site, {
        faults: [...ofNodes, ...ofEngines],
        seed: 11,
        people: 8,
        skew: 5,
      });
      expect(broken).toEqual([]);
      expect(acknowledged).toBeGreaterThan(100);
    },
    toSurvive,
  );
});
