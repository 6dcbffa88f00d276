import { applicationsTable } from './applications-table.server'
import type { Asked } from './asked'
import { evidenceTable } from './evidence-table.server'
import { firmsTable } from './firms-table.server'
import { landingTable } from './landing-table.server'
import type { Exported } from './pages'
import { reportsTable } from './reports-table.server'
import { roomsTable } from './rooms-table.server'
import type { Table } from './table'

/** What each list is as a table: the same rows, in the same order, as its page shows under the same address. */
export const TABLES: Record<Exported, (asked: Asked) => Promise<Table>> = {
  applications: applicationsTable,
  firms: firmsTable,
  evidence: evidenceTable,
  landing: landingTable,
  rooms: roomsTable,
  reports: reportsTable,
}
