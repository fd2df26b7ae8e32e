import type { AsOf } from '../api/listed.js';
import { useSpeech } from '../words/speech.js';
import { sayInstant } from './say.js';

/** Says quietly as of when a list is and how far it is behind. @param of its pages; the oldest of them counts. */
export const AsOfLine = ({ of: pages }: { of: readonly AsOf[] }) => {
  const { words, language } = useSpeech();
  const oldest = pages.map(({ asOf }) => asOf).sort()[0];
  if (oldest === undefined) return null;
  const known = pages.flatMap(({ behind }) => behind ?? []);
  const behind = known.length === 0 ? null : Math.max(...known);
  return (
    <p className="small quiet as-of">
      {words.work.asOf(sayInstant(oldest, language))}
      {behind !== null && behind > 0 && ` · ${words.work.behind(behind)}`}
    </p>
  );
};
