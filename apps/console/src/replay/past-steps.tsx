import type { Schema } from '../api/client.js';
import '../case/case.css';
import { Folded, keyOf, NotNow } from '../case/next-steps.js';
import { useWords } from '../words/speech.js';

type PastState = Schema<'Answer.SaidPastState'>;

/** What could be done at a past point and by whom, and what could not and why. */
export const PastSteps = ({ steps }: { steps: PastState['nextSteps'] }) => {
  const { past } = useWords();
  const [could, couldNot] = [
    steps.filter(({ reason }) => reason === null),
    steps.filter(({ reason }) => reason !== null),
  ];
  if (steps.length === 0) return <p className="quiet">{past.noSteps}</p>;
  return (
    <div className="steps">
      {could.length > 0 && (
        <>
          <h3>{past.could}</h3>
          <ul>
            {could.map((step) => (
              <NotNow key={keyOf(step)} step={step} />
            ))}
          </ul>
        </>
      )}
      {couldNot.length > 0 && (
        <>
          <h3>{past.couldNot}</h3>
          <ul>
            <Folded steps={couldNot} open={false}>
              {(step) => <NotNow key={keyOf(step)} step={step} />}
            </Folded>
          </ul>
        </>
      )}
    </div>
  );
};
