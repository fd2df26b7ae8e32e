import { Alert } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Schema } from '../api/client.js';
import { useNames } from '../api/names.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayDay } from '../kit/say.js';
import '../supervision/supervision.css';
import { useSpeech } from '../words/speech.js';
import { addressOf, groups, parts, type Asked, type Group, type Part } from './asked.js';
import { hitsOf } from './hits-of.js';
import { HitsTable } from './hits-table.js';
import type { Tried } from './tried.js';

type Row = Schema<'Answer.HitsBeside'>;

interface OfTried {
  readonly tried: Tried;
  readonly asked: Asked;
}

/** What a back-test came to: numbers, each of which opens its list, and the list itself. */
export const TriedShown = ({ tried, asked }: OfTried) => {
  const { words, language } = useSpeech();
  const { backTest: said } = words;
  const names = useNames();
  const { from, to, unit, unread } = tried;
  return (
    <section className="panel stack board" aria-label={said.result}>
      <h2>{said.result}</h2>
      <p className="small quiet">{said.span(sayDay(from, language), sayDay(to, language), names.unit(unit))}</p>
      <Numbers tried={tried} asked={asked} />
      {unread > 0 && <Alert type="warning" showIcon title={said.unread(unread)} />}
      <div className="halves">
        {groups.map((group) => (
          <GroupTable key={group} group={group} tried={tried} asked={asked} />
        ))}
      </div>
      <p className="small quiet">{said.note}</p>
      <Opened tried={tried} asked={asked} />
    </section>
  );
};

/** A number that leads to the list of what it counts; nothing to count leads nowhere. */
const Opens = ({ count, of, to }: { count: number; of: string; to: Asked }) => {
  const { backTest: said } = useSpeech().words;
  if (count === 0) return <span className="number quiet">0</span>;
  return (
    <Link className="number" to={`?${addressOf(to)}`} replace preventScrollReset aria-label={said.opens(count, of)}>
      {count}
    </Link>
  );
};

const Numbers = ({ tried, asked }: OfTried) => {
  const { backTest: said } = useSpeech().words;
  const { hits, before, added, gone, dismissed, cases } = tried;
  const opened = { ...asked, by: null, key: '' };
  const numbers = Object.entries({ hits, before, added, gone, dismissed, cases }) as [
    keyof typeof said.numbers,
    number,
  ][];
  return (
    <dl className="tiles">
      {numbers.map(([name, count]) => (
        <div key={name} className="tile">
          <dt>{said.numbers[name]}</dt>
          <dd>
            {name === 'cases' ? (
              <span className="number">{count}</span>
            ) : (
              <Opens count={count} of={said.numbers[name]} to={{ ...opened, part: name }} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const rowsOf: Readonly<Record<Group, (tried: Tried) => readonly Row[]>> = {
  month: ({ byMonth }) => byMonth,
  unit: ({ byUnit }) => byUnit,
  officer: ({ byOfficer }) => byOfficer,
};

/** What a key of a group is called. */
const useKeyNames = (): ((group: Group, key: string) => string) => {
  const names = useNames();
  return (group, key) => {
    if (group === 'month') return key;
    return group === 'unit' ? names.unit(key) : names.officer(key);
  };
};

const GroupTable = ({ group, tried, asked }: OfTried & { group: Group }) => {
  const { backTest: said } = useSpeech().words;
  const nameOf = useKeyNames();
  const counted = (part: Exclude<Part, 'dismissed'>): Column<Row> => ({
    key: part,
    title: said.columnsOf[part],
    isNumber: true,
    cell: (row) => (
      <Opens
        count={row[part]}
        of={`${nameOf(group, row.key)} ${said.numbers[part]}`}
        to={{ ...asked, by: group, key: row.key, part }}
      />
    ),
  });
  const columns: Column<Row>[] = [
    { key: 'key', title: said.group[group], cell: ({ key }) => nameOf(group, key) },
    counted('hits'),
    counted('before'),
    counted('added'),
    counted('gone'),
    {
      key: 'cases',
      title: said.columnsOf.cases,
      isNumber: true,
      cell: ({ cases }) => <span className="number">{cases}</span>,
    },
  ];
  return (
    <div>
      <h3>{said.groups[group]}</h3>
      <ListTable caption={said.groups[group]} columns={columns} rows={rowsOf[group](tried)} keyOf={({ key }) => key} />
    </div>
  );
};

/** The list that a number opened; all hits, where none was. */
const Opened = ({ tried, asked }: OfTried) => {
  const { backTest: said } = useSpeech().words;
  const nameOf = useKeyNames();
  const { by, key, part } = asked;
  const { rows, count } = hitsOf(tried, asked);
  const title = said.listOf(said.lists[part], by === null ? '' : nameOf(by, key));
  const heading = useRef<HTMLHeadingElement>(null);
  const place = `${by ?? ''} ${key} ${part}`;
  const before = useRef(place);
  useEffect(() => {
    // Whoever opened a number by keyboard goes on from its list.
    if (before.current !== place) heading.current?.focus();
    before.current = place;
  }, [place]);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <div className="row">
        {parts.map((each) => (
          <Link
            key={each}
            to={`?${addressOf({ ...asked, part: each, ...(each === 'dismissed' ? { by: null, key: '' } : {}) })}`}
            replace
            preventScrollReset
            aria-current={each === part ? 'true' : undefined}
          >
            {said.lists[each]}
          </Link>
        ))}
        {by !== null && (
          <Link to={`?${addressOf({ ...asked, by: null, key: '' })}`} replace preventScrollReset>
            {said.all}
          </Link>
        )}
      </div>
      {rows.length < count && <Alert type="info" showIcon title={said.shown(rows.length, count)} />}
      {rows.length === 0 ? <p>{said.none}</p> : <HitsTable rows={rows} caption={title} />}
    </>
  );
};
