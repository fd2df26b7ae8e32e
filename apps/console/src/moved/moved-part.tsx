import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { LawChange } from '#casework/replay/law-changes';
import { lawChangeIn } from '#casework/words/law-changes';
import { answered, client } from '../api/client.js';
import { listed } from '../api/listed.js';
import { DayFilter } from '../kit/day-filter.js';
import { useFilters } from '../kit/filters-of-address.js';
import { usePages } from '../kit/paged-list.js';
import { UnitChoice } from '../kit/who-choice.js';
import { useSpeech } from '../words/speech.js';
import './moved.css';
import { MovedList } from './moved-list.js';

const filters = ['change', 'on', 'unit'] as const;

/** Deadlines that a change which has come moved, before and after it (期限变动). */
export const MovedPart = () => {
  const { words, language } = useSpeech();
  const { moved: texts } = words;
  const { values, asked, choose } = useFilters(filters);
  const changes = useQuery({
    queryKey: ['law-changes'],
    queryFn: () => answered(client.GET('/law-changes')),
    staleTime: Infinity,
  });
  return (
    <section className="panel stack">
      <h2>{texts.title}</h2>
      <p className="quiet">{texts.explain}</p>
      <div className="row">
        <Select
          aria-label={texts.change}
          value={values.change === '' ? null : values.change}
          placeholder={texts.choose}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          className="change-choice"
          onChange={(next: string | null | undefined) => choose('change', next ?? '')}
          options={(changes.data ?? []).map((change) => ({
            value: change.id,
            label: lawChangeIn(change as LawChange, language),
          }))}
        />
        <UnitChoice value={values.unit} onChoose={(unit) => choose('unit', unit)} />
        <DayFilter label={texts.on} value={values.on} onDay={(on) => choose('on', on)} />
        <span className="small quiet">{texts.usual}</span>
      </div>
      {values.change !== '' && <Moved asked={{ ...asked, change: values.change }} />}
    </section>
  );
};

const Moved = ({ asked }: { asked: Readonly<Record<string, string>> & { readonly change: string } }) => {
  const found = usePages(['moved-deadlines', asked], (page) =>
    listed(client.GET('/moved-deadlines', { params: { query: { ...asked, ...page } } })),
  );
  return <MovedList of={found} />;
};
