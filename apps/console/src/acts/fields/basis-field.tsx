import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { citationOf } from '#casework/words/citation';
import { answered, client } from '../../api/client.js';
import { sayList } from '../../kit/say-list.js';
import { useFieldWords } from '../../words/fields.js';
import { useSpeech } from '../../words/speech.js';
import { faultNoted, useForm, type FieldShape } from './shape.js';

/** So many provisions are proposed by the matter; the box has the others. */
const mostProposed = 3;

/** A legal basis, found by the name of its law, its article, or words of the conduct. */
export const BasisField = ({ id, title, path, form, isRequired, value, onChange }: FieldShape) => {
  const { words, language } = useSpeech();
  const fields = useFieldWords();
  const { faultOf, matter = '' } = useForm();
  const [typed, setTyped] = useState('');
  const chosenId = typeof value === 'string' ? value : '';
  // As long as nothing is typed or chosen, the matter of the case is what is looked for.
  const isOfMatter = typed === '' && chosenId === '' && matter !== '';
  const text = useDeferredValue(typed === '' ? (isOfMatter ? matter : chosenId) : typed);
  const { data } = useQuery({
    queryKey: ['legal-bases', text],
    queryFn: () => answered(client.GET('/legal-bases', { params: { query: { text } } })),
    enabled: text !== '',
    staleTime: Infinity,
  });
  const options = (data?.items ?? []).map((basis) => ({
    value: basis.id,
    label: `${citationOf(basis)} ${language === 'en' ? basis.matterEn : basis.matter}`,
  }));
  const chosen = options.find((option) => option.value === value);
  const asked = data?.items.find((basis) => basis.id === value)?.facts ?? [];
  // Where the act is only clued, nobody knows them yet.
  const isOfHandling = form?.includes('Handling') === true;
  return (
    <>
      <Select<string>
        id={id}
        aria-label={title}
        value={typeof value === 'string' && value !== '' ? value : null}
        placeholder={words.acts.findBasis}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        popupMatchSelectWidth={false}
        allowClear={!isRequired}
        onChange={(next) => onChange(next ?? undefined)}
        options={options}
        {...faultNoted(id, faultOf(path))}
      />
      {isOfMatter && options.length > 0 && (
        <div className="small quiet">
          {words.acts.byMatter}
          {options.slice(0, mostProposed).map((option) => (
            <Button
              key={option.value}
              className="proposed"
              type="link"
              size="small"
              onClick={() => onChange(option.value)}
            >
              {option.label}
            </Button>
          ))}
        </div>
      )}
      {/* The box cuts a long name: what was chosen is read in whole below it. */}
      {chosen !== undefined && <div className="small">{chosen.label}</div>}
      {isOfHandling && asked.length > 0 && (
        <div className="small quiet">
          {words.acts.factsAsked(
            sayList(
              asked.map((name) => fields.title(name, 'OffenceFacts')),
              language,
            ),
          )}
        </div>
      )}
    </>
  );
};
