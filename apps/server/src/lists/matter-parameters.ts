import { supervisionLevels, supervisionStages } from '#casework';

const text = { type: 'string' };
const day = { type: 'string', format: 'date' };
const oneOf = (...values: readonly string[]) => ({ type: 'string', enum: values });

/** What the list of matters of supervision takes. */
export const matterParameters = [
  {
    name: 'open',
    description: 'yes: matters in which something is left to do; all: those that ended too',
    schema: { ...oneOf('yes', 'all'), default: 'yes' },
  },
  { name: 'stage', description: 'How far the matter is', schema: oneOf(...supervisionStages) },
  { name: 'level', description: 'Who supervises', schema: oneOf(...supervisionLevels) },
  { name: 'addressed', description: 'The unit addressed', schema: text },
  { name: 'caseId', description: 'Identifier of the case that the sign is in', schema: text },
  { name: 'officer', description: 'Identifier of the officer whom the sign names', schema: text },
  { name: 'officers', description: 'Identifier of an officer whom what was sent names', schema: text },
  {
    name: 'waitsFor',
    description: 'Whose turn it is',
    schema: oneOf('supervisor', 'approver', 'addressed'),
  },
  {
    name: 'riskPoint',
    description: 'Number of the risk point',
    schema: { type: 'integer', enum: Array.from({ length: 40 }, (_, place) => place + 1) },
  },
  { name: 'from', description: 'First day on which it was raised', schema: day },
  { name: 'to', description: 'Last day on which it was raised: how old a matter is at least', schema: day },
  {
    name: 'sort',
    description:
      'due: the nearest clock first, as open matters are without it; oldest, newest: by the day on which it was raised',
    schema: oneOf('due', 'oldest', 'newest'),
  },
] as const;
