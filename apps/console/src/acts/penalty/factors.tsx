import { groundIn } from '#casework/words/ground';
import type { Schema } from '../../api/client.js';
import { CircumstanceName, useCircumstances } from '../../kit/circumstance-name.js';
import { useSpeech } from '../../words/speech.js';

/** How each circumstance that was chosen moves the tier, and whether it must. */
export const Factors = ({ handling }: { handling: Schema<'ReportedHandling'> }) => {
  const {
    words: { penalty },
    language,
  } = useSpeech();
  const known = useCircumstances();
  const acts = [handling, ...(handling.acts ?? [])];
  const codes = new Set<string>(acts.flatMap(({ circumstances = [] }) => circumstances.map(({ code }) => code)));
  const rows = known.filter(({ code }) => codes.has(code));
  if (rows.length === 0) return null;
  return (
    <section>
      <h4>{penalty.factors}</h4>
      <ul className="why">
        {rows.map(({ code, effect, binding, ground }) => (
          <li key={code}>
            <CircumstanceName code={code} /> → {penalty.effects[effect]}
            {binding !== null && ` (${binding ? penalty.must : penalty.may})`}{' '}
            <span className="quiet small">{groundIn(ground, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
