import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { proposalMatterWords } from '#casework/words/proposal-matters';
import { useNames } from '../api/names.js';
import { FactRows, type FactRow } from '../kit/fact-rows.js';
import { Facts } from '../kit/facts.js';
import { sayDay, sayInstant } from '../kit/say.js';
import { useFieldWords } from '../words/fields.js';
import { useSpeech } from '../words/speech.js';
import { historyQuery } from './case-query.js';
import { HandlingShown } from './handling.js';
import {
  opinionOn,
  opinionsOnReport,
  standingOf,
  type Judged,
  type Measure,
  type Proposal,
  type Report,
} from './judged.js';
import { kindOfMeasure } from './kind-of-measure.js';

/** The scale of the penalty comes with the first handling that is judged. */
const JudgedRange = lazy(async () => ({ default: (await import('../acts/penalty/judged-range.js')).JudgedRange }));

/** What somebody judges, above the form by which it is judged. */
export const JudgedShown = ({ of: { proposal, report, measures } }: { of: Judged }) => {
  const { words } = useSpeech();
  return (
    <>
      {proposal !== null && <ProposalShown proposal={proposal} />}
      {report !== null && (
        <section className="panel">
          <h2>{words.judged.report}</h2>
          <ReportShown report={report} />
        </section>
      )}
      {(report !== null || decides(proposal)) && <OpinionsShown />}
      {measures.length > 0 && <MeasuresShown measures={measures} />}
    </>
  );
};

const decides = (proposal: Proposal | null): boolean => proposal?.matter === 'decision';

/** What the head of the case unit and the reviewers said of the report, on which who decides relies (PR Art.54, 56). */
const OpinionsShown = () => {
  const { words, language } = useSpeech();
  const names = useNames();
  const fields = useFieldWords();
  const { id = '' } = useParams();
  const { data: history } = useQuery(historyQuery(id));
  const opinions = opinionsOnReport(history ?? []);
  if (opinions.length === 0) return null;
  return (
    <section className="panel stack">
      <h2>{words.judged.opinions}</h2>
      <dl className="facts">
        <FactRows
          rows={opinions.map(({ by, at, opinion, outcome }): FactRow => [
            `${names.officer(by)} ${sayInstant(at, language)}`,
            outcome === null ? opinion : `${fields.choice('outcome', outcome)}${words.judged.because}${opinion}`,
          ])}
        />
      </dl>
    </section>
  );
};

/** What is proposed and waits: by whom and since when, what it says, and what who signed it wrote. */
export const ProposalShown = ({ proposal }: { proposal: Proposal }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const { id = '' } = useParams();
  const { matter, content, by, on, endorsedBy } = proposal;
  const { data: history } = useQuery({ ...historyQuery(id), enabled: endorsedBy !== null });
  const endorsed = opinionOn(proposal, history ?? []);
  const rows: FactRow[] = [
    [words.judged.by, `${names.officer(by)} ${sayDay(on, language)}`],
    [words.judged.endorsedBy, endorsedBy === null ? words.judged.notEndorsed : names.officer(endorsedBy)],
    ...(endorsed === null
      ? []
      : ([[words.judged.opinion, `${endorsed.opinion} ${sayInstant(endorsed.at, language)}`]] satisfies FactRow[])),
  ];
  return (
    <section className="panel stack">
      <h2>
        {words.judged.waits} · {proposalMatterWords[matter][language]}
      </h2>
      <dl className="facts">
        <FactRows rows={rows} />
      </dl>
      <Content of={content} />
    </section>
  );
};

const Content = ({ of: content }: { of: Proposal['content'] }) => {
  if (!('handling' in content)) return <Facts of={content} form="FilingProposed" />;
  const { handling, ...rest } = content;
  return (
    <div className="stack">
      <HandlingShown handling={handling} />
      <Facts of={rest} />
      <Suspense>
        <JudgedRange handling={handling} />
      </Suspense>
    </div>
  );
};

const ReportShown = ({ report: { report } }: { report: Report }) => <Content of={report} />;

/** Measures by their numbers: what is held, why, and what waits. */
export const MeasuresShown = ({ measures }: { measures: readonly Measure[] }) => {
  const { words } = useSpeech();
  const names = useNames();
  const fields = useFieldWords();
  const endorsement = (request: Measure['request']): string => {
    if (request === null) return '';
    return request.endorsedBy === null ? words.judged.notEndorsed : names.officer(request.endorsedBy);
  };
  return (
    <section className="panel stack">
      <h2>{words.judged.measures}</h2>
      {measures.map((measure) => {
        const { id, items, place, legalBasis, reasons, request } = measure;
        const rows: FactRow[] = [
          [fields.title('items', 'MeasureContent'), items],
          [fields.title('place'), place],
          [fields.title('legalBasis'), legalBasis ?? ''],
          [fields.title('reasons'), reasons],
          [words.judged.by, request === null ? '' : `${names.officer(request.by)} ${words.judged.asked[request.for]}`],
          [words.judged.endorsedBy, endorsement(request)],
        ];
        return (
          <div key={id}>
            <h3>
              {words.judged.measure(id)} {fields.choice('kind', kindOfMeasure(measure))}{' '}
              <Tag>{words.judged.standing[standingOf(measure)]}</Tag>
            </h3>
            <dl className="facts">
              <FactRows rows={rows} />
            </dl>
          </div>
        );
      })}
    </section>
  );
};
