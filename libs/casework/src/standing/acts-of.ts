import type { ActHandling, Handling, OffenceFacts } from '../events/investigation.js';

/** One act of a party with what is proposed for it. `act` is empty where the handling is of one act. */
export type OneAct = ActHandling & Required<Pick<ActHandling, 'outcome'>>;

const noFacts: OffenceFacts = {};

/** What is stated of the text that was chosen (APL Art.37). */
export const lawChosen = ({
  choiceOfLaw,
  lawApplied,
  choiceBecause,
}: Pick<ActHandling, 'choiceOfLaw' | 'lawApplied' | 'choiceBecause'>): Pick<
  ActHandling,
  'choiceOfLaw' | 'lawApplied' | 'choiceBecause'
> => ({
  ...(choiceOfLaw === undefined ? {} : { choiceOfLaw }),
  ...(lawApplied === undefined ? {} : { lawApplied }),
  ...(choiceBecause === undefined ? {} : { choiceBecause }),
});

/** The acts of a handling, each with its own outcome; one that is of a single act reads as a list of one. */
export const actsOf = (handling: Handling): readonly OneAct[] => {
  const {
    outcome,
    acts,
    endedOn,
    foundOn,
    graveHarm,
    basisId = '',
    facts = noFacts,
    circumstances = [],
    ...rest
  } = handling;
  const when = {
    ...(endedOn === undefined ? {} : { endedOn }),
    ...(foundOn === undefined ? {} : { foundOn }),
    ...(graveHarm === undefined ? {} : { graveHarm }),
  };
  if (acts !== undefined) return acts.map((each) => ({ ...when, ...each, outcome: each.outcome ?? outcome }));
  const { penalty, discretionReasons, tier, mitigationGround, alsoBroken, counted, otherMeasures } = rest;
  return [
    {
      act: '',
      outcome,
      ...when,
      basisId,
      facts,
      penalty,
      circumstances,
      discretionReasons,
      ...(tier === undefined ? {} : { tier }),
      ...(mitigationGround === undefined ? {} : { mitigationGround }),
      ...lawChosen(rest),
      ...(alsoBroken === undefined ? {} : { alsoBroken }),
      ...(counted === undefined ? {} : { counted }),
      ...(otherMeasures === undefined ? {} : { otherMeasures }),
    },
  ];
};

/** The act that weighs most: the first with the highest fine. Lists show its basis. */
export const leadAct = (handling: Handling): OneAct => {
  const acts = actsOf(handling);
  return acts.reduce((lead, each) => (each.penalty.fine > lead.penalty.fine ? each : lead));
};

/** Every basis of a handling once, in the order of its acts. */
export const basesOf = (handling: Handling): string[] => [...new Set(actsOf(handling).map(({ basisId }) => basisId))];
