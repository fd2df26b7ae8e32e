import { Facts } from '../kit/facts.js';
import { useFieldWords } from '../words/fields.js';
import { useWords } from '../words/speech.js';
import type { CaseData } from './case-query.js';
import { HandlingShown } from './handling.js';

/** What is known of the parties, of where the case came from, and of what was decided. */
export const OverviewTab = ({ data: { state, parties } }: { data: CaseData }) => {
  const words = useWords();
  const fields = useFieldWords();
  if ('reference' in state && state.reference !== undefined)
    return (
      <section className="panel">
        <h2>{words.case.matter}</h2>
        <Facts of={state.reference} />
      </section>
    );
  if (!('intake' in state)) return null;
  const { clue } = state.intake;
  const { party, fiction: _fiction, ...source } = clue;
  const all = parties.length === 0 ? [party] : parties.map((each) => each.party);
  const handling = 'review' in state ? state.review.report.handling : null;
  const decision = 'decision' in state ? state.decision : null;
  const mended = 'mended' in state && state.mended !== undefined ? state.mended : null;
  return (
    <div className="stack">
      {all.map((each) => (
        <section key={each.name} className="panel">
          <h2>{words.case.party}</h2>
          <Facts of={each} />
        </section>
      ))}
      <section className="panel">
        <h2>{words.case.matter}</h2>
        <Facts of={{ ...source, ...('investigation' in state ? state.investigation.filing : {}) }} />
      </section>
      {decision !== null && (
        <section className="panel">
          <h2>
            {fields.title('decision')}{' '}
            {decision.number !== undefined && <span className="quiet">{decision.number}</span>}
          </h2>
          {'handling' in decision ? (
            <HandlingShown handling={decision.handling} />
          ) : (
            <Facts of={withoutCheck(decision)} />
          )}
        </section>
      )}
      {mended !== null && (
        <section className="panel">
          <h2>{fields.title('mended')}</h2>
          <Facts of={mended} />
        </section>
      )}
      {decision === null && handling !== null && (
        <section className="panel">
          <h2>{fields.title('handling')}</h2>
          <HandlingShown handling={handling} />
        </section>
      )}
    </div>
  );
};

/** What the discretion check said of it stands in the list of checks. */
const withoutCheck = (decision: object): object =>
  Object.fromEntries(Object.entries(decision).filter(([name]) => name !== 'check'));
