import { apart } from './libs/casework/test/apart.mjs';
import { onlyOnEngines } from './test/parts/on-engines.mjs';
import { members } from './test/together/members.mjs';

/** Unit tests run from source; everything under test/ drives the built program or real engines. */
const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

/** Java of a short life: Kafka starts in half the processor time when nothing is compiled for the long run. */
process.env.JDK_JAVA_OPTIONS ??= '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

/**
 * Without a path everything runs that needs no server beside Anlu: the specs of actions and the short ones of the rules
 * through two files that load the rules once, and others through those of test/together. What runs on real engines, and
 * what breaks them, has jest.engines.config.js.
 */
const everything = process.argv.slice(2).every((argument) => argument.startsWith('-'));
if (everything) process.env.TEST_ENGINES ??= 'embedded';

/** Paths as a pattern. */
const anyOf = (paths) => paths.join('|').replaceAll('.', '[.]');

const wholeRun = { globalSetup: '<rootDir>/test/whole-run.mjs', globalTeardown: '<rootDir>/test/whole-run-end.mjs' };

export default {
  ...(everything ? wholeRun : {}),
  testSequencer: '<rootDir>/test/longest-first.mjs',
  testMatch: ['<rootDir>/{apps,libs}/*/test/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // class-transformer reads decorator metadata.
  setupFiles: ['<rootDir>/test/short-lived.mjs', 'reflect-metadata'],
  transform: { '\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^#(casework|event-log|read-store|file-store|look-log|local-issuer|law-files|documents)$':
      '<rootDir>/libs/$1/src/index.ts',
    '^#(casework|event-log|read-store)/(.*)$': '<rootDir>/libs/$1/src/$2.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testPathIgnorePatterns: everything
    ? [
        `<rootDir>/libs/casework/test/(?!(${apart.join('|')})[.]spec[.]ts$)`,
        `<rootDir>/(${anyOf([...members, ...onlyOnEngines])})$`,
      ]
    : ['<rootDir>/libs/casework/test/(actions|short)[.]spec[.]ts$', '<rootDir>/test/together/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // One more than the two cores of the machine that this is made for: some files mostly wait for engines. With four both
  // cores are never idle, and what is killed and has to come back in time does not.
  maxWorkers: 3,
  testTimeout: 90_000,
};
