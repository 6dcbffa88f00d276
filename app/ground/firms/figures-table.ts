import { yuanToWan, type Yuan } from '~/shared/money'

export type YearRow = {
  year: number
  version: number
  revenueYuan: Yuan
  rdYuan: Yuan
  taxYuan: Yuan | null
  staff: number
  rdStaff: number
  source: string
  fileId: string | null
}

/** Of every year the highest version, in order; a correction hides what it corrects. */
export function latestByYear<T extends { year: number; version: number }>(rows: readonly T[]): T[] {
  const byYear = new Map<number, T>()
  for (const row of rows) {
    if ((byYear.get(row.year)?.version ?? 0) < row.version) byYear.set(row.year, row)
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year)
}

/** The last years to show: without a gap between them, so that bars stand for years. */
export function yearsShown(rows: readonly { year: number }[], most = 4): number[] {
  const last = rows.at(-1)?.year
  const first = rows[0]?.year
  if (last === undefined || first === undefined) return []
  const from = Math.max(first, last - most + 1)
  return Array.from({ length: last - from + 1 }, (_, i) => from + i)
}

/** The year a firm in residence still owes its figures for: last year's, once it is over. */
export function yearOwed(rows: readonly { year: number }[], thisYear: number, began: number): number | null {
  const year = thisYear - 1
  return began <= year && !rows.some((row) => row.year === year) ? year : null
}

/** A length for a bar from an amount; the text beside it stays exact. */
export function barOf(yuan: Yuan): number {
  return Number(yuanToWan(yuan))
}
