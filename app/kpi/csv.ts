/** A table as CSV for spreadsheets: UTF-8 with its mark, CRLF, every cell quoted. */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** Text that a spreadsheet would run as a formula gets an apostrophe before it; plain numbers stay numbers. */
function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  const runs = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text)
  return `"${(runs ? `'${text}` : text).replaceAll('"', '""')}"`
}
