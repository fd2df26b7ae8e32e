export { demonstration } from './demonstration.js';
export { thisCase, type Cast, type Script, type Step } from './script.js';
export { simulate } from './simulate.js';
