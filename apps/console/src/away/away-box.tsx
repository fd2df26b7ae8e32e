import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Segmented } from 'antd';
import { useState } from 'react';
import { hasRole } from '#casework/actor';
import { answered, client } from '../api/client.js';
import { useMe } from '../api/session.js';
import { DayFilter } from '../kit/day-filter.js';
import { useCalendar } from '../kit/due-tag.js';
import { pageOfWork } from '../kit/page-of-work.js';
import { sayDay } from '../kit/say.js';
import { Shown } from '../kit/shown.js';
import { useSpeech } from '../words/speech.js';
import { AwayCase } from './away-case.js';
import './away.css';
import { useLastLook } from './last-look.js';

const whoses = ['mine', 'unit'] as const;

/** On the worklist: what happened since the person last looked, behind a line that says since when. */
export const AwayBox = () => {
  const { words, language } = useSpeech();
  const me = useMe();
  const { place, keep } = useLastLook(me.id);
  const [isOpen, setOpen] = useState(false);
  const today = useCalendar()?.today;
  if (today === undefined) return null;
  const says = place === null ? words.away.title : words.away.fromLast(sayDay(place.slice(0, 10), language));
  return (
    <details className="panel away" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{says}</summary>
      {isOpen && <Looked place={place} today={today} onSeen={keep} />}
    </details>
  );
};

interface Look {
  /** Where the person looked last; null in a browser in which that never was. */
  readonly place: string | null;
  readonly today: string;
  readonly onSeen: (place: string) => void;
}

const Looked = ({ place, today, onSeen }: Look) => {
  const { words } = useSpeech();
  const { away } = words;
  const me = useMe();
  const heads = hasRole(me, ['unit-head', 'department-head', 'main-head', 'supervisor', 'auditor', 'reviewer']);
  const [of, setOf] = useState<(typeof whoses)[number]>(heads ? 'unit' : 'mine');
  const [day, setDay] = useState<string | null>(null);
  const since = day ?? place ?? today;
  const found = useInfiniteQuery({
    queryKey: ['lists', 'away', since, of],
    queryFn: ({ pageParam }) =>
      answered(
        client.GET('/away', { params: { query: { since, of, ...(pageParam === '' ? {} : { after: pageParam }) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  return (
    <div className="stack">
      <div className="row">
        <Segmented
          aria-label={away.whose}
          value={of}
          onChange={setOf}
          options={whoses.map((value) => ({ value, label: away.whoses[value] }))}
        />
        <DayFilter
          label={away.since}
          value={since.slice(0, 10)}
          last={today}
          onDay={(chosen) => setDay(chosen === '' ? null : chosen)}
        />
        {day !== null && place !== null && <Button onClick={() => setDay(null)}>{away.lastLook}</Button>}
      </div>
      {place === null && day === null && <p className="small quiet">{away.first}</p>}
      <Shown of={found}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          const first = pages[0]?.until;
          return (
            <>
              {rows.length === 0 && !found.hasNextPage && <Empty description={away.nothing} />}
              {rows.map((row) => (
                <AwayCase key={pageOfWork(row)} row={row} />
              ))}
              <div className="row">
                {found.hasNextPage && (
                  <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                    {words.state.more}
                  </Button>
                )}
                {first !== undefined && (
                  <Button
                    onClick={() => {
                      setDay(null);
                      onSeen(first);
                    }}
                  >
                    {away.seen}
                  </Button>
                )}
              </div>
            </>
          );
        }}
      </Shown>
    </div>
  );
};
