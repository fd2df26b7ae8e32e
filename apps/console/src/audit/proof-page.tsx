import { Alert, Progress as Bar, Button } from 'antd';
import { useMe } from '../api/session.js';
import { ProblemShown } from '../kit/problem.js';
import { useSpeech, useWords } from '../words/speech.js';
import { Findings, type Finding } from './findings.js';
import { useLongWork, type LongWork, type Progress } from './long-work.js';

interface Verified {
  readonly records: number;
  readonly events: number;
  readonly documents: number;
  readonly files: number;
  readonly findings: readonly Finding[];
}

interface Rebuilt {
  readonly cases: number;
  readonly documents: number;
}

const thousands = (count: number): string => count.toLocaleString('en-US');

/** Proves the log and the lists; who runs a node can make the lists anew. */
export const ProofPage = () => {
  const words = useWords();
  const { roles } = useMe();
  const mayRebuild = roles.some((role) => role === 'admin' || role === 'operator');
  return (
    <div className="page stack">
      <h1>{words.pages.proof}</h1>
      <Verification />
      {mayRebuild && <Rebuilding />}
    </div>
  );
};

const Verification = () => {
  const { words, language } = useSpeech();
  const { proof } = words.audit;
  const { work, start, stop } = useLongWork<Verified>('/operations/verify', proof.broken);
  return (
    <section className="panel stack" aria-label={words.pages.proof}>
      <p>{proof.what}</p>
      <div className="row">
        <Button type="primary" disabled={work.is === 'under-way'} onClick={() => void start(language)}>
          {proof.start}
        </Button>
        {work.is === 'under-way' && <Button onClick={stop}>{proof.cancel}</Button>}
      </div>
      <UnderWay work={work} label={proof.running} />
      {work.is === 'done' && <Proved of={work.result} />}
    </section>
  );
};

const Proved = ({ of: { records, events, documents, files, findings } }: { of: Verified }) => {
  const { proof } = useWords().audit;
  const [title, type] =
    findings.length === 0 ? ([proof.clean, 'success'] as const) : ([proof.found(findings.length), 'error'] as const);
  return (
    <>
      <Alert
        type={type}
        showIcon
        title={title}
        description={proof.counts(thousands(records), thousands(events), thousands(documents), thousands(files))}
      />
      {findings.length > 0 && <Findings findings={findings} />}
    </>
  );
};

const Rebuilding = () => {
  const { words, language } = useSpeech();
  const { proof } = words.audit;
  const { work, start } = useLongWork<Rebuilt>('/operations/rebuild', proof.broken);
  return (
    <section className="panel stack">
      <h2>{proof.rebuild}</h2>
      <p>{proof.rebuildWhat}</p>
      <div className="row">
        <Button disabled={work.is === 'under-way'} onClick={() => void start(language)}>
          {proof.rebuild}
        </Button>
      </div>
      <UnderWay work={work} label={proof.rebuilding} />
      {work.is === 'done' && (
        <Alert
          type="success"
          showIcon
          title={proof.rebuilt(thousands(work.result.cases), thousands(work.result.documents))}
        />
      )}
    </section>
  );
};

/** How far it is, or why it went no further. */
const UnderWay = ({ work, label }: { work: LongWork<unknown>; label: string }) => {
  const { proof } = useWords().audit;
  if (work.is === 'failed') return <ProblemShown error={work.error} />;
  if (work.is !== 'under-way') return null;
  const { progress } = work;
  if (progress === null) return <output>{label}</output>;
  const percent = progress.total === 0 ? 100 : Math.floor((progress.done / progress.total) * 100);
  return (
    <div>
      <Bar aria-label={label} percent={percent} />
      <output className="small quiet">
        {proof.step(stepIn(progress, proof), `${thousands(progress.done)} / ${thousands(progress.total)}`)}
      </output>
    </div>
  );
};

const stepIn = ({ step }: Progress, proof: ReturnType<typeof useWords>['audit']['proof']): string => {
  const [, partition] = /^events of partition (\d+)$/.exec(step) ?? [];
  return partition === undefined ? (proof.steps[step] ?? step) : proof.eventsOf(partition);
};
