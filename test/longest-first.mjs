import { relative } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** Where the specs lie that take longest, longest first. */
const longest = [
  'test/faults/engines.spec.ts',
  'test/faults/',
  'libs/casework/test/actions.spec.ts',
  'test/',
  'libs/event-log/',
  'libs/read-store/',
  '',
];

/** No long spec file is left to run alone at the end, also on a clean checkout, which knows of no earlier run. */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const rank = ({ path, context }) => {
      const name = relative(context.config.rootDir, path);
      return longest.findIndex((start) => name.startsWith(start));
    };
    const sorted = await super.sort(tests);
    return [...sorted].sort((one, other) => rank(one) - rank(other));
  }
}
