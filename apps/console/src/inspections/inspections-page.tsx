import { useQuery } from '@tanstack/react-query';
import { Empty, Tag } from 'antd';
import { Link } from 'react-router';
import { hasRole } from '#casework/actor';
import { answered, client } from '../api/client.js';
import { useNames } from '../api/names.js';
import { useMe } from '../api/session.js';
import { Choice } from '../kit/choice.js';
import { useFilters } from '../kit/filters-of-address.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayDay } from '../kit/say.js';
import { Shown } from '../kit/shown.js';
import { UnitChoice } from '../kit/who-choice.js';
import { useSpeech, useWords } from '../words/speech.js';
import type { InspectionRow } from './inspection-query.js';
import { inOrder, isOfUnit, stateOf, states } from './progress.js';

const filters = ['state', 'unit'] as const;

/** Random inspections that the person may see, those with something overdue first. */
export const InspectionsPage = () => {
  const words = useWords();
  const me = useMe();
  const { inspections: texts } = words.streams;
  const { values, choose } = useFilters(filters);
  const found = useQuery({
    queryKey: ['lists', 'inspections'],
    queryFn: () => answered(client.GET('/inspections')),
  });
  return (
    <div className="page stack">
      <h1>{words.pages.inspections}</h1>
      <div className="row">
        <Choice
          label={texts.state}
          value={values.state}
          all={words.supervision.lists.all}
          options={states.map((value) => ({ value, label: texts.states[value] }))}
          onChoose={(state) => choose('state', state)}
        />
        <UnitChoice value={values.unit} onChoose={(unit) => choose('unit', unit)} />
        {hasRole(me, ['unit-head']) && <Link to="/inspections/new">{texts.plan}</Link>}
      </div>
      <Shown of={found}>
        {(all) => {
          const rows = inOrder(all).filter(
            (row) => isOfUnit(row, values.unit) && (values.state === '' || stateOf(row) === values.state),
          );
          return rows.length === 0 ? <Empty description={texts.none} /> : <InspectionTable rows={rows} />;
        }}
      </Shown>
    </div>
  );
};

const InspectionTable = ({ rows }: { rows: readonly InspectionRow[] }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const { inspections: texts } = words.streams;
  const columns: Column<InspectionRow>[] = [
    {
      key: 'title',
      title: texts.columns.title,
      cell: ({ id, title }) => <Link to={`/inspections/${id}`}>{title}</Link>,
    },
    {
      key: 'state',
      title: texts.state,
      cell: (row) => (
        <>
          {texts.states[stateOf(row)]}
          {row.overdue > 0 && (
            <div>
              <Tag color="error">{texts.overdue(row.overdue)}</Tag>
            </div>
          )}
          {row.late > 0 && (
            <div>
              <Tag color="warning">{texts.late(row.late)}</Tag>
            </div>
          )}
        </>
      ),
    },
    {
      key: 'results',
      title: texts.columns.results,
      cell: ({ results, tasks }) => (tasks === 0 ? '' : texts.resultsOf(results, tasks)),
    },
    {
      key: 'planned',
      title: texts.columns.planned,
      cell: ({ plannedOn }) => <span className="number">{sayDay(plannedOn, language)}</span>,
    },
    { key: 'unit', title: texts.columns.unit, cell: ({ unit }) => names.unit(unit) },
    {
      key: 'cases',
      title: texts.columns.cases,
      cell: ({ cases }) =>
        cases.map((id) => (
          <div key={id}>
            <Link to={`/cases/${id}`}>{words.streams.complaints.case}</Link>
          </div>
        )),
    },
  ];
  return <ListTable caption={texts.caption} columns={columns} rows={rows} keyOf={({ id }) => id} />;
};
