import { groundIn } from '#casework/words/ground';
import { CircumstanceName, useCircumstances } from '../../kit/circumstance-name.js';
import { useSpeech } from '../../words/speech.js';
import type { Draft } from '../body.js';

/** How each circumstance that was chosen moves the tier, and whether it must. */
export const Factors = ({ draft }: { draft: Draft }) => {
  const {
    words: { penalty },
    language,
  } = useSpeech();
  const known = useCircumstances();
  const acts = [draft, ...((draft['acts'] ?? []) as readonly Draft[])];
  const codes = new Set(acts.flatMap(({ circumstances }) => codesIn(circumstances)));
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

const codesIn = (circumstances: unknown): string[] =>
  Array.isArray(circumstances)
    ? circumstances.flatMap((each: unknown) => {
        const code = typeof each === 'object' && each !== null && 'code' in each ? each.code : undefined;
        return typeof code === 'string' ? [code] : [];
      })
    : [];
