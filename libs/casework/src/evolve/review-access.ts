import { BrokenHistory, challengeable, inPart, type Appliers } from './applier.js';

/** Who of a reviewing body may read the case. A person let in again has the later term. */
export const reviewAccess: Appliers<'ReviewAccessGranted' | 'ReviewAccessWithdrawn'> = {
  ReviewAccessGranted: (state, granted, { by, on }) => {
    const before = challengeable(state);
    const { brought, access = [] } = before.challenges;
    const challenge = brought.find(({ id }) => id === granted.challenge);
    if (challenge === undefined)
      throw new BrokenHistory(`Access was granted for challenge ${granted.challenge}, which the case does not have`);
    const others = access.filter(({ reader }) => reader !== granted.reader);
    const latest = { ...granted, body: challenge.before, by, on, withdrawnOn: null };
    return inPart(before, 'challenges', { access: [...others, latest] });
  },
  ReviewAccessWithdrawn: (state, { reader }, { on }) => {
    const before = challengeable(state);
    const { access = [] } = before.challenges;
    return inPart(before, 'challenges', {
      access: access.map((each) => (each.reader === reader ? { ...each, withdrawnOn: on } : each)),
    });
  },
};
