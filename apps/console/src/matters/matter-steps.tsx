import { Link } from 'react-router';
import { NotNow } from '../case/next-steps.js';
import { useSpeech } from '../words/speech.js';
import type { MatterStep } from './matter-query.js';

/** What can be done in a matter now, and what waits for somebody or something else, with the reason. */
export const MatterSteps = ({ id, steps }: { id: string; steps: readonly MatterStep[] }) => {
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
                <Link className="main" to={`/matters/${id}/acts/${action}`}>
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
