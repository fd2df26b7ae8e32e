import { Link } from 'react-router';
import type { Schema } from '../api/client.js';
import { NotNow } from '../case/next-steps.js';
import { useSpeech } from '../words/speech.js';

export type StreamStep = Schema<'Answer.SaidMatterPage'>['nextSteps'][number];

interface Steps {
  readonly steps: readonly StreamStep[];
  /** Where the form of an act is. */
  readonly to: (action: string) => string;
}

/** What can be done now, and what waits for somebody or something else, with the reason. */
export const StreamSteps = ({ steps, to }: Steps) => {
  const { words, language } = useSpeech();
  const now = steps.filter(({ allowed }) => allowed);
  const notNow = steps.filter(({ allowed }) => !allowed);
  return (
    <aside className="panel steps" aria-labelledby="next-steps">
      <h2 id="next-steps">{words.case.nextSteps}</h2>
      {steps.length === 0 && <p className="quiet">{words.case.nothing}</p>}
      {now.length > 0 && (
        <>
          <h3>{words.case.canDo}</h3>
          <ul>
            {now.map(({ action, chinese, summary }) => (
              <li key={action}>
                <Link className="main" to={to(action)}>
                  {language === 'en' ? summary : chinese}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {notNow.length > 0 && (
        <details>
          <summary>{words.case.notYet}</summary>
          <ul>
            {notNow.map((step) => (
              <NotNow key={step.action} step={step} />
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
};
