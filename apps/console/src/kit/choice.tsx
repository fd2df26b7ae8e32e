import { Select } from 'antd';
import { useWords } from '../words/speech.js';

interface Chosen {
  readonly label: string;
  /** Empty: everything. */
  readonly value: string;
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** Narrows a list to one of several; what the address names beyond them stays chosen, under its own name. */
export const Choice = ({ label, value, all, options, onChoose }: Chosen) => {
  const { lists } = useWords().supervision;
  const isKnown = value === '' || options.some((option) => option.value === value);
  return (
    <Select
      aria-label={label}
      value={value}
      onChange={onChoose}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      options={[
        { value: '', label: lists.named(label, all) },
        ...options,
        ...(isKnown ? [] : [{ value, label: value }]),
      ]}
    />
  );
};
