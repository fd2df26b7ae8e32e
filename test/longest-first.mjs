import { relative } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/*
 * Seconds that the longest spec files take on a quiet machine with two cores. They only set the order; a file that is
 * not named counts as short.
 */

/** Breaking engines, or mostly waiting for them: to start, to die, to come back, or to be given up. */
const waiting = {
  'test/faults/engines.spec.ts': 145,
  'test/faults/three-brokers.spec.ts': 96,
  'test/faults/embedded.spec.ts': 90,
  'libs/event-log/test/kafka-faults.spec.ts': 48,
  'test/engines-in-docker.spec.ts': 38,
  'test/faults/clocks.spec.ts': 37,
  'test/engines.spec.ts': 35,
  'libs/read-store/test/mongo-nodes.spec.ts': 35,
  'libs/read-store/test/mongo-patience.spec.ts': 27,
  'test/dropped-lists.spec.ts': 25,
  'libs/event-log/test/kafka-traps.spec.ts': 24,
  'libs/file-store/test/mongo-patience.spec.ts': 22,
  'libs/event-log/test/kafka-start.spec.ts': 17,
  'libs/event-log/test/kafka-watch.spec.ts': 12,
};

/** Mostly computing. */
const computing = {
  'test/browser/every-form.spec.ts': 120,
  'libs/casework/test/short.spec.ts': 80,
  'test/openapi-answers.spec.ts': 75,
  'test/browser/level-above.spec.ts': 70,
  'test/browser/screens.spec.ts': 70,
  'test/fuzz.spec.ts': 66,
  'test/browser/screens-of-streams.spec.ts': 60,
  'test/bent-bodies.spec.ts': 60,
  'test/browser/back-test.spec.ts': 50,
  'test/browser/supervision.spec.ts': 50,
  'test/journeys/supervision.spec.ts': 45,
  'test/journeys/every-row.spec.ts': 45,
  'test/tour.spec.ts': 45,
  'test/commands.spec.ts': 45,
  'test/browser/replay.spec.ts': 40,
  'test/browser/ordinary-case.spec.ts': 35,
  'libs/casework/test/next-steps.spec.ts': 33,
  'test/journeys/restart.spec.ts': 32,
  'test/access/roles.spec.ts': 30,
  'test/nest-cli.spec.ts': 30,
  'test/load.spec.ts': 29,
  'libs/event-log/test/kafka.spec.ts': 29,
  'libs/casework/test/simulation.spec.ts': 25,
  'test/seed.spec.ts': 25,
  'libs/read-store/test/mongo.spec.ts': 22,
  'test/start.spec.ts': 21,
  'test/commands-in-chinese.spec.ts': 20,
  'libs/casework/test/bent-bodies.spec.ts': 20,
  'libs/casework/test/plainly-valid.spec.ts': 18,
  'apps/server/test/another-past-engines.spec.ts': 15,
  'libs/casework/test/actions.spec.ts': 12,
  'test/together/': 60,
  'test/browser/': 20,
  'test/journeys/': 12,
  'test/': 8,
};

const short = 3;

const secondsIn = (table, name) =>
  table[name] ?? Object.entries(table).find(([start]) => start.endsWith('/') && name.startsWith(start))?.[1];

/**
 * One worker's worth of files that wait beside two workers' worth of files that compute, each the longest first: no
 * long file is left to run alone at the end, and files that break engines do not meet, also on a clean checkout, which
 * knows of no earlier run.
 */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const timed = (await super.sort(tests)).map((test) => {
      const name = relative(test.context.config.rootDir, test.path);
      return { test, waits: waiting[name], computes: secondsIn(computing, name) ?? short };
    });
    const waits = timed.filter((each) => each.waits !== undefined).sort((one, other) => other.waits - one.waits);
    const computes = timed
      .filter((each) => each.waits === undefined)
      .sort((one, other) => other.computes - one.computes);
    const order = [];
    let [waited, computed] = [0, 0];
    while (waits.length + computes.length > 0) {
      const isWaitingNext = computes.length === 0 || (waits.length > 0 && waited <= computed / 2);
      const next = isWaitingNext ? waits.shift() : computes.shift();
      if (isWaitingNext) waited += next.waits;
      else computed += next.computes;
      order.push(next.test);
    }
    return order;
  }
}
