export * from './choices/index.js';
export * from './fields/index.js';
export * from './roles.js';
export * from './stages.js';
export * from './term.js';
