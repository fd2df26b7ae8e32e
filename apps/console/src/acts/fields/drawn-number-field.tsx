import { Select } from 'antd';
import { useUnusedNumbers } from '../../off-line/device.js';
import { useWords } from '../../words/speech.js';
import { isFound } from './found.js';
import { faultNoted, useForm, type FieldShape } from './shape.js';

/** A number that was drawn for this device: it stands on the paper that the party is given (APL Art.52(1)). */
export const DrawnNumberField = ({ id, title, path, value, onChange }: FieldShape) => {
  const words = useWords();
  const unused = useUnusedNumbers() ?? [];
  const own = typeof value === 'string' ? value : null;
  // What is mended keeps the number that is on paper already.
  const kept = own !== null && unused.every(({ number }) => number !== own) ? [{ value: own, label: own }] : [];
  const units = [...new Set(unused.map(({ unitName }) => unitName))];
  return (
    <>
      <Select<string>
        id={id}
        aria-label={title}
        value={own}
        placeholder={words.acts.choose}
        allowClear
        showSearch={{ filterOption: isFound }}
        popupMatchSelectWidth={false}
        notFoundContent={words.offLine.noNumbers}
        onChange={(next) => onChange(next ?? undefined)}
        options={[
          ...kept,
          ...units.map((unit) => ({
            label: words.offLine.inNameOf(unit),
            options: unused
              .filter(({ unitName }) => unitName === unit)
              .map(({ number }) => ({ value: number, label: number })),
          })),
        ]}
        {...faultNoted(id, useForm().faultOf(path))}
      />
      <div className="small quiet">{words.offLine.numberHelp}</div>
    </>
  );
};
