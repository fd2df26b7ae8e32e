const text = { type: 'string' };
const officers = { name: 'officers', description: 'Identifier of an officer who works on it', schema: text };

/** What is asked of deadlines that a change moved, and of those that one to come would move. */
export const movedParameters = {
  'moved-deadlines': [
    { name: 'change', description: 'The `id` of a change of /law-changes', schema: text, required: true },
    {
      name: 'on',
      description:
        'Deadlines that ran at the end of this day; without it the day of the notice on days off, for other changes today',
      schema: { type: 'string', format: 'date' },
    },
    officers,
  ],
  'moved-deadlines-to-come': [officers],
} as const;
