import { Tag } from 'antd';
import { Link } from 'react-router';
import { useNames } from '../api/names.js';
import type { paths } from '../api/schema.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayList } from '../kit/say-list.js';
import { sayInstant } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';

type Row = paths['/looks']['get']['responses'][200]['content']['application/json']['items'][number];

/** Where a stream of each kind is looked at. */
const pageOf: Readonly<Record<string, string>> = {
  case: '/cases',
  complaint: '/complaints',
  inspection: '/inspections',
  supervision: '/matters',
};

/** Who looked, when, at what; of one matter without saying each time which. */
export const LookTable = ({ rows, ofOne }: { rows: readonly Row[]; ofOne: boolean }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const { looks } = words;
  const columns: Column<Row>[] = [
    {
      key: 'when',
      title: looks.columns.when,
      cell: ({ at, until, count }) => (
        <>
          <span className="number">{sayInstant(at, language)}</span>
          {count > 1 && (
            <div className="small quiet">
              {looks.times(count)} · {sayInstant(until, language)}
            </div>
          )}
        </>
      ),
    },
    {
      key: 'who',
      title: looks.columns.who,
      cell: ({ person, unit }) => (
        <>
          {names.officer(person)}
          <div className="small quiet">{names.unit(unit)}</div>
        </>
      ),
    },
    ...(ofOne ? [] : [{ key: 'whose', title: looks.columns.whose, cell: (row: Row) => <Whose of={row.stream} /> }]),
    { key: 'part', title: looks.columns.part, cell: (row) => <Part row={row} /> },
    {
      key: 'classes',
      title: looks.columns.classes,
      cell: ({ classes }) =>
        sayList(
          classes.map((each) => looks.classes[each] ?? each),
          language,
        ),
    },
    { key: 'reason', title: looks.columns.reason, cell: ({ reason }) => reason ?? '' },
  ];
  return <ListTable caption={looks.caption} columns={columns} rows={rows} keyOf={({ _id }) => _id} />;
};

const Part = ({ row: { part, refused } }: { row: Row }) => {
  const { looks } = useSpeech().words;
  const list = part.endsWith(' csv') ? part.slice(0, -4) : null;
  return (
    <>
      {list === null ? (looks.parts[part] ?? part) : looks.exported(list)}{' '}
      {refused === true && <Tag color="error">{looks.refused}</Tag>}
    </>
  );
};

const Whose = ({ of }: { of: string }) => {
  const { looks } = useSpeech().words;
  const names = useNames();
  const [kind = '', id = ''] = of.split('/');
  const named = looks.kinds[kind] ?? kind;
  const page = pageOf[kind];
  if (page !== undefined)
    return (
      <>
        {named} <Link to={`${page}/${id}`}>{id.slice(0, 8)}</Link>
      </>
    );
  return `${named} ${kind === 'person' ? names.officer(id) : id}`;
};
