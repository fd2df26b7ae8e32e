/** The parts of a case (libs/casework/src/state/parts.ts) and what else only some stages have. */
const parts = new Set([
  'aside',
  'challenges',
  'closing',
  'decision',
  'declined',
  'discussion',
  'earlierRounds',
  'execution',
  'hearing',
  'intake',
  'investigation',
  'notice',
  'proposal',
  'publication',
  'reference',
  'revocation',
  'review',
  'suspension',
  'termination',
  'transfer',
]);

/** Which part a stage has is asked by a named question of state/questions.ts and nowhere else. */
const askByName = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    BinaryExpression(node) {
      const { left, operator } = node;
      if (operator === 'in' && left.type === 'Literal' && parts.has(left.value))
        context.report({ node, message: `Ask by a named question of state/questions.ts, not '${left.value}' in …` });
    },
  }),
};

/** Rules of this house that no library has. */
export default { meta: { name: 'anlu' }, rules: { 'ask-by-name': askByName } };
