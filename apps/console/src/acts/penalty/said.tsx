import { Alert } from 'antd';
import { verdictWords } from '#casework/words/verdicts';
import type { Schema } from '../../api/client.js';
import { useSpeech, useWords } from '../../words/speech.js';
import { Factors } from './factors.js';
import { PenaltyScale } from './penalty-scale.js';
import { Thresholds } from './thresholds.js';
import type { Checked } from './use-check.js';

/** What the law says of a handling: verdict, range, thresholds, and how each circumstance moved it. */
export const Said = ({ handling, said }: Checked) => {
  const words = useWords();
  return (
    <div className="stack">
      <OfParty data={said} of={handling} />
      <Factors handling={handling} />
      {said.parties.map((party, place) => (
        // The parties of a report have no other name than their place in it.
        // oxlint-disable-next-line react/no-array-index-key
        <section key={place} className="stack">
          <h4>{words.penalty.furtherParty(place + 2)}</h4>
          <OfParty data={party} of={handling.parties?.[place]?.handling} />
        </section>
      ))}
    </div>
  );
};

type OneHandling = Pick<Checked['handling'], 'penalty'>;

const OfParty = ({ data, of: handling }: { data: Schema<'Answer.SaidCheckOfParty'>; of: OneHandling | undefined }) => {
  const { language } = useSpeech();
  const { check, refusal, needs } = data;
  // What stands in the box is not said once more below.
  const reasons = (check?.reasons ?? []).filter(({ message }) => message !== refusal?.message);
  return (
    <>
      {refusal !== null && <Alert type="error" showIcon title={refusal.message} description={refusal.instead} />}
      {check !== null && (
        <p>
          <strong>{verdictWords[check.verdict][language]}</strong>
        </p>
      )}
      {check !== null && needs !== null && (
        <PenaltyScale check={check} needs={needs} fine={handling?.penalty.fine ?? 0} />
      )}
      {needs !== null && <Thresholds needs={needs} />}
      {reasons.length > 0 && (
        <ul className="why">
          {reasons.map(({ code, message }) => (
            <li key={`${code} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </>
  );
};
