import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { choiceWords } from '#casework/words/choices/index';
import { answered, client, type Schema } from '../api/client.js';
import { useNames } from '../api/names.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayDay } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';

type Paper = Schema<'Answer.InstrumentPaper'>;

/** Where an instrument is read as it was sent, or drafted last. */
const addressOf = (id: string, { instrument, event }: Paper): string =>
  `/supervision-matters/${id}/documents/${instrument}?event=${event}`;

/** The instruments of a matter, each as a page to read and print, and as a Word document. */
export const MatterDocuments = ({ id, version }: { id: string; version: number }) => {
  const { words } = useSpeech();
  const found = useQuery({
    queryKey: ['matter', id, 'documents', version],
    queryFn: () => answered(client.GET('/supervision-matters/{id}/documents', { params: { path: { id } } })),
  });
  const documents = found.data?.documents ?? [];
  if (documents.length === 0) return null;
  return (
    <section className="panel" aria-label={words.matters.papers}>
      <h2>{words.matters.papers}</h2>
      <PaperTable id={id} documents={documents} />
    </section>
  );
};

const PaperTable = ({ id, documents }: { id: string; documents: readonly Paper[] }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const nameOf = ({ instrument, name }: Paper): string =>
    language === 'en' ? (choiceWords('instrument', instrument)?.en ?? name) : name;
  const columns: Column<Paper>[] = [
    {
      key: 'name',
      title: words.case.form,
      cell: (paper) => (
        <>
          {nameOf(paper)} {paper.number === null && <Tag color="warning">{words.matters.draft}</Tag>}
          <div className="small quiet number">{paper.number ?? ''}</div>
        </>
      ),
    },
    {
      key: 'issued',
      title: words.matters.issuedOn,
      cell: ({ issuedOn, issuedBy, draftedBy }) => (
        <>
          <span className="number">{issuedOn === null ? '' : sayDay(issuedOn, language)}</span>
          <div className="small quiet">{names.officer(issuedBy ?? draftedBy)}</div>
        </>
      ),
    },
    {
      key: 'open',
      title: words.case.open,
      cell: (paper) => (
        <span className="row">
          <a
            href={addressOf(id, paper)}
            target="_blank"
            rel="noreferrer"
            aria-label={`${words.case.open} ${nameOf(paper)}`}
          >
            {words.case.open}
          </a>
          <a href={`${addressOf(id, paper)}&format=docx`} download aria-label={`${words.case.word} ${nameOf(paper)}`}>
            {words.case.word}
          </a>
        </span>
      ),
    },
  ];
  return (
    <ListTable
      caption={words.matters.papers}
      columns={columns}
      rows={documents}
      keyOf={({ instrument, event }) => `${instrument} ${event}`}
    />
  );
};
