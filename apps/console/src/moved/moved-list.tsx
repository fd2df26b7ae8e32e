import { Alert } from 'antd';
import { Link } from 'react-router';
import { stageWords } from '#casework/words/stages';
import { whyMoved } from '#casework/words/why-moved';
import { ApiProblem } from '../api/client.js';
import type { AsOf } from '../api/listed.js';
import { useNames } from '../api/names.js';
import type { paths } from '../api/schema.js';
import { sayStep } from '../case/say-step.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { PagedList, type usePages } from '../kit/paged-list.js';
import { sayList } from '../kit/say-list.js';
import { sayDay } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';

type Page = paths['/moved-deadlines']['get']['responses'][200]['content']['application/json'];
type Row = Page['items'][number];

const pages = { case: 'cases', complaint: 'complaints', supervision: 'matters', inspection: 'inspections' } as const;

type Found = ReturnType<typeof usePages<Row>>;

/** The page says beside its rows among how many matters they are. */
const firstOf = ({ data }: Found): (Page & AsOf) | undefined => data?.pages[0] as (Page & AsOf) | undefined;

/** Deadlines before and after a change, and why each moved. */
export const MovedList = ({ of: found }: { of: Found }) => {
  const { words, language } = useSpeech();
  const { moved: texts } = words;
  const first = firstOf(found);
  return (
    <>
      {first !== undefined && <p>{texts.counted(sayDay(first.on, language), first.matters, first.moved)}</p>}
      {first !== undefined && first.uncounted.length > 0 && (
        <Alert type="warning" showIcon title={texts.uncounted(sayList(first.uncounted, language))} />
      )}
      <WrongFields error={found.error} />
      <PagedList of={found} none={texts.none}>
        {(rows) => <MovedTable rows={rows} />}
      </PagedList>
    </>
  );
};

/** What of a file is wrong: where, and what would be right. */
const WrongFields = ({ error }: { error: unknown }) => {
  const fields = error instanceof ApiProblem ? (error.problem.fields ?? []) : [];
  return (
    <>
      {fields.map(({ field, reason }) => (
        <Alert key={field} type="error" title={reason} />
      ))}
    </>
  );
};

const MovedTable = ({ rows }: { rows: readonly Row[] }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const { columns: titles, caption } = words.moved;
  const columns: Column<Row>[] = [
    { key: 'matter', title: titles.matter, cell: (row) => <MatterNamed row={row} /> },
    {
      key: 'clock',
      title: titles.clock,
      cell: ({ clock: { chinese, english, forParty, of } }) => (
        <>
          {language === 'en' ? english : chinese}
          <div className="small quiet">
            {forParty !== undefined && words.case.forParty(forParty)} {typeof of === 'string' && of}
          </div>
        </>
      ),
    },
    { key: 'before', title: titles.before, cell: ({ before }) => <Counted of={before} /> },
    { key: 'after', title: titles.after, cell: (row) => <After row={row} /> },
    { key: 'why', title: titles.why, cell: (row) => <Why row={row} /> },
    { key: 'unit', title: titles.unit, cell: ({ unit }) => names.unit(unit) },
  ];
  return <ListTable caption={caption} columns={columns} rows={rows} keyOf={({ _id }) => _id} />;
};

const MatterNamed = ({ row: { kind, id, party, matter, caseCode, stage } }: { row: Row }) => {
  const { language } = useSpeech();
  return (
    <>
      <Link to={`/${pages[kind]}/${id}`}>{party === '' ? matter : party}</Link>
      {party !== '' && <div className="small">{matter}</div>}
      <div className="small quiet number">
        {stageWords[stage][language]} {caseCode}
      </div>
    </>
  );
};

const Counted = ({ of }: { of: Row['before'] }) => {
  const { words, language } = useSpeech();
  if (of === null) return <span className="quiet">{words.moved.noSuch}</span>;
  return (
    <>
      <span className="number">{sayDay(of.due, language)}</span>
      {of.provisional && <div className="small quiet">{words.due.provisional}</div>}
    </>
  );
};

const After = ({ row: { after, days } }: { row: Row }) => {
  const { moved: texts } = useSpeech().words;
  return (
    <>
      <Counted of={after} />
      {days !== null && <div className="small">{days > 0 ? texts.later(days) : texts.earlier(-days)}</div>}
    </>
  );
};

const Why = ({ row: { before, after } }: { row: Row }) => {
  const { words, language } = useSpeech();
  const { moved: texts } = words;
  const steps = (of: Row['before']): string[] =>
    (of?.steps ?? []).flatMap((step) => sayStep(step, words.clocks, language));
  return (
    <>
      {whyMoved(before?.steps ?? [], after?.steps ?? [], language).map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
      <details className="small">
        <summary>{texts.steps}</summary>
        {([before, after] as const).map((of, place) => (
          <ol key={place === 0 ? texts.before : texts.after} className="why">
            <strong>{place === 0 ? texts.before : texts.after}</strong>
            {steps(of).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        ))}
      </details>
    </>
  );
};
