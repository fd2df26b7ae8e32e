import { Button } from 'antd';
import { Choice } from '../kit/choice.js';
import type { useFilters } from '../kit/filters-of-address.js';
import { OfficerChoice, UnitChoice } from '../kit/who-choice.js';
import { useWords } from '../words/speech.js';

type Filters = Pick<ReturnType<typeof useFilters<'level' | 'number' | 'unit' | 'officer'>>, 'values' | 'choose'>;

/** How grave signs are, of which they are. */
export const LevelChoice = ({ values, choose }: Filters) => {
  const words = useWords();
  const { lists } = words.supervision;
  return (
    <Choice
      label={lists.level}
      value={values.level}
      all={lists.all}
      options={(['high', 'medium'] as const).map((value) => ({ value, label: words.risks[value] }))}
      onChoose={(level) => choose('level', level)}
    />
  );
};

/** Whose signs are shown, and the risk point that a link may have narrowed them to. */
export const WhoseSigns = ({ values, choose }: Filters) => {
  const { lists } = useWords().supervision;
  return (
    <>
      <UnitChoice value={values.unit} onChoose={(unit) => choose('unit', unit)} />
      <OfficerChoice value={values.officer} onChoose={(officer) => choose('officer', officer)} />
      {values.number !== '' && (
        <Button onClick={() => choose('number', '')}>
          {lists.point} {values.number} ✕
        </Button>
      )}
    </>
  );
};
