import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Sums and counts stand at the end of their column. */
  readonly isNumber?: boolean;
}

interface Listed<Row> {
  /** What the table is of, for those who hear it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** A list of rows; on a phone each row is a card. */
export const ListTable = <Row,>({ caption, columns, rows, keyOf }: Listed<Row>) => (
  <table className="list-table">
    <caption>{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ key, title, isNumber }) => (
          <th key={key} scope="col" className={isNumber === true ? 'end' : undefined}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={keyOf(row)}>
          {columns.map(({ key, title, cell, isNumber }) => (
            <td key={key} data-column={title} className={isNumber === true ? 'end' : undefined}>
              <div>{cell(row)}</div>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
