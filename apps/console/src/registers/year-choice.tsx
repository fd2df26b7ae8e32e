import { Select } from 'antd';
import { useCalendar } from '../kit/due-tag.js';
import { useFilters } from '../kit/filters-of-address.js';
import { useWords } from '../words/speech.js';

const yearsBack = 5;

/** The year that the address names, else this one; null until the server said which that is. */
export const useYear = (): string | null => {
  const today = useCalendar()?.today;
  const { values } = useFilters(['year'] as const);
  if (/^\d{4}$/.test(values.year)) return values.year;
  return today === undefined ? null : today.slice(0, 4);
};

/** This year and those before it. */
export const YearChoice = ({ year }: { year: string }) => {
  const { registers: texts } = useWords().streams;
  const { choose } = useFilters(['year'] as const);
  const now = Number(useCalendar()?.today.slice(0, 4) ?? year);
  const years = Array.from({ length: yearsBack + 1 }, (_, back) => String(now - back));
  return (
    <Select
      aria-label={texts.year}
      value={year}
      onChange={(next) => choose('year', next)}
      options={years.map((value) => ({ value, label: value }))}
    />
  );
};
