import type { Cell, Column } from '~/shared/cells'

/** A list as a table to take away: its columns, and its rows a stretch at a time. */
export type Table = { name: string; columns: Column[]; rows: AsyncIterable<Cell[]> }

export const FORMATS = ['csv', 'xlsx'] as const
export type Format = (typeof FORMATS)[number]

export const MIME: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
