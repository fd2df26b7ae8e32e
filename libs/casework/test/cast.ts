import type { Cast } from '../src/simulation/index.js';

/** The people of the county's bureau by whom made-up cases are played, and the level above it. */
export const cast = {
  unit: 'qinghe',
  officers: ['wang', 'li'],
  unitHead: 'zhao',
  reviewer: 'zheng',
  departmentHead: 'feng',
  mainHead: 'qian',
  hearingHost: 'jiang',
  registrar: 'shen',
  supervisor: 'wei',
  above: { unit: 'yunzhou', supervisor: 'shi', head: 'du' },
} satisfies Cast;
