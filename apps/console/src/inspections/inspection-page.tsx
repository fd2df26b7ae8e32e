import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { PageTabs, useTab } from '../kit/page-tabs.js';
import { Shown } from '../kit/shown.js';
import { StreamHistory } from '../streams/stream-history.js';
import { StreamSteps } from '../streams/stream-steps.js';
import { useWords } from '../words/speech.js';
import { DrawPart } from './draw-part.js';
import { InspectionHeading } from './inspection-heading.js';
import { inspectionHistoryQuery, inspectionQuery, type InspectionData } from './inspection-query.js';
import { PlanPart } from './plan-part.js';
import { TasksPart } from './tasks-part.js';

const tabs = ['tasks', 'plan', 'draw', 'history'] as const;

/** One random inspection: its tasks and what came of them, the plan with its lists, the draw, and what can be done. */
export const InspectionPage = () => {
  const { id = '' } = useParams();
  const found = useQuery(inspectionQuery(id));
  return <div className="page">{<Shown of={found}>{(data) => <Inspection data={data} />}</Shown>}</div>;
};

const Inspection = ({ data }: { data: InspectionData }) => {
  const { inspections: texts } = useWords().streams;
  const tab = useTab(tabs);
  const shown = {
    tasks: <TasksPart data={data} />,
    plan: <PlanPart data={data} />,
    draw: <DrawPart data={data} />,
    history: <History id={data.id} />,
  };
  return (
    <div className="stack">
      <InspectionHeading data={data} />
      <div className="case-columns">
        <div>
          <PageTabs label={texts.page} chosen={tab} tabs={tabs.map((key) => ({ key, title: texts.tabs[key] }))} />
          {shown[tab]}
        </div>
        <StreamSteps steps={data.nextSteps} to={(action) => `/inspections/${data.id}/acts/${action}`} />
      </div>
    </div>
  );
};

const History = ({ id }: { id: string }) => <StreamHistory of={useQuery(inspectionHistoryQuery(id))} />;
