import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { answered, client, type Schema } from '../../api/client.js';
import { useFieldWords } from '../../words/fields.js';
import { useSpeech } from '../../words/speech.js';
import { faultNoted, useForm, type FieldShape } from './shape.js';

type Basis = Schema<'Answer.BasisRows'>['items'][number];

/** A legal basis, found by the name of its law, its article, or words of the conduct. */
export const BasisField = ({ id, name, path, value, onChange }: FieldShape) => {
  const { words, language } = useSpeech();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed === '' && typeof value === 'string' ? value : typed);
  const { data } = useQuery({
    queryKey: ['legal-bases', text],
    queryFn: () => answered(client.GET('/legal-bases', { params: { query: { text } } })),
    enabled: text !== '',
    staleTime: Infinity,
  });
  return (
    <Select<string>
      id={id}
      aria-label={useFieldWords().title(name)}
      value={typeof value === 'string' && value !== '' ? value : null}
      placeholder={words.acts.findBasis}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      popupMatchSelectWidth={false}
      onChange={(next) => onChange(next)}
      options={(data?.items ?? []).map((basis) => ({
        value: basis.id,
        label: `${citationOf(basis)} ${language === 'en' ? basis.matterEn : basis.matter}`,
      }))}
      {...faultNoted(id, useForm().faultOf(path))}
    />
  );
};

/** 《食品安全法》第124条第1款第5项 */
const citationOf = ({ law, article, paragraph, item }: Basis): string =>
  `《${law}》第${article}条${paragraph === null ? '' : `第${paragraph}款`}${item === null ? '' : `第${item}项`}`;
