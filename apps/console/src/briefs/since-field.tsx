import { useSearchParams } from 'react-router';
import { DayFilter } from '../kit/day-filter.js';
import { useCalendar } from '../kit/due-tag.js';
import { useWords } from '../words/speech.js';

/** The day of the address from which on what happened is told apart; null where none is asked for. */
export const useSince = (): string | null => {
  const [address] = useSearchParams();
  const day = address.get('since') ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
};

/** Where that day is chosen; the address keeps it. */
export const SinceField = () => {
  const words = useWords();
  const today = useCalendar()?.today;
  const [, setAddress] = useSearchParams();
  const since = useSince();
  const choose = (day: string): void =>
    setAddress((before) => {
      const next = new URLSearchParams(before);
      if (day === '' || (today !== undefined && day > today)) next.delete('since');
      else next.set('since', day);
      return next;
    });
  return <DayFilter className="no-print" label={words.briefs.since} value={since ?? ''} last={today} onDay={choose} />;
};
