import { Tag } from 'antd';
import { Link } from 'react-router';
import { useNames } from '../api/names.js';
import { DueTag } from '../kit/due-tag.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayList } from '../kit/say-list.js';
import { sayDay } from '../kit/say.js';
import { useFieldWords } from '../words/fields.js';
import { useSpeech } from '../words/speech.js';
import type { ComplaintRow } from './complaint-query.js';

/** Complaints and reports: what is due first, whom it is about, who handles it, what came of it. */
export const ComplaintTable = ({ rows, caption }: { rows: readonly ComplaintRow[]; caption: string }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const fields = useFieldWords();
  const { complaints: texts } = words.streams;
  const columns: Column<ComplaintRow>[] = [
    {
      key: 'due',
      title: words.worklist.columns.due,
      cell: ({ due, clock, provisional }) => (
        <>
          <DueTag due={due} provisional={provisional} />
          {clock !== null && <div className="small quiet">{language === 'en' ? clock.english : clock.chinese}</div>}
        </>
      ),
    },
    {
      key: 'matter',
      title: texts.columns.matter,
      cell: ({ _id, party, matter, reference, fiction }) => (
        <>
          <Link to={`/complaints/${_id}`}>{party}</Link>
          <div className="small">{matter}</div>
          <div className="small quiet number">{reference ?? ''}</div>
          {fiction && <Tag>{words.case.fiction}</Tag>}
        </>
      ),
    },
    {
      key: 'tracks',
      title: texts.columns.tracks,
      cell: ({ tracks, channel }) => (
        <>
          {sayList(
            tracks.map((track) => fields.choice('tracks', track)),
            language,
          )}
          <div className="small quiet">{fields.choice('channel', channel)}</div>
        </>
      ),
    },
    {
      key: 'received',
      title: texts.columns.received,
      cell: ({ receivedOn }) => <span className="number">{sayDay(receivedOn, language)}</span>,
    },
    {
      key: 'handlers',
      title: texts.handler,
      cell: ({ handlers }) =>
        handlers.length === 0 ? (
          <span className="quiet">{texts.noHandler}</span>
        ) : (
          sayList(handlers.map(names.officer), language)
        ),
    },
    { key: 'unit', title: words.worklist.columns.unit, cell: ({ unit }) => names.unit(unit) },
    {
      key: 'cases',
      title: texts.columns.cases,
      cell: ({ cases }) =>
        cases.map((id) => (
          <div key={id}>
            <Link to={`/cases/${id}`}>{texts.case}</Link>
          </div>
        )),
    },
  ];
  return <ListTable caption={caption} columns={columns} rows={rows} keyOf={({ _id }) => _id} />;
};
