import { Select } from 'antd';
import { SearchField } from '../find/search-field.js';
import { DayFilter } from '../kit/day-filter.js';
import { useCalendar } from '../kit/due-tag.js';
import { useWords } from '../words/speech.js';
import { NarrowedTo } from './narrowed-to.js';
import { workSorts, workStates, type WorkView } from './work-view.js';

interface Filtered {
  readonly view: WorkView;
  readonly onView: (view: WorkView) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Narrows and sorts the worklist. */
export const FilterBar = ({ view, onView, text, onText }: Filtered) => {
  const { work } = useWords();
  return (
    <div className="row">
      {view.asOf === undefined && <SearchField text={text} onText={onText} />}
      <Select
        aria-label={work.state}
        value={view.state}
        onChange={(state) => onView({ ...view, state })}
        popupMatchSelectWidth={false}
        options={workStates.map((value) => ({ value, label: work.states[value] }))}
      />
      <Select
        aria-label={work.sort}
        value={view.sort}
        onChange={(sort) => onView({ ...view, sort })}
        popupMatchSelectWidth={false}
        options={workSorts.map((value) => ({ value, label: work.sorts[value] }))}
      />
      <NarrowedTo view={view} onView={onView} />
      <PastDay view={view} onView={onView} />
    </div>
  );
};

/** Chooses the past day whose list is shown; without one it is that of now. */
const PastDay = ({ view, onView }: Pick<Filtered, 'view' | 'onView'>) => {
  const { work } = useWords();
  const today = useCalendar()?.today;
  const { asOf, ...ofNow } = view;
  const choose = (day: string): void =>
    onView(day === '' || (today !== undefined && day >= today) ? ofNow : { ...ofNow, asOf: day });
  return <DayFilter label={work.pastDay} value={asOf ?? ''} last={today} onDay={choose} />;
};
