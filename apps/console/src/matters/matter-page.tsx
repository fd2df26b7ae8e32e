import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { ClocksTab } from '../case/clocks-tab.js';
import { Facts } from '../kit/facts.js';
import { PageTabs, useTab } from '../kit/page-tabs.js';
import { Shown } from '../kit/shown.js';
import { StreamHistory } from '../streams/stream-history.js';
import { StreamSteps } from '../streams/stream-steps.js';
import { useWords } from '../words/speech.js';
import { MatterDocuments } from './matter-documents.js';
import { MatterHeading } from './matter-heading.js';
import { matterHistoryQuery, matterQuery, type MatterData } from './matter-query.js';

const tabs = ['content', 'clocks', 'history'] as const;

/** One matter of supervision: what was said by whom, until when, and what can be done. */
export const MatterPage = () => {
  const { id = '' } = useParams();
  const found = useQuery(matterQuery(id));
  return <div className="page">{<Shown of={found}>{(data) => <Matter data={data} />}</Shown>}</div>;
};

const Matter = ({ data }: { data: MatterData }) => {
  const words = useWords();
  const tab = useTab(tabs);
  const { closed, dismissed } = data.state;
  const shown = {
    content: <Content data={data} />,
    clocks: <ClocksTab clocks={data.clocks} />,
    history: <History id={data.id} />,
  };
  return (
    <div className="stack">
      <MatterHeading data={data} />
      {(closed ?? dismissed) !== null && <Alert type="info" showIcon title={words.matters.over} />}
      {data.risks.map(({ detail }) => (
        <Alert key={detail} type="warning" showIcon title={detail} />
      ))}
      <div className="case-columns">
        <div>
          <PageTabs
            label={words.matters.page}
            chosen={tab}
            tabs={tabs.map((key) => ({ key, title: words.matters[key] }))}
          />
          {shown[tab]}
        </div>
        <StreamSteps steps={data.nextSteps} to={(action) => `/matters/${data.id}/acts/${action}`} />
      </div>
    </div>
  );
};

const parts = [
  'closed',
  'dismissed',
  'reported',
  'corrected',
  'objection',
  'decision',
  'inquired',
  'answered',
  'filesAsked',
  'urged',
  'notice',
  'opinion',
  'outside',
  'draft',
  'sign',
] as const;

/** What a part says: of an instrument its number and days, what it says, and who made it. */
const saidOf = (state: MatterData['state'], part: (typeof parts)[number]): object | null => {
  const said: object | null = state[part];
  if (said === null || !('text' in said)) return said;
  const { text, ...around } = said;
  return { ...around, ...(text as object) };
};

/** What was said last stands first. */
const Content = ({ data: { id, version, state } }: { data: MatterData }) => {
  const words = useWords();
  return (
    <div className="stack">
      <MatterDocuments id={id} version={version} />
      {parts.map((part) => {
        const said = saidOf(state, part);
        if (said === null || (Array.isArray(said) && said.length === 0)) return null;
        return (
          <section key={part} className="panel" aria-label={words.matters.facts[part]}>
            <h2>{words.matters.facts[part]}</h2>
            {Array.isArray(said) ? (
              said.map((each: object, place) => (
                // Lists of a record never change.
                // oxlint-disable-next-line react/no-array-index-key
                <Facts key={place} of={each} />
              ))
            ) : (
              <Facts of={said} />
            )}
            {part === 'filesAsked' && <FilesAsked cases={state.filesAsked.flatMap(({ cases = [] }) => cases)} />}
          </section>
        );
      })}
    </div>
  );
};

/** Cases whose files were asked for: who supervises reads them as long as the matter is open. */
const FilesAsked = ({ cases }: { cases: readonly string[] }) => {
  const words = useWords();
  if (cases.length === 0) return null;
  return (
    <div className="row">
      {[...new Set(cases)].map((id) => (
        <Link key={id} to={`/cases/${id}`}>
          {words.matters.ofFile(id.slice(0, 8))}
        </Link>
      ))}
    </div>
  );
};

const History = ({ id }: { id: string }) => <StreamHistory of={useQuery(matterHistoryQuery(id))} />;
