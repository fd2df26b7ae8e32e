import { Tag } from 'antd';
import { Link } from 'react-router';
import { useNames } from '../api/names.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayDay } from '../kit/say.js';
import { useNamed } from '../kit/use-named.js';
import { useSpeech } from '../words/speech.js';
import type { CaseOfHit, Hit } from './tried.js';

/** So many cases of a hit are named in its row. */
const mostNamed = 5;

const colours = { same: 'default', moved: 'processing', new: 'warning', gone: 'success' } as const;

/** Hits of a back-test: each leads to its case, and to the case as it stood when the sign began to show. */
export const HitsTable = ({ rows, caption }: { rows: readonly Hit[]; caption: string }) => {
  const { words, language } = useSpeech();
  const { backTest: said } = words;
  const names = useNames();
  const named = useNamed();
  const columns: Column<Hit>[] = [
    { key: 'case', title: said.columns.case, cell: (hit) => <CasesOf hit={hit} /> },
    { key: 'since', title: said.columns.since, cell: (hit) => <Since hit={hit} /> },
    {
      key: 'what',
      title: said.columns.what,
      cell: ({ said: saidIn, about, party }) => (
        <>
          {party !== null && <div>{party}</div>}
          <div className="small">{named(saidIn(language), about)}</div>
        </>
      ),
    },
    {
      key: 'change',
      title: said.columns.change,
      cell: ({ change, before, wasDismissed }) => (
        <>
          <Tag color={colours[change]}>{said.changes[change]}</Tag>
          {change === 'moved' && before !== null && (
            <div className="small quiet">{said.movedFrom(sayDay(before, language))}</div>
          )}
          {wasDismissed && <div className="small">{said.dismissed}</div>}
        </>
      ),
    },
    {
      key: 'whose',
      title: said.columns.whose,
      cell: ({ unit, officers }) => (
        <>
          <Tag>{names.unit(unit)}</Tag>
          <div className="small">
            {officers.map((officer) => names.officer(officer)).join(language === 'en' ? ', ' : '、')}
          </div>
        </>
      ),
    },
  ];
  return (
    <ListTable
      caption={caption}
      columns={columns}
      rows={rows}
      keyOf={({ cases, since, said: saidIn }) => `${since} ${cases.map(({ id }) => id).join(' ')} ${saidIn('en')}`}
    />
  );
};

const calledOf = ({ id, code }: CaseOfHit): string => code ?? id.slice(0, 8);

const CasesOf = ({ hit: { cases } }: { hit: Hit }) => {
  const { backTest: said } = useSpeech().words;
  return (
    <>
      {cases.slice(0, mostNamed).map((each) => (
        <div key={each.id}>
          <Link className="small number" to={`/cases/${each.id}?tab=risks`}>
            {calledOf(each)}
          </Link>
        </div>
      ))}
      {cases.length > mostNamed && <div className="small quiet">{said.more(cases.length)}</div>}
    </>
  );
};

/** The day leads to the case at its last event of that day. */
const Since = ({ hit: { since, cases } }: { hit: Hit }) => {
  const { words, language } = useSpeech();
  const day = sayDay(since, language);
  const [only] = cases;
  if (only === undefined || only.event === null) return <span className="number">{day}</span>;
  return (
    <Link
      className="number"
      to={`/cases/${only.id}/replay?at=${only.event}`}
      aria-label={words.backTest.atEvent(day, calledOf(only))}
    >
      {day}
    </Link>
  );
};
