import type { Schema } from '../api/client.js';
import { Facts } from '../kit/facts.js';
import { useFieldWords } from '../words/fields.js';
import { useWords } from '../words/speech.js';
import type { CaseData } from './case-query.js';
import { HandlingShown } from './handling.js';
import { MeasuresShown, ProposalShown } from './judged-shown.js';
import { measuresOf } from './judged.js';

/** The case, and each of its parties where there are several. */
interface Overview {
  readonly state: CaseData['state'];
  readonly parties: readonly { readonly party: Schema<'Answer.Party'> }[];
}

/** What is known of the parties, of where the case came from, and of what was decided. */
export const OverviewTab = ({ data: { state, parties } }: { data: Overview }) => {
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
  const { clue, verifications } = state.intake;
  const proposal = 'proposal' in state ? (state.proposal ?? null) : null;
  const measures = measuresOf(state);
  const investigation = 'investigation' in state ? state.investigation : null;
  const { party, fiction: _fiction, ...source } = clue;
  const all = parties.length === 0 ? [party] : parties.map((each) => each.party);
  const handling = 'review' in state ? state.review.report.handling : null;
  const decision = 'decision' in state ? state.decision : null;
  const mended = 'mended' in state && state.mended !== undefined ? state.mended : null;
  return (
    <div className="stack">
      {proposal !== null && <ProposalShown proposal={proposal} />}
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
      {measures.length > 0 && <MeasuresShown measures={measures} />}
      {all.map((each) => (
        <section key={each.name} className="panel">
          <h2>{words.case.party}</h2>
          <Facts of={each} form="Party" />
        </section>
      ))}
      <section className="panel">
        <h2>{words.case.matter}</h2>
        <Facts of={{ ...source, ...investigation?.filing }} form="ClueRegistered" />
      </section>
      {verifications.length > 0 && (
        <section className="panel">
          <h2>{words.judged.verifications}</h2>
          {verifications.map((each) => (
            <Facts key={`${each.on} ${each.findings}`} of={each} form="VerificationRecorded" />
          ))}
        </section>
      )}
      {investigation !== null && <Found of={investigation} />}
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

/** What was found so far: on the scene, from people, as evidence. */
const Found = ({ of: { inspections, questionings, evidence } }: { of: Schema<'Answer.Investigation'> }) => {
  const words = useWords();
  const fields = useFieldWords();
  const all = [
    ['inspections', 'InspectionRecorded', inspections],
    ['questionings', 'QuestioningRecorded', questionings],
    ['evidence', 'EvidenceCollected', evidence],
  ] as const;
  if (all.every(([, , records]) => records.length === 0)) return null;
  return (
    <section className="panel">
      <h2>{words.judged.found}</h2>
      {all.map(([name, form, records]) =>
        records.length === 0 ? null : (
          <details key={name}>
            <summary>
              {fields.title(name)} {records.length}
            </summary>
            {records.map((record, place) => (
              // Records only come after one another.
              // oxlint-disable-next-line react/no-array-index-key
              <Facts key={place} of={record} form={form} />
            ))}
          </details>
        ),
      )}
    </section>
  );
};

/** What the discretion check said of it stands in the list of checks. */
const withoutCheck = (decision: object): object =>
  Object.fromEntries(Object.entries(decision).filter(([name]) => name !== 'check'));
