/** What was found at a place where nobody could be inspected; the last three: closed or empty. */
export const scenes = ['party-absent', 'closed', 'moved-away', 'deserted'] as const;

export type Scene = (typeof scenes)[number];
