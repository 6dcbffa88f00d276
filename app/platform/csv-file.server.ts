import { CSV_MARK, csvLine, type Cell } from '~/shared/cells'

/** A table to take along, by its name without the ending. */
export function csvFile(name: string, lines: readonly (readonly Cell[])[]): Response {
  return new Response(CSV_MARK + lines.map(csvLine).join(''), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
