import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import type { paths } from '../api/schema.js';
import { AsOfLine } from '../kit/as-of-line.js';
import { Choice } from '../kit/choice.js';
import { ExportButton } from '../kit/export-button.js';
import { useFilters } from '../kit/filters-of-address.js';
import { Shown } from '../kit/shown.js';
import { OfficerChoice, UnitChoice } from '../kit/who-choice.js';
import { useWords } from '../words/speech.js';
import { PatternTable } from './pattern-table.js';

type Asked = NonNullable<paths['/risk-patterns']['get']['parameters']['query']>;

const filters = ['level', 'number', 'unit', 'officer'] as const;

/** Signs that show only where cases are compared, the newest first. */
export const PatternsPart = () => {
  const words = useWords();
  const { lists, patterns } = words.supervision;
  const { values, asked, choose } = useFilters(filters);
  const query = asked as Asked;
  const found = useInfiniteQuery({
    queryKey: ['lists', 'patterns', query],
    queryFn: ({ pageParam }) =>
      listed(
        client.GET('/risk-patterns', {
          params: { query: { ...query, limit: 50, ...(pageParam === '' ? {} : { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  return (
    <>
      <p className="small quiet">{patterns.help}</p>
      <div className="row">
        <Choice
          label={lists.level}
          value={values.level}
          all={lists.all}
          options={(['high', 'medium'] as const).map((value) => ({ value, label: words.risks[value] }))}
          onChoose={(level) => choose('level', level)}
        />
        <UnitChoice value={values.unit} onChoose={(unit) => choose('unit', unit)} />
        <OfficerChoice value={values.officer} onChoose={(each) => choose('officer', each)} />
        {values.number !== '' && (
          <Button onClick={() => choose('number', '')}>
            {lists.point} {values.number} ✕
          </Button>
        )}
      </div>
      <Shown of={found}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          return (
            <>
              {rows.length === 0 ? (
                <Empty description={patterns.none} />
              ) : (
                <PatternTable rows={rows} caption={patterns.caption} />
              )}
              {found.hasNextPage && (
                <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                  {words.state.more}
                </Button>
              )}
              <div className="row between">
                <AsOfLine of={pages} />
                <span className="row">
                  <ExportButton list="/risk-patterns" query={query} />
                </span>
              </div>
            </>
          );
        }}
      </Shown>
    </>
  );
};
