export { demonstration } from './demonstration.js';
export type { Cast, Script, Step } from './script.js';
export { simulate } from './simulate.js';
