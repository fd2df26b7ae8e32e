import { covers } from '#casework/actor';
import { useNames } from '../api/names.js';
import { useMe } from '../api/session.js';
import { useWords } from '../words/speech.js';
import { Choice } from './choice.js';

interface Who {
  /** Identifier; empty for all. */
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** One of the units that the reader sees. */
export const UnitChoice = ({ value, onChoose }: Who) => {
  const { supervision: words } = useWords();
  const me = useMe();
  const { units } = useNames();
  const options = units.flatMap(({ id, name }) => (covers(me.unit, id) ? [{ value: id, label: name ?? id }] : []));
  return <Choice label={words.unit} value={value} all={words.allUnits} options={options} onChoose={onChoose} />;
};

/** One of the officers that the register shows to the reader. */
export const OfficerChoice = ({ value, onChoose }: Who) => {
  const { supervision: words } = useWords();
  const { officers } = useNames();
  const options = officers.map(({ id, name }) => ({ value: id, label: name ?? id }));
  return <Choice label={words.officer} value={value} all={words.everybody} options={options} onChoose={onChoose} />;
};
