import { Alert } from 'antd';
import { lazy, Suspense } from 'react';
import type { Schema } from '../api/client.js';
import { ProblemShown } from '../kit/problem.js';
import { useWords } from '../words/speech.js';

const Paper = lazy(async () => ({ default: (await import('../case/paper.js')).Paper }));

/** What an act would write, asked of the server; nothing is recorded. */
export type Preview = Schema<'Answer.Preview'>;

interface Previewed {
  readonly of: Preview | null;
  readonly error: unknown;
  /** Whether something was typed since. */
  readonly isOld: boolean;
}

/** The documents as they would be read, below the form that makes them; or why it would be refused. */
export const PreviewShown = ({ of, error, isOld }: Previewed) => {
  const { acts, case: words } = useWords();
  if (error !== null) return <ProblemShown error={error} />;
  if (of === null) return null;
  const { papers, refusal } = of;
  return (
    <section className="stack" aria-label={acts.previewed}>
      {isOld && <Alert type="warning" showIcon title={acts.previewOld} />}
      {refusal !== null && (
        <Alert
          type="warning"
          showIcon
          title={acts.wouldBeRefused}
          description={
            <>
              {refusal.message} {refusal.instead}
            </>
          }
        />
      )}
      {refusal === null && <p className="quiet">{papers.length === 0 ? acts.nothingWritten : acts.previewed}</p>}
      {papers.map(({ form, name, forParty, html }) => (
        <details key={`${form} ${forParty ?? 0}`} className="previewed" open>
          <summary>
            {name} {forParty !== null && <span className="small quiet">{words.forParty(forParty)}</span>}
          </summary>
          <Suspense>
            <Paper html={html} />
          </Suspense>
        </details>
      ))}
    </section>
  );
};
