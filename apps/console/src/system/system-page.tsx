import { useQuery } from '@tanstack/react-query';
import { Alert, Empty, Tag } from 'antd';
import { Link } from 'react-router';
import { hasRole } from '#casework/actor';
import { answered, ApiProblem, client, type Schema } from '../api/client.js';
import { useMe } from '../api/session.js';
import { AsOfLine } from '../kit/as-of-line.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { Shown } from '../kit/shown.js';
import { useWords } from '../words/speech.js';

type Readiness = Schema<'Answer.Readiness'>;
type Parked = Schema<'Answer.ParkedRow'>;
type Head = Schema<'Answer.TreeHead'>;

const tenSeconds = 10_000;

/** How the node is: its parts and how far its lists lag, what cannot be computed, and the log itself. */
export const SystemPage = () => {
  const words = useWords();
  const me = useMe();
  const { system: texts } = words.streams;
  return (
    <div className="page stack">
      <h1>{words.pages.system}</h1>
      <Node />
      <ParkedStreams />
      <section className="panel">
        <h2>{texts.lists}</h2>
        <p>{texts.proofHelp}</p>
        <Link to="/proof">{texts.toProof}</Link>
      </section>
      {hasRole(me, ['auditor', 'operator']) && <Log />}
    </div>
  );
};

/** A node that cannot serve says why with status 503, so that both answers are read. @throws {ApiProblem} */
const readiness = async (): Promise<Readiness & { readonly asOf: string; readonly behind: number | null }> => {
  const { data, error, response } = await client.GET('/health/ready');
  const said: unknown = data ?? error;
  if (typeof said !== 'object' || said === null || !('parts' in said))
    throw new ApiProblem({ status: response.status, code: 'unknown', detail: response.statusText });
  const ready = said as Readiness;
  return { ...ready, asOf: new Date().toISOString(), behind: ready.parts['projector']?.behind ?? null };
};

const Node = () => {
  const { system: texts } = useWords().streams;
  const found = useQuery({ queryKey: ['lists', 'readiness'], queryFn: readiness, refetchInterval: tenSeconds });
  const names: Readonly<Record<string, string>> = texts.parts;
  return (
    <section className="panel stack" aria-label={texts.node}>
      <h2>{texts.node}</h2>
      <Shown of={found}>
        {(node) => {
          const columns: Column<[string, Readiness['parts'][string]]>[] = [
            { key: 'part', title: texts.part, cell: ([part]) => names[part] ?? part },
            {
              key: 'state',
              title: texts.state,
              cell: ([, { ready, reason, behind }]) => (
                <>
                  <Tag color={ready ? 'success' : 'error'}>{ready ? texts.partReady : texts.partNot}</Tag>{' '}
                  {behind !== undefined && <span className="small">{texts.behind(behind)}</span>}
                  {reason !== undefined && (
                    <div className="small" lang="en">
                      {reason}
                    </div>
                  )}
                </>
              ),
            },
          ];
          return (
            <>
              <Alert
                type={node.ready ? 'success' : 'error'}
                showIcon
                title={node.ready ? texts.ready : texts.notReady}
              />
              <ListTable
                caption={texts.node}
                columns={columns}
                rows={Object.entries(node.parts)}
                keyOf={([part]) => part}
              />
              <AsOfLine of={[node]} />
            </>
          );
        }}
      </Shown>
    </section>
  );
};

const ParkedStreams = () => {
  const { system: texts } = useWords().streams;
  const found = useQuery({
    queryKey: ['lists', 'parked-streams'],
    queryFn: () => answered(client.GET('/operations/parked-streams')),
  });
  const columns: Column<Parked>[] = [
    { key: 'stream', title: texts.stream, cell: ({ _id }) => <span className="event-line">{_id}</span> },
    { key: 'reason', title: texts.reason, cell: ({ reason }) => <span lang="en">{reason}</span> },
    { key: 'since', title: texts.since, cell: ({ since }) => since, isNumber: true },
  ];
  return (
    <section className="panel stack">
      <h2>{texts.parked}</h2>
      <Shown of={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty description={texts.noParked} />
          ) : (
            <>
              <p>{texts.parkedHelp}</p>
              <ListTable caption={texts.parked} columns={columns} rows={items} keyOf={({ _id }) => _id} />
            </>
          )
        }
      </Shown>
    </section>
  );
};

const Log = () => {
  const { system: texts } = useWords().streams;
  const found = useQuery({ queryKey: ['lists', 'log'], queryFn: () => answered(client.GET('/log')) });
  const columns: Column<Head>[] = [
    { key: 'partition', title: texts.partition, cell: ({ partition }) => partition },
    { key: 'size', title: texts.size, cell: ({ size }) => size.toLocaleString('en-US'), isNumber: true },
    { key: 'root', title: texts.root, cell: ({ root }) => <code className="event-line">{root}</code> },
  ];
  return (
    <section className="panel stack">
      <h2>{texts.log}</h2>
      <Shown of={found}>
        {({ id, heads }) => (
          <>
            <p className="quiet">{texts.logHelp}</p>
            <p>
              {texts.logId} <code className="event-line">{id}</code>
            </p>
            <ListTable
              caption={texts.log}
              columns={columns}
              rows={heads}
              keyOf={({ partition }) => String(partition)}
            />
          </>
        )}
      </Shown>
    </section>
  );
};
