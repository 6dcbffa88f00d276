import type { Asked } from '~/across/exports/asked'
import type { Table } from '~/across/exports/table'
import type { BoardName } from '~/across/exports/boards'
import { breakdownTable } from './breakdown-table.server'
import { classFirmsTable } from './class-tables.server'
import { countsTable } from './counts-table.server'
import { departmentMattersTable, departmentWorkTable } from './department-tables.server'
import { courseTable, forecastTable, rowsTable } from './indicator-tables.server'
import { monthFiguresTable, monthRowsTable } from './months-tables.server'
import { landingBoardTable, measuresTable, structureTable } from './other-tables.server'
import { ranksTable } from './ranks-table.server'
import { planTable } from './plan-table.server'
import { beforeTable, workedTable } from './worked-tables.server'

/** What each board is as a table: the same figures as its page under the same filters, with notes that say so. */
export const BOARD_TABLES: Record<BoardName, (asked: Asked) => Promise<Table>> = {
  breakdown: breakdownTable,
  plan: planTable,
  rows: rowsTable,
  course: courseTable,
  forecast: forecastTable,
  structure: structureTable,
  class_firms: classFirmsTable,
  rankings: ranksTable,
  what_worked: workedTable,
  what_came_before: beforeTable,
  measures: measuresTable,
  landing_board: landingBoardTable,
  landing_counts: countsTable,
  month_figures: monthFiguresTable,
  month_rows: monthRowsTable,
  department_work: departmentWorkTable,
  department_matters: departmentMattersTable,
}
