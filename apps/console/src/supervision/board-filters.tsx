import { Segmented } from 'antd';
import { useNavigate } from 'react-router';
import { OfficerChoice, UnitChoice } from '../kit/who-choice.js';
import { useWords } from '../words/speech.js';
import { addressOf, periods, type BoardView } from './board-view.js';

/** Whose numbers the board shows, and of how long. */
export const BoardFilters = ({ view }: { view: BoardView }) => {
  const { supervision: words } = useWords();
  const navigate = useNavigate();
  const show = (change: Partial<BoardView>): void => void navigate(addressOf({ ...view, ...change }));
  return (
    <div className="row">
      <UnitChoice value={view.unit} onChoose={(unit) => show({ unit })} />
      <OfficerChoice value={view.officer} onChoose={(officer) => show({ officer })} />
      <Segmented
        aria-label={words.period}
        value={view.period}
        onChange={(period) => show({ period })}
        options={periods.toSorted((a, b) => a - b).map((value) => ({ value, label: words.periods[value] }))}
      />
    </div>
  );
};
