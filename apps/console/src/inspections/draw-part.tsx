import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Empty } from 'antd';
import { answered, client, type Schema } from '../api/client.js';
import { Facts } from '../kit/facts.js';
import { ProblemShown } from '../kit/problem.js';
import { useWords } from '../words/speech.js';
import type { InspectionData } from './inspection-query.js';

/** The record of the draw, and the way to draw again from it: whoever sees it can prove it. */
export const DrawPart = ({ data: { id, drawn } }: { data: InspectionData }) => {
  const { inspections: texts } = useWords().streams;
  if (drawn === null) return <Empty description={texts.notDrawn} />;
  const { tasks: _tasks, objectsLeftOut, inspectorsLeftOut, ...record } = drawn.record;
  return (
    <div className="stack">
      <DrawAgain id={id} />
      <section className="panel">
        <h2>{texts.drawn}</h2>
        <Facts of={{ by: drawn.by, on: drawn.on, ...record }} />
      </section>
      {objectsLeftOut.length + inspectorsLeftOut.length > 0 && (
        <section className="panel">
          <h2>{texts.leftOut}</h2>
          <Facts of={{ objectsLeftOut, inspectorsLeftOut }} />
        </section>
      )}
    </div>
  );
};

const DrawAgain = ({ id }: { id: string }) => {
  const { inspections: texts } = useWords().streams;
  const again = useMutation({
    mutationFn: () => answered(client.GET('/inspections/{id}/draw/check', { params: { path: { id } } })),
  });
  return (
    <section className="panel stack">
      <p className="quiet">{texts.againHelp}</p>
      <div>
        <Button type="primary" loading={again.isPending} onClick={() => again.mutate()}>
          {texts.again}
        </Button>
      </div>
      <div aria-live="polite">
        {again.error !== null && <ProblemShown error={again.error} />}
        {again.data !== undefined && <Compared {...again.data} />}
      </div>
    </section>
  );
};

/** Whether it came to the same, and else what differs. */
const Compared = ({ same, differences }: Schema<'Answer.SaidDrawCheck'>) => {
  const { inspections: texts } = useWords().streams;
  if (same) return <Alert type="success" showIcon title={texts.same} />;
  return (
    <Alert
      type="error"
      showIcon
      title={texts.differs}
      description={
        <ul className="why">
          {differences.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      }
    />
  );
};
