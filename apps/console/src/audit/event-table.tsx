import { Tag } from 'antd';
import { Link } from 'react-router';
import { englishEvent } from '#casework/words/event-told';
import { groundIn } from '#casework/words/ground';
import { lineIn } from '#casework/words/line';
import { useActName } from '../api/act-names.js';
import { useNames } from '../api/names.js';
import type { paths } from '../api/schema.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayInstant } from '../kit/say.js';
import { useSayFact } from '../kit/use-say-fact.js';
import { useSpeech } from '../words/speech.js';
import { streamCalled } from './stream-called.js';

type Row = paths['/events']['get']['responses'][200]['content']['application/json']['items'][number];

const minute = 60_000;

/** Events and refusals; each leads to the page of its stream, what is of a case to its place in the timeline. */
export const EventTable = ({ rows }: { rows: readonly Row[] }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const say = useSayFact();
  const { audit } = words;
  const columns: Column<Row>[] = [
    {
      key: 'when',
      title: audit.columns.when,
      cell: ({ recordedAt, occurredAt, late }) => (
        <>
          <span className="number">{sayInstant(recordedAt, language)}</span>
          {Math.abs(Date.parse(recordedAt) - Date.parse(occurredAt)) > minute && (
            <div className="small quiet">{audit.happened(sayInstant(occurredAt, language))}</div>
          )}
          {late && <Tag>{words.timeline.late}</Tag>}
        </>
      ),
    },
    { key: 'what', title: audit.columns.what, cell: (row) => <What row={row} /> },
    { key: 'whose', title: audit.columns.whose, cell: (row) => <Whose row={row} /> },
    {
      key: 'who',
      title: audit.columns.who,
      cell: ({ by, byUnit }) => (
        <>
          {names.officer(by)}
          <div className="small quiet">{names.unit(byUnit)}</div>
        </>
      ),
    },
    {
      key: 'line',
      title: audit.columns.line,
      cell: ({ kind, line, ground }) => (
        <>
          <span className="small event-line">{kind === 'event' ? lineIn(line, language, say) : line}</span>
          {ground !== null && <div className="small quiet">{groundIn(ground, language)}</div>}
        </>
      ),
    },
  ];
  return <ListTable caption={audit.caption} columns={columns} rows={rows} keyOf={({ _id }) => _id} />;
};

/** Where a stream of each kind is looked at; numbers are in the ledger of their unit. */
const pageOf: Readonly<Record<string, (id: string, place: number) => string>> = {
  case: (id, place) => `/cases/${id}?tab=timeline&view=everything&place=${place}`,
  complaint: (id) => `/complaints/${id}?tab=history`,
  inspection: (id) => `/inspections/${id}?tab=history`,
  officer: (id) => `/registers/officers/${id}?tab=history`,
  unit: (id) => `/registers/units/${id}?tab=history`,
};

const What = ({ row: { kind, type, chinese, stream, place } }: { row: Row }) => {
  const { words, language } = useSpeech();
  const actName = useActName();
  const event = language === 'en' ? englishEvent(type) : chinese;
  const named = kind === 'refusal' ? actName(type, chinese) : event;
  const [aggregate = '', id = ''] = stream.split('/');
  const to = pageOf[aggregate]?.(id, place);
  return (
    <>
      {kind === 'refusal' && <Tag color="error">{words.acts.refused}</Tag>}{' '}
      {to === undefined ? named : <Link to={to}>{named}</Link>}
    </>
  );
};

const Whose = ({ row: { caseId, caseCode, party, stream } }: { row: Row }) => {
  const { words } = useSpeech();
  const names = useNames();
  const called =
    party ?? streamCalled(stream, { names, numbering: words.audit.numbering, kinds: words.audit.aggregates });
  return (
    <>
      {caseId === null ? called : <Link to={`/cases/${caseId}`}>{called}</Link>}
      <div className="small quiet number">{caseCode ?? ''}</div>
    </>
  );
};
