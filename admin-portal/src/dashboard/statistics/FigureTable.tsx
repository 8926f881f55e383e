import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import { useState } from 'react';
import { FigureLink } from './FigureLink';
import { isFigure, sortLines, type Column, type Line } from './figureLines';

interface Props {
  /** Names the table where no heading does. */
  label: string;
  /** The first names the line, the others are numbers. */
  columns: readonly Column[];
  lines: readonly Line[];
  /** Whether the columns sort; a table in the order of time does not. */
  sortable?: boolean;
}

/** Numbers in a table: figures open their lists, columns sort; too wide, it scrolls by itself, with the keyboard too. */
export function FigureTable({ label, columns, lines, sortable = false }: Props) {
  const [sort, setSort] = useState<{ column: number; descending: boolean } | null>(null);
  const by = (column: number) =>
    setSort({ column, descending: sort?.column === column ? !sort.descending : column > 0 });
  const direction = sort?.descending ? 'desc' : 'asc';

  return (
    <TableContainer tabIndex={0} sx={{ maxHeight: 480 }}>
      <Table size="small" stickyHeader aria-label={label}>
        <TableHead>
          <TableRow>
            {columns.map(({ key, title }, index) => (
              <TableCell
                key={key}
                align={index > 0 ? 'right' : 'left'}
                sortDirection={sort?.column === index ? direction : false}
              >
                {sortable ? (
                  <TableSortLabel
                    active={sort?.column === index}
                    direction={sort?.column === index ? direction : 'desc'}
                    onClick={() => by(index)}
                  >
                    {title}
                  </TableSortLabel>
                ) : (
                  title
                )}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {sortLines(lines, sort).map(({ key, name, values }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row">
                {name}
              </TableCell>
              {columns.slice(1).map(({ key: column, title, show }, index) => {
                const value = values[index] ?? null;
                return (
                  <TableCell key={column} align="right">
                    {isFigure(value) ? (
                      <FigureLink figure={value} name={`${name} ${title}`} />
                    ) : (
                      (show?.(value) ?? value)
                    )}
                  </TableCell>
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
