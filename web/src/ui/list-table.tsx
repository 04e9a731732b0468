import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import classes from './list-table.module.css';
import { useArrowKeys } from './use-arrow-keys.js';

export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand to the end, so that their digits line up. */
  align?: 'end';
  width?: string;
  /** Whether it says anything of a row; where it does of none, the whole column stays away. */
  says?: (row: Row) => boolean;
  /** Where the cell goes on a narrow screen: on a line of its own (the default), at the end of the first, or away. */
  narrow?: 'below' | 'beside' | 'hidden';
  /** Makes the heading a button that sorts. */
  sort?: () => void;
  sorted?: 'ascending' | 'descending';
}

interface ListTableProps<Row> {
  /** What the table is, for those who hear it. */
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
}

/** Rows between hairlines. The first column carries the row's `RowLink`. On a narrow screen each row becomes a few lines. */
export function ListTable<Row>({ caption, columns: known, rows, keyOf }: ListTableProps<Row>) {
  const columns = known.filter(({ says }) => !says || rows.some(says));
  const table = useRef<HTMLTableElement>(null);
  useArrowKeys(table);
  return (
    <table ref={table} className={classes.table}>
      <caption className={classes.caption}>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Heading key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} className={classes.row}>
            {columns.map((column, index) => (
              <td
                key={column.key}
                data-align={column.align}
                data-narrow={index === 0 ? 'first' : (column.narrow ?? 'below')}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Heading<Row>({ column }: { column: Column<Row> }) {
  const Arrow = column.sorted === 'descending' ? IconChevronDown : IconChevronUp;
  return (
    <th
      scope="col"
      data-align={column.align}
      style={{ width: column.width }}
      aria-sort={column.sort && (column.sorted ?? 'none')}
    >
      {column.sort ? (
        <UnstyledButton className={classes.sort} onClick={column.sort}>
          {column.title}
          {column.sorted && <Arrow size={14} aria-hidden="true" />}
        </UnstyledButton>
      ) : (
        column.title
      )}
    </th>
  );
}
