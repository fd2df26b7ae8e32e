import { Empty, Tag } from 'antd';
import type { ReactNode } from 'react';
import { isRunning } from '#casework/clocks/nearest';
import { groundIn } from '#casework/words/ground';
import { DueTag } from '../kit/due-tag.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayDay } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';
import type { CaseClock } from './case-query.js';
import { sayStep } from './say-step.js';

const lastDayOf = (clock: CaseClock): ReactNode =>
  isRunning(clock) ? <DueTag due={clock.due} provisional={clock.provisional} /> : <Day day={clock.due} />;

/** A legal day as it is written. */
export const Day = ({ day }: { day: string }) => {
  const { language } = useSpeech();
  return <span className="number">{sayDay(day, language)}</span>;
};

/** Every clock of the case: running ones first; each says how its day is computed. */
export const ClocksTab = <Clock extends CaseClock>({
  clocks,
  dueOf = lastDayOf,
}: {
  clocks: readonly Clock[];
  /** How the last day of a clock is shown; without it, as seen from today. */
  dueOf?: (clock: Clock) => ReactNode;
}) => {
  const { words, language } = useSpeech();
  if (clocks.length === 0) return <Empty description={words.case.noClocks} />;
  const columns: Column<Clock>[] = [
    {
      key: 'clock',
      title: words.clocks.clock,
      cell: ({ chinese, english, article, forParty }) => (
        <>
          {language === 'en' ? english : chinese}
          <div className="small quiet">
            {groundIn(article, language)} {forParty !== undefined && words.case.forParty(forParty)}
          </div>
        </>
      ),
    },
    {
      key: 'start',
      title: words.clocks.start,
      cell: ({ start }) => <span className="number">{sayDay(start, language)}</span>,
    },
    {
      key: 'due',
      title: words.clocks.due,
      cell: (clock) => (
        <>
          {dueOf(clock)}
          <Why clock={clock} />
        </>
      ),
    },
    { key: 'state', title: words.clocks.state, cell: (clock) => <StateOf clock={clock} /> },
  ];
  const inOrder = clocks.toSorted(
    (one, other) => Number(isRunning(other)) - Number(isRunning(one)) || one.due.localeCompare(other.due),
  );
  return (
    <ListTable
      caption={words.clocks.caption}
      columns={columns}
      rows={inOrder}
      keyOf={(clock) => `${clock.id} ${clock.start} ${clock.of ?? ''} ${clock.forParty ?? ''} ${clock.round ?? ''}`}
    />
  );
};

const StateOf = ({ clock: { stoppedOn, pausedSince } }: { clock: CaseClock }) => {
  const { words, language } = useSpeech();
  if (stoppedOn !== null)
    return (
      <Tag>
        {words.due.stopped} {sayDay(stoppedOn, language)}
      </Tag>
    );
  if (pausedSince !== null)
    return (
      <Tag>
        {words.due.paused} {sayDay(pausedSince, language)}
      </Tag>
    );
  return <strong>{words.clocks.running}</strong>;
};

/** The steps of the computation: days left out and their ground, extensions, the article. */
const Why = ({ clock: { steps } }: { clock: CaseClock }) => {
  const { words, language } = useSpeech();
  return (
    <details>
      <summary className="small">{words.clocks.why}</summary>
      <ol className="why small">
        {steps
          .flatMap((step) => sayStep(step, words.clocks, language))
          .map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
      </ol>
    </details>
  );
};
