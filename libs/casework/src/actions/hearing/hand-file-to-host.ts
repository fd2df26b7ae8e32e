import { refuseUnlessAssigned } from '../../checks/officers.js';
import { FileHandedToHost } from '../../events/hearing.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T34. Within three working days of the naming. */
export const handFileToHost = act({
  name: 'hand-file-to-host',
  chinese: '移交听证材料',
  summary: 'Hand the file to the host of the hearing',
  ground: 'HR Art.19',
  body: FileHandedToHost,
  refuseIf: (state: At<'hearing'>, context) => {
    const { panel, fileHandedOn } = state.hearing;
    if (panel === null) return refusals.missingBefore('hearing-host', 'HR Art.18');
    if (fileHandedOn !== null) return refusals.nothingToDo('host-has-file');
    return refuseUnlessAssigned(state.investigation.officers, context);
  },
  decide: (_state, body) => recorded('FileHandedToHost', body),
});
