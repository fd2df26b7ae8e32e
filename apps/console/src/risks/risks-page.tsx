import { Segmented } from 'antd';
import { stageWords } from '#casework/words/stages';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import type { paths } from '../api/schema.js';
import { Choice } from '../kit/choice.js';
import { ExportButton } from '../kit/export-button.js';
import { useFilters } from '../kit/filters-of-address.js';
import { PageTabs, useTab } from '../kit/page-tabs.js';
import { PagedList, usePages } from '../kit/paged-list.js';
import { useSpeech, useWords } from '../words/speech.js';
import { PatternsPart } from './patterns-part.js';
import { RiskTable, type RiskRow } from './risk-table.js';
import { LevelChoice, WhoseSigns } from './sign-filters.js';

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
  const risks = usePages(['risks', query], (page) =>
    listed(client.GET('/risk-points', { params: { query: { ...query, ...page } } })),
  );
  return (
    <>
      <div className="row">
        <Segmented
          aria-label={words.pages.risks}
          value={shows.find((show) => show === values.show) ?? 'open'}
          onChange={(next) => choose('show', next === 'open' ? '' : next)}
          options={shows.map((value) => ({ value, label: words.risks.show[value] }))}
        />
        <LevelChoice values={values} choose={choose} />
        <Choice
          label={lists.stage}
          value={values.stage}
          all={lists.all}
          options={stages.map(([value, title]) => ({ value, label: title[language] }))}
          onChoose={(stage) => choose('stage', stage)}
        />
        <WhoseSigns values={values} choose={choose} />
      </div>
      <PagedList of={risks} none={words.risks.none} saved={<ExportButton list="/risk-points" query={query} />}>
        {(rows) => <RiskTable rows={rows as readonly RiskRow[]} asked={values} />}
      </PagedList>
    </>
  );
};
