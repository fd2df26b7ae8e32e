import everything from './jest.config.js';
import { onEngines } from './test/parts/on-engines.mjs';

/** Everything that stores on real Kafka and MongoDB, and whatever is broken on purpose: `npm run test:engines`. */
process.env.TEST_ENGINES = 'real';

export default {
  ...everything,
  testMatch: onEngines.map((path) => `<rootDir>/${path}`),
  testPathIgnorePatterns: [],
};
