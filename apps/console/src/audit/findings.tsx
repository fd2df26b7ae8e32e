import { Link } from 'react-router';
import { ListTable, type Column } from '../kit/list-table.js';
import { useWords } from '../words/speech.js';

/** Something that is not as it must be: where, and what. */
export interface Finding {
  readonly where: string;
  readonly message: string;
}

/** The case that a finding is about, by its stream or by its document; null where it is about none. */
export const caseOfFinding = (where: string): string | null =>
  /\bcase\/([A-Za-z0-9]+)/.exec(where)?.[1] ??
  /^(?:read model|列表) [a-z-]+[,，] ?([0-9a-f]{16,})/.exec(where)?.[1] ??
  null;

/** What a proof found, each with its case. */
export const Findings = ({ findings }: { findings: readonly Finding[] }) => {
  const { proof } = useWords().audit;
  const columns: Column<Finding>[] = [
    {
      key: 'where',
      title: proof.where,
      cell: ({ where }) => {
        const id = caseOfFinding(where);
        return (
          <>
            <span className="event-line">{where}</span>
            {id !== null && (
              <div>
                <Link to={`/cases/${id}?tab=timeline&view=everything`}>{proof.openCase}</Link>
              </div>
            )}
          </>
        );
      },
    },
    { key: 'finding', title: proof.finding, cell: ({ message }) => message },
  ];
  return (
    <>
      <ListTable
        caption={proof.finding}
        columns={columns}
        rows={findings}
        keyOf={({ where, message }) => `${where} ${message}`}
      />
      <p className="small quiet">{proof.findingHelp}</p>
    </>
  );
};
