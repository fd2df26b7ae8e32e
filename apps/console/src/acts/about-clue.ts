interface Clue {
  readonly party?: { readonly name?: string };
  readonly matter?: string;
}

/** What people call a clue by, from what was typed of it: its party and the matter. */
export const aboutClue = (body: object): string => {
  const { party, matter } = body as Clue;
  return [party?.name, matter].filter((each) => each !== undefined).join(' · ');
};
