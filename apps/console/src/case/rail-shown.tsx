import { useQuery } from '@tanstack/react-query';
import type { Stage } from '#casework/state/case-state';
import { sayInstantDay } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';
import { historyQuery } from './case-query.js';
import { railOf, shortDay } from './rail.js';
import { useSayStage } from './say-stage.js';

/** Where the case stands is in sight on a narrow screen too; the page itself does not move. */
const intoSight = (stage: HTMLLIElement | null): void => {
  const way = stage?.parentElement;
  if (stage !== null && way instanceof HTMLElement)
    way.scrollLeft = stage.offsetLeft - way.offsetLeft - stage.offsetWidth;
};

/** The way of the procedure: what was reached and when, where the case stands, what is still to come. */
export const Rail = ({ id, stage: now }: { id: string; stage: Stage }) => {
  const { words, language } = useSpeech();
  const sayStage = useSayStage();
  const { data: history } = useQuery(historyQuery(id));
  const way = railOf(history ?? [], now);
  // Until the days are known the stages before the present one stand as reached, each with its line for the day.
  const at = way.findIndex(({ stage }) => stage === now);
  return (
    // It scrolls on a narrow screen, and whoever has no mouse scrolls it by the keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ol className="rail" aria-label={words.case.history} tabIndex={0}>
      {way.map(({ stage, on }, place) => (
        <li
          key={stage}
          ref={stage === now && history !== undefined ? intoSight : null}
          className={on !== null || (history === undefined && place <= at) ? 'reached' : ''}
          aria-current={stage === now ? 'step' : undefined}
        >
          {sayStage(stage)}
          <div className="small quiet number">
            {on === null ? '\u00a0' : shortDay(sayInstantDay(on, language), way[place - 1]?.on ?? null)}
          </div>
        </li>
      ))}
    </ol>
  );
};
