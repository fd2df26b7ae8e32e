import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { memo, useCallback, useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { isLegalDate } from '#casework/deadlines/index';
import { countIn, pastOf, type Past } from '#casework/replay/past';
import { namedActNames } from '#casework/replay/point';
import { factsOfRecords } from '#casework/replay/records';
import { englishEvent } from '#casework/words/event-told';
import { answered, client } from '../api/client.js';
import { useNames } from '../api/names.js';
import { CaseCalled } from '../case/case-called.js';
import { historyQuery, type HistoryEntry } from '../case/case-query.js';
import { DayFilter } from '../kit/day-filter.js';
import { sayInstant, sayInstantDay } from '../kit/say.js';
import { Shown } from '../kit/shown.js';
import { useSpeech, useWords } from '../words/speech.js';
import { Banner } from './banner.js';
import type { RawRecord } from './chain.js';
import { DifferencesShown } from './differences-shown.js';
import { PastParts } from './past-parts.js';
import { addressOf } from './replay-url.js';
import './replay.css';
import { Stepper } from './stepper.js';
import { useReplayPlace } from './use-replay-place.js';

/** The case at any point of its life, folded here from the records, whose chain is checked here. */
export const ReplayPage = () => {
  const { id = '' } = useParams();
  const records = useQuery({
    queryKey: ['case', id, 'records'],
    queryFn: () => answered(client.GET('/cases/{id}/records', { params: { path: { id } } })),
  });
  const history = useQuery(historyQuery(id));
  return (
    <div className="page stack">
      <Shown of={records}>
        {(all) => <Shown of={history}>{(entries) => <Replay id={id} records={all} history={entries} />}</Shown>}
      </Shown>
    </div>
  );
};

interface Replayed {
  readonly id: string;
  readonly records: readonly RawRecord[];
  readonly history: readonly HistoryEntry[];
}

/** How many facts of a past belong to an event; none before the first. */
const countOf = (past: Past, number: number): number => countIn(past, { kind: 'event', number }) ?? past.facts.length;

const Replay = ({ id, records, history }: Replayed) => {
  const { words } = useSpeech();
  const facts = useMemo(() => factsOfRecords(records.map(({ canonical }) => canonical)), [records]);
  const [place, change] = useReplayPlace(facts);
  const past = pastOf(facts, place.as);
  const reached = useReached(past);
  const told = useTold(history);
  const sayEvent = (number: number): string => {
    const event = told.get(number);
    if (event === undefined) return words.replay.event(number, '');
    return `${words.replay.event(number, event.title)} · ${event.at} · ${event.by}`;
  };
  const numberOf = useCallback((count: number): number => past.numbers[count - 1] ?? 0, [past]);
  const goTo = useCallback((count: number) => change({ at: numberOf(count) }), [change, numberOf]);
  const [count, other] = [countOf(past, place.at), place.with === null ? null : countOf(past, place.with)];
  return (
    <>
      <header className="row between">
        <div>
          <h1>{words.replay.title}</h1>
          <CaseCalled id={id} />
        </div>
        <Link to={`/cases/${id}`}>{words.replay.back}</Link>
      </header>
      <Banner
        as={place.as}
        at={place.at}
        last={facts.length}
        isOutOfOrder={past.outOfOrder.has(place.at)}
        records={records}
        change={change}
      />
      <section className="panel stack">
        <Stepper
          at={count}
          last={facts.length}
          say={(at) => sayEvent(numberOf(at))}
          onGo={goTo}
          marks={useMarks(reached)}
        />
        <div className="row">
          <ActsReached reached={reached} at={[...reached.values()].includes(count) ? count : null} onGo={goTo} />
          <ToDay past={past} onGo={goTo} />
        </div>
        <div className="row">
          {other === null ? (
            <>
              <Button onClick={() => change({ with: numberOf(count - 1) })}>{words.replay.compareStep}</Button>
              <Button onClick={() => change({ with: numberOf(facts.length) })}>{words.replay.compareNow}</Button>
            </>
          ) : (
            <Button onClick={() => change({ with: null })}>{words.replay.endCompare}</Button>
          )}
        </div>
      </section>
      {other === null ? (
        <PastParts
          id={id}
          past={past}
          count={count}
          kept={addressOf(place)}
          titleOf={(number) => told.get(number)?.title ?? ''}
        />
      ) : (
        <DifferencesShown
          past={past}
          from={Math.min(other, count)}
          to={Math.max(other, count)}
          say={sayEvent}
          dayOf={(number) => told.get(number)?.day ?? ''}
        />
      )}
    </>
  );
};

/** What each event is called, when it was and who did it, by its number. */
const useTold = (history: readonly HistoryEntry[]) => {
  const { language } = useSpeech();
  const names = useNames();
  const { officers } = names;
  return useMemo(
    () =>
      new Map(
        history.flatMap((entry) =>
          'number' in entry
            ? [
                [
                  entry.number,
                  {
                    title: language === 'en' ? englishEvent(entry.type) : entry.chinese,
                    at: sayInstant(entry.occurredAt, language),
                    day: sayInstantDay(entry.occurredAt, language),
                    by: names.officer(entry.by),
                  },
                ] as const,
              ]
            : [],
        ),
      ),
    // Names change with the directory alone.
    // oxlint-disable-next-line react/exhaustive-deps
    [history, language, officers],
  );
};

type ReachedActs = ReadonlyMap<(typeof namedActNames)[number], number | null>;

const useReached = (past: Past): ReachedActs =>
  useMemo(() => new Map(namedActNames.map((act) => [act, countIn(past, { kind: 'act', act })])), [past]);

/** What each of them is called, by the number of events before it, in the order in which they lie. */
const useMarks = (reached: ReachedActs): ReadonlyMap<number, string> => {
  const { replay } = useWords();
  return useMemo(
    () =>
      new Map(
        [...reached]
          .flatMap(([act, count]): [number, string][] => (count === null ? [] : [[count, replay.acts[act]]]))
          .toSorted(([one], [other]) => one - other),
      ),
    [reached, replay],
  );
};

interface Reached {
  /** After how many events each act was done; null where it was not. */
  readonly reached: ReachedActs;
  /** The point that is looked at, where it is one of theirs. */
  readonly at: number | null;
  readonly onGo: (at: number) => void;
}

/** Goes to what was known, or was so, by the end of a day. No step changes it. */
const ToDay = memo(({ past, onGo }: { past: Past; onGo: (at: number) => void }) => {
  const words = useWords();
  const go = (day: string) => isLegalDate(day) && onGo(countIn(past, { kind: 'day', day }) ?? 0);
  return <DayFilter label={words.replay.day} value="" onDay={go} />;
});

/** Drawn anew only where the point is one of theirs, or was: most steps change none of these buttons. */
const ActsReached = memo(({ reached, at, onGo }: Reached) => {
  const words = useWords();
  return (
    <nav className="row" aria-label={words.replay.jump}>
      {[...reached].map(([act, count]) =>
        count === null ? null : (
          <Button key={act} type={count === at ? 'primary' : 'default'} size="small" onClick={() => onGo(count)}>
            {words.replay.acts[act]}
          </Button>
        ),
      )}
    </nav>
  );
});
