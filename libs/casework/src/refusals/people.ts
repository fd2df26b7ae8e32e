import { refusal } from './refusal.js';

/** Who may act, and in whose name. */
export const people = {
  notAssigned: (actor: string, officers: readonly string[]) =>
    refusal(
      'not-assigned',
      'APL Art.42; PR Art.18, 21',
      `${actor} is not assigned to this case.`,
      `One of ${officers.join(', ')} may do it.`,
    ),
  twoOfficersNeeded: (named: number) =>
    refusal(
      'two-officers-needed',
      'APL Art.42; PR Art.21',
      `At least two officers must act; ${named} was named.`,
      'Name a second officer assigned to the case.',
    ),
  officersNotAssigned: (officers: readonly string[]) =>
    refusal(
      'officers-not-assigned',
      'PR Art.18, 21',
      `Not assigned to this case: ${officers.join(', ')}.`,
      'Have the head of the case unit assign them first.',
    ),
  officerUnknown: (id: string) =>
    refusal(
      'officer-unknown',
      'APL Art.42',
      `There is no officer ${id} in the register.`,
      'Register the officer and the certificate first.',
    ),
  certificateInvalid: (id: string, day: string, why: string) =>
    refusal(
      'certificate-invalid',
      'APL Art.42, 76(5); R825 Art.17',
      `Officer ${id} holds no certificate valid on ${day}: ${why}.`,
      'Let an officer with a valid certificate act.',
    ),
  reviewerUnqualified: (whom: string) =>
    refusal(
      'reviewer-unqualified',
      'APL Art.58(3); PR Art.51',
      `The register shows no legal qualification (法律职业资格) for ${whom}.`,
      'Let a reviewer with the qualification review, or have it entered in the register of officers.',
    ),
  unitUnknown: (id: string) =>
    refusal(
      'unit-unknown',
      'PR Art.9',
      `There is no unit ${id} in the register.`,
      'Register the unit with its powers first.',
    ),
  beyondUnitPowers: (unit: string, basis: string) =>
    refusal(
      'beyond-unit-powers',
      'PR Art.9; APL Art.17-19',
      `${unit} has no power under ${basis}.`,
      'Propose filing in the name of a unit that has the power, or hand the clue over.',
    ),
  beyondPowerList: (unit: string, act: string, basis: string, version: string) =>
    refusal(
      'beyond-power-list',
      'APL Art.17-19; R825 Art.12',
      `The list of powers of ${unit}, version ${version}, has no ${act} under ${basis}.`,
      'Act in the name of a unit whose list has it, or publish a new version first.',
    ),
  notInOwnName: (unit: string, why: string) =>
    refusal(
      'not-in-own-name',
      'GSS Art.8; PR Art.9',
      `${unit} may not act in its own name here: ${why}.`,
      'Act in the name of the bureau.',
    ),
  seizureInOwnName: (unit: string) =>
    refusal(
      'not-in-own-name',
      'ACL Art.17, 22; GSS Art.8; PR Art.9',
      `${unit} may not seal or seize in its own name: a compulsory measure is for the body that a law names.`,
      'Act in the name of the bureau: file the case in its name where a seizure is needed.',
    ),
  separationOfDuty: (actor: string, duty: string, ground: string) =>
    refusal('separation-of-duty', ground, `${actor} ${duty}.`, 'Another person must do it.'),
  cardsAndRights: () =>
    refusal(
      'cards-and-rights',
      'APL Art.55; PR Art.21, 22',
      'Cards were not shown or the rights were not told.',
      'Show the cards and tell the rights of statement, defence and recusal first; a record without them is no lawful record.',
    ),
} as const;
