import { CSV_MARK, csvLine } from '~/shared/cells'

/** A table as CSV for spreadsheets: UTF-8 with its mark, CRLF, every cell quoted, no formulas. */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return CSV_MARK + rows.map(csvLine).join('')
}
