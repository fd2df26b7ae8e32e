import { useQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { answered, client, type Schema } from '../api/client.js';
import { useNames } from '../api/names.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayDay } from '../kit/say.js';
import { Shown } from '../kit/shown.js';
import { useSpeech } from '../words/speech.js';

const DocumentInPlace = lazy(async () => ({ default: (await import('./document-in-place.js')).DocumentInPlace }));

type Made = Schema<'Answer.CaseDocumentsData'>['documents'][number];

/** Official documents that the case has made. */
export const DocumentsTab = ({ id }: { id: string }) => {
  const made = useQuery({
    queryKey: ['case', id, 'documents'],
    queryFn: () => answered(client.GET('/cases/{id}/documents', { params: { path: { id } } })),
  });
  return <Shown of={made}>{({ documents }) => <DocumentsTable id={id} documents={documents} />}</Shown>;
};

/** Where a document is read as it stands since its last approval; of one of several parties its own. */
const addressOf = (
  id: string,
  { form, completedBy, forParty }: Pick<Made, 'form' | 'completedBy' | 'forParty'>,
): string =>
  `/cases/${id}/documents/${form}?event=${completedBy}${forParty === undefined ? '' : `&forParty=${forParty}`}`;

/** Documents, each to read in place, to print from a page of its own, and as a Word document. */
export const DocumentsTable = ({ id, documents }: { id: string; documents: readonly Made[] }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const [read, setRead] = useState<{ readonly title: string; readonly address: string } | null>(null);
  const columns: Column<Made>[] = [
    {
      key: 'form',
      title: words.case.form,
      cell: ({ name, number, forParty }) => (
        <>
          {name} {forParty !== undefined && <span className="small quiet">{words.case.forParty(forParty)}</span>}
          {number !== null && <div className="small quiet">{number}</div>}
        </>
      ),
    },
    {
      key: 'made',
      title: words.case.madeOn,
      cell: ({ madeOn, madeBy }) => (
        <>
          <span className="number">{sayDay(madeOn, language)}</span>
          <div className="small quiet">{names.officer(madeBy)}</div>
        </>
      ),
    },
    {
      key: 'served',
      title: words.case.served,
      cell: ({ toParty, servedOn }) =>
        servedOn === null ? (
          toParty ? (
            words.case.notServed
          ) : (
            ''
          )
        ) : (
          <span className="number">{sayDay(servedOn, language)}</span>
        ),
    },
    {
      key: 'open',
      title: words.case.open,
      cell: ({ filled, name, ...made }) =>
        filled && (
          <span className="row">
            <Button
              type="link"
              size="small"
              onClick={() => setRead({ title: name, address: addressOf(id, made) })}
              aria-label={`${words.case.open} ${name}`}
            >
              {words.case.open}
            </Button>
            <a href={`${addressOf(id, made)}&format=docx`} download aria-label={`${words.case.word} ${name}`}>
              {words.case.word}
            </a>
          </span>
        ),
    },
  ];
  if (documents.length === 0) return <Empty description={words.case.noDocuments} />;
  return (
    <>
      <ListTable
        caption={words.case.tabs.documents}
        columns={columns}
        rows={documents}
        keyOf={({ form, event, forParty = 0 }) => `${form} ${event} ${forParty}`}
      />
      {read !== null && (
        <Suspense>
          <DocumentInPlace {...read} close={() => setRead(null)} />
        </Suspense>
      )}
    </>
  );
};
