import { Empty, Tag } from 'antd';
import { useCalendar } from '../kit/due-tag.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayList } from '../kit/say-list.js';
import { sayDay } from '../kit/say.js';
import { useFieldWords } from '../words/fields.js';
import { useSpeech } from '../words/speech.js';
import type { UnitData } from './entry-query.js';
import { inForce } from './in-force.js';

type List = UnitData['powerLists'][number];
type Entry = List['entries'][number];

/** The versions of the list of powers and responsibilities, the newest first. */
export const PowerListsPart = ({ lists }: { lists: readonly List[] }) => {
  const { words, language } = useSpeech();
  const { registers: texts } = words.streams;
  const today = useCalendar()?.today ?? '';
  if (lists.length === 0) return <Empty description={texts.nothing} />;
  const now = inForce(lists, today);
  return (
    <div className="stack">
      {lists.toReversed().map((list, place) => (
        // Versions of a list are only added; two may be called alike.
        // oxlint-disable-next-line react/no-array-index-key
        <section key={place} className="panel">
          <h2>
            {texts.list(list.version)} {list === now && <Tag color="success">{texts.inForce}</Tag>}
            {list.validFrom > today && <Tag>{texts.coming}</Tag>}
          </h2>
          <p className="small quiet">{sayDay(list.validFrom, language)}</p>
          <EntryTable rows={list.entries} />
        </section>
      ))}
    </div>
  );
};

const EntryTable = ({ rows }: { rows: readonly Entry[] }) => {
  const { words, language } = useSpeech();
  const { registers: texts } = words.streams;
  const fields = useFieldWords();
  const columns: Column<Entry>[] = [
    { key: 'bases', title: texts.bases, cell: ({ bases }) => sayList(bases, language) },
    {
      key: 'acts',
      title: texts.acts,
      cell: ({ acts }) =>
        sayList(
          acts.map((act) => fields.choice('acts', act)),
          language,
        ),
    },
    { key: 'who', title: texts.responsible, cell: ({ responsible }) => responsible },
  ];
  return (
    <ListTable
      caption={texts.listCaption}
      columns={columns}
      rows={rows}
      keyOf={({ bases, acts, responsible }) => `${bases.join(' ')} ${acts.join(' ')} ${responsible}`}
    />
  );
};
