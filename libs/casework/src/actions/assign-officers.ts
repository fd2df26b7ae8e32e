import type { At } from '../case-state.js';
import { OfficersAssigned } from '../events/filing.js';
import { action, recorded } from './action.js';
import { twoCertified } from './duties.js';

/** T3, T6. At least two officers with 执法资格; naming others later replaces them. */
export const assignOfficers = action({
  name: 'assign-officers',
  chinese: '指定办案人员',
  summary: 'Name the case officers',
  ground: 'PR Art.19, 21; APL Art.42',
  body: OfficersAssigned,
  decide: (_state: At<'investigating'>, body, context) =>
    twoCertified(body.officers, context) ?? recorded('OfficersAssigned', body),
});
