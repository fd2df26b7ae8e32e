import { refusal } from './refusal.js';

const cardsAndTwo = 'SPOT Art.12; FIN Art.22; APL Art.42';

/** Random inspection 双随机. */
export const inspection = {
  inspectionNotApproved: () =>
    refusal(
      'inspection-not-approved',
      'CHK [V:§1.2]; risk point 38',
      'The inspection was not approved.',
      'Have a department head approve it; an urgent one may be drawn first and is approved before anything is published.',
    ),
  drawnAlready: (on: string) =>
    refusal(
      'drawn-already',
      'CHK; design',
      `The draw was made on ${on}; a second one would let somebody choose between them.`,
      'Inspect what was drawn, or plan another inspection.',
    ),
  tooFewToDraw: (what: string, wanted: number, found: number) =>
    refusal(
      'too-few-to-draw',
      cardsAndTwo,
      `${what}: ${wanted} are needed and ${found} can be drawn.`,
      'Plan an inspection with longer lists; expired certificates, objects at their yearly cap and those who stand back do not count.',
    ),
  listedTwice: (id: string) =>
    refusal('listed-twice', 'CHK; design', `${id} stands on a list twice.`, 'List everyone once.'),
  yearlyCapReached: (object: string, cap: number, year: string) =>
    refusal(
      'yearly-cap-reached',
      'CHK [M figure]; risk point 38',
      `${object} has been inspected, or is to be, ${cap} times in ${year}, as often as one enterprise may.`,
      'Take it off the list, or name the clue that makes the inspection necessary.',
    ),
  notDrawn: (object: string) =>
    refusal(
      'not-drawn',
      'CHK; risk point 38',
      `${object} was not drawn.`,
      'Record what was drawn; anything else found is a clue and is registered as one.',
    ),
  notOfTheTask: (officers: readonly string[], drawn: readonly string[]) =>
    refusal(
      'not-of-the-task',
      cardsAndTwo,
      `Not drawn for this object: ${officers.join(', ')}.`,
      `Those drawn inspect it: ${drawn.join(', ')}.`,
    ),
  noResultYet: (object: string) =>
    refusal(
      'no-result-yet',
      'SPOT Art.9',
      `There is no result for ${object} yet.`,
      'Record the result of the inspection first.',
    ),
  otherKindOfResult: (act: string) =>
    refusal(
      'other-kind-of-result',
      'SPOT Art.9',
      'This inspection is of another kind than the result.',
      `Record it with ${act}: a spot check says what was disclosed and what was found, a routine inspection does not.`,
    ),
  itemsMissing: () =>
    refusal(
      'items-missing',
      'SPOT Art.9',
      'The result does not say which of the disclosed items were checked.',
      'Name at least one item with what was disclosed and what was found.',
    ),
  outcomeAgainstItems: (why: string) =>
    refusal(
      'outcome-against-items',
      'SPOT Art.9',
      `The outcome is not what the items say: ${why}.`,
      'Bring the outcome, the items and the proposal into line.',
    ),
  thirdPartyUnclear: () =>
    refusal(
      'third-party-unclear',
      'SPOT Art.9 [M]',
      'Whether somebody checked for the bureau is not clear.',
      'Name the third party exactly when the way is third-party.',
    ),
  refusalUnclear: () =>
    refusal(
      'refusal-unclear',
      'SPOT Art.12',
      'Whether and how the enterprise refused is not clear.',
      'Say how it refused exactly when the outcome is refused.',
    ),
  noSuchFinding: (object: string, outcome: string) =>
    refusal(
      'no-such-finding',
      'PR Art.18',
      `The result for ${object} is "${outcome}": nothing in it could become a clue.`,
      'Link a clue only to a problem, a refusal or a false disclosure that was found.',
    ),
  clueOfAnother: (id: string, why: string) =>
    refusal(
      'clue-of-another',
      'PR Art.18',
      `The case ${id} cannot be linked: ${why}.`,
      'Register the clue with the field inspection naming this inspection, and link that case.',
    ),
} as const;
