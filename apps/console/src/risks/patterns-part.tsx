import { signStateWords } from '#casework/words/sign-states';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import type { paths } from '../api/schema.js';
import { Choice } from '../kit/choice.js';
import { ExportButton } from '../kit/export-button.js';
import { useFilters } from '../kit/filters-of-address.js';
import { PagedList, usePages } from '../kit/paged-list.js';
import { useSpeech } from '../words/speech.js';
import { PatternTable } from './pattern-table.js';
import { LevelChoice, WhoseSigns } from './sign-filters.js';

type Asked = NonNullable<paths['/risk-patterns']['get']['parameters']['query']>;

const filters = ['level', 'number', 'state', 'unit', 'officer'] as const;

/** Signs that show only where cases are compared, the newest first. */
export const PatternsPart = () => {
  const { words, language } = useSpeech();
  const { patterns, lists } = words.supervision;
  const { values, asked, choose } = useFilters(filters);
  const query = asked as Asked;
  const found = usePages(['patterns', query], (page) =>
    listed(client.GET('/risk-patterns', { params: { query: { ...query, ...page } } })),
  );
  return (
    <>
      <p className="small quiet">{patterns.help}</p>
      <div className="row">
        <LevelChoice values={values} choose={choose} />
        <Choice
          label={patterns.followUp}
          value={values.state}
          all={lists.all}
          options={Object.entries(signStateWords).map(([value, title]) => ({ value, label: title[language] }))}
          onChoose={(state) => choose('state', state)}
        />
        <WhoseSigns values={values} choose={choose} />
      </div>
      <PagedList of={found} none={patterns.none} saved={<ExportButton list="/risk-patterns" query={query} />}>
        {(rows) => <PatternTable rows={rows} caption={patterns.caption} />}
      </PagedList>
    </>
  );
};
