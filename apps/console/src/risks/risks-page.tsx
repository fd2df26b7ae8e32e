import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Segmented } from 'antd';
import { stageWords } from '#casework/words/stages';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import type { paths } from '../api/schema.js';
import { AsOfLine } from '../kit/as-of-line.js';
import { Choice } from '../kit/choice.js';
import { ExportButton } from '../kit/export-button.js';
import { useFilters } from '../kit/filters-of-address.js';
import { PageTabs, useTab } from '../kit/page-tabs.js';
import { Shown } from '../kit/shown.js';
import { OfficerChoice, UnitChoice } from '../kit/who-choice.js';
import { useSpeech, useWords } from '../words/speech.js';
import { PatternsPart } from './patterns-part.js';
import { RiskTable, type RiskRow } from './risk-table.js';

type Asked = NonNullable<paths['/risk-points']['get']['parameters']['query']>;

const shows = ['open', 'all'] as const;
const filters = ['show', 'level', 'number', 'stage', 'unit', 'officer'] as const;
const stages = Object.entries(stageWords).filter(([stage]) => stage !== 'none' && stage !== 'reference');

const views = ['cases', 'across'] as const;

/** Signs of risk: in single cases, and those that show only where cases are compared. */
export const RisksPage = () => {
  const words = useWords();
  const { patterns } = words.supervision;
  const view = useTab(views);
  return (
    <div className="page stack">
      <h1>{words.pages.risks}</h1>
      <PageTabs
        label={patterns.views}
        chosen={view}
        tabs={[
          { key: 'cases', title: patterns.inCases },
          { key: 'across', title: patterns.across },
        ]}
      />
      {view === 'cases' ? <RisksOfCases /> : <PatternsPart />}
    </div>
  );
};

/** Cases with signs of risk, the oldest sign first. */
const RisksOfCases = () => {
  const { words, language } = useSpeech();
  const { lists } = words.supervision;
  const { values, asked, choose } = useFilters(filters);
  const { officer, ...plain } = asked;
  const query = { ...plain, ...(officer === undefined ? {} : { riskOfficers: officer }) } as Asked;
  const risks = useInfiniteQuery({
    queryKey: ['lists', 'risks', query],
    queryFn: ({ pageParam }) =>
      listed(
        client.GET('/risk-points', {
          params: { query: { ...query, limit: 50, ...(pageParam === '' ? {} : { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  return (
    <>
      <div className="row">
        <Segmented
          aria-label={words.pages.risks}
          value={shows.find((show) => show === values.show) ?? 'open'}
          onChange={(next) => choose('show', next === 'open' ? '' : next)}
          options={shows.map((value) => ({ value, label: words.risks.show[value] }))}
        />
        <Choice
          label={lists.level}
          value={values.level}
          all={lists.all}
          options={(['high', 'medium'] as const).map((value) => ({ value, label: words.risks[value] }))}
          onChoose={(level) => choose('level', level)}
        />
        <Choice
          label={lists.stage}
          value={values.stage}
          all={lists.all}
          options={stages.map(([value, title]) => ({ value, label: title[language] }))}
          onChoose={(stage) => choose('stage', stage)}
        />
        <UnitChoice value={values.unit} onChoose={(unit) => choose('unit', unit)} />
        <OfficerChoice value={values.officer} onChoose={(each) => choose('officer', each)} />
        {values.number !== '' && (
          <Button onClick={() => choose('number', '')}>
            {lists.point} {values.number} ✕
          </Button>
        )}
      </div>
      <Shown of={risks}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items as RiskRow[]);
          return (
            <>
              {rows.length === 0 ? <Empty description={words.risks.none} /> : <RiskTable rows={rows} />}
              {risks.hasNextPage && (
                <Button loading={risks.isFetchingNextPage} onClick={() => void risks.fetchNextPage()}>
                  {words.state.more}
                </Button>
              )}
              <div className="row between">
                <AsOfLine of={pages} />
                <span className="row">
                  <ExportButton list="/risk-points" query={query} />
                </span>
              </div>
            </>
          );
        }}
      </Shown>
    </>
  );
};
