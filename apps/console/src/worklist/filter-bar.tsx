import { Input, Select } from 'antd';
import { isLongEnough } from '../find/found.js';
import { useWords } from '../words/speech.js';
import { workSorts, workStates, type WorkView } from './work-view.js';

interface Filtered {
  readonly view: WorkView;
  readonly onView: (view: WorkView) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Narrows and sorts the worklist. What is typed stays on this page: the address may be read by others. */
export const FilterBar = ({ view, onView, text, onText }: Filtered) => {
  const { work, find } = useWords();
  const isShort = text.trim() !== '' && !isLongEnough(text);
  return (
    <div className="row">
      <Input
        className="work-text"
        aria-label={find.field}
        aria-describedby={isShort ? 'work-text-short' : undefined}
        placeholder={find.field}
        value={text}
        onChange={({ target }) => onText(target.value)}
        allowClear
        maxLength={100}
        autoComplete="off"
      />
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
      {isShort && (
        <span id="work-text-short" className="small quiet">
          {find.tooShort}
        </span>
      )}
    </div>
  );
};
