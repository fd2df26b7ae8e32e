import { Segmented } from 'antd';
import { Link } from 'react-router';
import { hasRole } from '#casework/actor';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import type { paths } from '../api/schema.js';
import { useMe } from '../api/session.js';
import { Choice } from '../kit/choice.js';
import { ExportButton } from '../kit/export-button.js';
import { useFilters } from '../kit/filters-of-address.js';
import { PagedList, usePages } from '../kit/paged-list.js';
import { OfficerChoice, UnitChoice } from '../kit/who-choice.js';
import { useWords } from '../words/speech.js';
import { ComplaintTable } from './complaint-table.js';

type Asked = NonNullable<paths['/complaints']['get']['parameters']['query']>;

const filters = ['open', 'state', 'unit', 'handlers'] as const;
const states = ['overdue', 'due', 'later'] as const;

/** Complaints and reports that the person may see; who made them stands in no list (CR121 Art.37). */
export const ComplaintsPage = () => {
  const words = useWords();
  const me = useMe();
  const { complaints: texts } = words.streams;
  const { values, asked, choose } = useFilters(filters);
  const query = asked as Asked;
  const found = usePages(['complaints', query], (page) =>
    listed(client.GET('/complaints', { params: { query: { ...query, ...page } } })),
  );
  const isAll = values.open === 'all';
  return (
    <div className="page stack">
      <h1>{words.pages.complaints}</h1>
      <div className="row">
        <Segmented
          aria-label={texts.show}
          value={isAll ? 'all' : 'yes'}
          onChange={(next) => choose('open', next === 'all' ? 'all' : '')}
          options={[
            { value: 'yes', label: texts.open },
            { value: 'all', label: texts.all },
          ]}
        />
        <Choice
          label={words.work.state}
          value={values.state}
          all={words.work.states.any}
          options={states.map((value) => ({ value, label: words.work.states[value] }))}
          onChoose={(state) => choose('state', state)}
        />
        <UnitChoice value={values.unit} onChoose={(unit) => choose('unit', unit)} />
        <OfficerChoice value={values.handlers} onChoose={(handler) => choose('handlers', handler)} />
        {hasRole(me, ['registrar', 'caseworker', 'unit-head']) && <Link to="/complaints/new">{texts.receive}</Link>}
      </div>
      <PagedList of={found} none={texts.none} saved={<ExportButton list="/complaints" query={asked} />}>
        {(rows) => <ComplaintTable rows={rows} caption={isAll ? texts.captionAll : texts.caption} />}
      </PagedList>
    </div>
  );
};
