import { describeOnKafka, mongoForTests, type TestMongo } from '../engines.js';
import { onEngines } from './engine-faults.js';
import { everywhere, type Fault } from './faults.js';
import { Site } from './site.js';
import { survive } from './survive.js';

const toSurvive = 480_000;

await describeOnKafka('Two nodes on Kafka and MongoDB, with people at work on the same cases', (kafka) => {
  let mongo: TestMongo | undefined;
  beforeAll(async () => {
    mongo = await mongoForTests();
  });
  afterAll(() => mongo?.stop());

  const broken = async (faults: readonly Fault[], seed: number, skew = 0): Promise<string[]> => {
    if (mongo === undefined) throw new Error('MongoDB is there only while tests run');
    // An engine that is not ours is not broken; the nodes may be.
    const allowed = kafka().canBreak && mongo.canBreak ? faults : [everywhere['node killed']];
    const site = await Site.onEngines(kafka(), mongo, 2);
    return (await survive(site, { faults: allowed, seed, people: 8, skew })).broken;
  };

  it(
    'keep every promise when nodes are killed, asked to stop, and find their images deleted or damaged, with clocks five minutes apart',
    async () => {
      const { 'node killed': killed, 'node asked to stop': stopped } = everywhere;
      const { 'image deleted': deleted, 'image cut off': cut, 'image overwritten': overwritten } = onEngines;
      expect(await broken([killed, deleted, stopped, cut, killed, overwritten], 11, 5)).toEqual([]);
    },
    toSurvive,
  );

  it(
    'keep every promise when Kafka and MongoDB are killed, and fall silent beyond all timeouts',
    async () => {
      const { 'MongoDB killed': mongoKilled, 'MongoDB paused': mongoPaused } = onEngines;
      const { 'broker killed': brokerKilled, 'broker paused beyond all timeouts': brokerPaused } = onEngines;
      const { 'MongoDB stepped down': steppedDown } = onEngines;
      const faults = [mongoKilled, brokerKilled, steppedDown, mongoPaused, brokerPaused];
      expect(await broken(faults, 12)).toEqual([]);
    },
    toSurvive,
  );

  it(
    'keep every promise when they are killed before a record is acknowledged, before it is answered, and in the switch of a rebuild',
    async () => {
      const { 'node killed while a record is written or sent': sent } = everywhere;
      const { 'node killed between a durable record and its answer': durable } = everywhere;
      const { 'node killed in the switch of a rebuild': switching } = everywhere;
      expect(await broken([sent, durable, switching], 13)).toEqual([]);
    },
    toSurvive,
  );
});
