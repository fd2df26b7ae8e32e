import { Select } from 'antd';
import type { Numbered } from '../../case/numbered.js';
import { sayDay } from '../../kit/say.js';
import { useFieldWords } from '../../words/fields.js';
import { useSpeech } from '../../words/speech.js';
import { isFound } from './found.js';
import { faultNoted, useForm, type FieldShape } from './shape.js';

/** Something in the case that has a number there: chosen by what it is, so that nobody looks the number up. */
export const NumberedField = ({ id, name, title, path, value, onChange }: FieldShape) => {
  const { words, language } = useSpeech();
  const fields = useFieldWords();
  const { numbered = {}, faultOf } = useForm();
  const saidOf = ({ number, kind, on, said }: Numbered): string =>
    [
      words.judged.measure(number),
      ...(kind === undefined ? [] : [fields.choice(name === 'disposal' ? 'method' : 'kind', kind)]),
      ...(on === undefined ? [] : [sayDay(on, language)]),
      ...(said === '' ? [] : [said]),
    ].join(' · ');
  return (
    <Select<string>
      id={id}
      aria-label={title}
      value={typeof value === 'string' && value !== '' ? value : null}
      placeholder={words.acts.choose}
      allowClear
      showSearch={{ filterOption: isFound }}
      popupMatchSelectWidth={false}
      onChange={(next) => onChange(next ?? undefined)}
      options={(numbered[name] ?? []).map((each) => ({ value: String(each.number), label: saidOf(each) }))}
      {...faultNoted(id, faultOf(path))}
    />
  );
};
