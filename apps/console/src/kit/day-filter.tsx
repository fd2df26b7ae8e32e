import { useState } from 'react';
import { typedDay } from '../acts/typed.js';
import { useWords } from '../words/speech.js';

interface Day {
  readonly label: string;
  /** YYYY-MM-DD; empty for any. */
  readonly value: string;
  /** The last day that may be chosen. */
  readonly last?: string | undefined;
  readonly onDay: (day: string) => void;
  readonly className?: string;
}

/** A day that is written whole is taken at once; a shorter one, 2026-3-5, once it is finished. */
const isWhole = (text: string): boolean => /^(\d{4}-\d{2}-\d{2}|\d{8})$/.test(text);

/** A day, typed as on every form of the console, whatever the browser's own fields look like. */
export const DayFilter = ({ label, value, last, onDay, className = '' }: Day) => {
  const { acts } = useWords();
  const [typed, setTyped] = useState(value);
  const [taken, setTaken] = useState(value);
  if (taken !== value) {
    setTaken(value);
    setTyped(value);
  }
  const day = typed.trim() === '' ? '' : typedDay(typed);
  const isWrong = day === null || (last !== undefined && day > last);
  const take = (text: string): void => {
    const read = text.trim() === '' ? '' : typedDay(text);
    if (read !== null && (last === undefined || read <= last) && read !== value) onDay(read);
  };
  return (
    <label className={`row day-field ${className}`}>
      <span className="small">{label}</span>
      <input
        type="text"
        inputMode="numeric"
        maxLength={20}
        placeholder={acts.dateHint}
        value={typed}
        aria-invalid={isWrong}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value === '' || isWhole(target.value)) take(target.value);
        }}
        onBlur={() => take(typed)}
        onKeyDown={({ key }) => key === 'Enter' && take(typed)}
      />
    </label>
  );
};
