import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { hasRole } from '#casework/actor';
import { useMe } from '../api/session.js';
import { ClocksTab } from '../case/clocks-tab.js';
import { Facts } from '../kit/facts.js';
import { PageTabs, useTab } from '../kit/page-tabs.js';
import { Shown } from '../kit/shown.js';
import { lookReaders, LooksTab } from '../looks/looks-tab.js';
import { StreamHistory } from '../streams/stream-history.js';
import { StreamSteps } from '../streams/stream-steps.js';
import { useWords } from '../words/speech.js';
import { ComplaintHeading } from './complaint-heading.js';
import { complaintHistoryQuery, complaintQuery, type ComplaintData } from './complaint-query.js';
import { ReporterPart } from './reporter-part.js';

const tabs = ['content', 'clocks', 'history', 'looks'] as const;

/** One complaint or report: what was said and done, until when, and what can be done. */
export const ComplaintPage = () => {
  const { id = '' } = useParams();
  const found = useQuery(complaintQuery(id));
  return <div className="page">{<Shown of={found}>{(data) => <Complaint data={data} />}</Shown>}</div>;
};

const Complaint = ({ data }: { data: ComplaintData }) => {
  const words = useWords();
  const { complaints: texts } = words.streams;
  const me = useMe();
  const tab = useTab(tabs);
  const shown = {
    content: <Content data={data} />,
    clocks: <ClocksTab clocks={data.clocks} />,
    history: <History id={data.id} />,
    looks: <LooksTab of={{ complaintId: data.id }} />,
  };
  return (
    <div className="stack">
      <ComplaintHeading data={data} />
      {data.risks.map(({ detail }) => (
        <Alert key={detail} type="warning" showIcon title={detail} />
      ))}
      <div className="case-columns">
        <div>
          <PageTabs
            label={texts.page}
            chosen={tab}
            tabs={tabs
              .filter((key) => key !== 'looks' || hasRole(me, lookReaders))
              .map((key) => ({ key, title: key === 'looks' ? words.looks.tab : texts.tabs[key] }))}
          />
          {shown[tab]}
        </div>
        <StreamSteps steps={data.nextSteps} to={(action) => `/complaints/${data.id}/acts/${action}`} />
      </div>
    </div>
  );
};

/** What was done last stands first; a part that leads to a case has the way there. */
const Content = ({ data: { id, state } }: { data: ComplaintData }) => {
  const { complaints: texts } = useWords().streams;
  const { received, mediation, report, found, dispute } = state;
  const parts: [keyof typeof texts.facts, object | null | undefined][] = [
    ['found', found],
    ['report', report],
    ['dispute', dispute],
    ['handedToPolice', mediation?.handedToPolice],
    ['forwarded', mediation?.forwarded],
    ['told', mediation?.told],
    ['ended', mediation?.ended],
    ['tests', mediation?.tests],
    ['declined', mediation?.declined],
    ['accepted', mediation?.accepted],
    ['received', received],
  ];
  return (
    <div className="stack">
      {typeof received.reporter === 'object' && <ReporterPart id={id} />}
      {parts.map(([part, said]) => {
        if (said === null || said === undefined || (Array.isArray(said) && said.length === 0)) return null;
        return (
          <section key={part} className="panel" aria-label={texts.facts[part]}>
            <h2>{texts.facts[part]}</h2>
            {(Array.isArray(said) ? (said as object[]) : [said]).map((each, place) => (
              // Lists of a record never change.
              // oxlint-disable-next-line react/no-array-index-key
              <Facts key={place} of={each} />
            ))}
            {(part === 'report' || part === 'found') && <ToCase id={id} of={part} state={state} />}
          </section>
        );
      })}
    </div>
  );
};

interface Leading {
  readonly id: string;
  readonly of: 'report' | 'found';
  readonly state: ComplaintData['state'];
}

/** The case that came of it, or the form that registers its clue; what is known of it is filled in there. */
const ToCase = ({ id, of, state: { report, found, received } }: Leading) => {
  const { complaints: texts } = useWords().streams;
  const me = useMe();
  const part = of === 'report' ? report : found;
  if (part === null) return null;
  if (part.caseId !== null) return null;
  const isForwarded = of === 'report' && report !== null && report.forwarded !== null;
  if (isForwarded || !hasRole(me, ['registrar', 'caseworker', 'unit-head'])) return null;
  const { target: party, matter, place, receivedOn } = received;
  return (
    <Link to={`/new-case?complaint=${id}&source=report`} state={{ party, matter, place, receivedOn }}>
      {texts.clue}
    </Link>
  );
};

const History = ({ id }: { id: string }) => <StreamHistory of={useQuery(complaintHistoryQuery(id))} />;
