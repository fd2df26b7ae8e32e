import { Tag } from 'antd';
import { Link } from 'react-router';
import { choiceWords } from '#casework/words/choices/index';
import { supervisionStageWords, waitsForWords } from '#casework/words/supervision-stages';
import { useNames } from '../api/names.js';
import { DueTag } from '../kit/due-tag.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayDay } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';
import type { MatterRow } from './matter-query.js';

/** Matters of supervision: what it is about, of whom, how far it is, and who has to act until when. */
export const MatterTable = ({ rows, caption }: { rows: readonly MatterRow[]; caption: string }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const texts = words.matters;
  const columns: Column<MatterRow>[] = [
    {
      key: 'due',
      title: words.worklist.columns.due,
      cell: ({ due, provisional }) => <DueTag due={due} provisional={provisional} />,
    },
    {
      key: 'matter',
      title: texts.matter,
      cell: ({ _id, matter, documents, dismissedBefore }) => (
        <>
          <Link to={`/matters/${_id}`}>{matter}</Link>
          <div className="small quiet number">{documents.join('　')}</div>
          {dismissedBefore > 0 && <Tag color="warning">{texts.dismissedBefore(dismissedBefore)}</Tag>}
        </>
      ),
    },
    {
      key: 'raisedOn',
      title: texts.raisedOn,
      cell: ({ raisedOn }) => <span className="number">{sayDay(raisedOn, language)}</span>,
    },
    { key: 'level', title: texts.level, cell: ({ level }) => choiceWords('level', level)?.[language] ?? level },
    { key: 'addressed', title: texts.addressed, cell: ({ addressed }) => names.unit(addressed) },
    { key: 'stage', title: texts.stage, cell: ({ stage }) => supervisionStageWords[stage][language] },
    {
      key: 'waitsFor',
      title: texts.waitsFor,
      cell: ({ waitsFor }) => (waitsFor === null ? '' : waitsForWords[waitsFor][language]),
    },
  ];
  return <ListTable caption={caption} columns={columns} rows={rows} keyOf={({ _id }) => _id} />;
};
