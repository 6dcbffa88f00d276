import { below, links, table } from './table'

const my = table(['my'], {
  my: ['', 'my/home.tsx'],
})

const desk = table(['desk'], {
  desk: ['', 'desk/today/today.tsx'],
  deskSearch: ['search', 'desk/search.tsx'],
  deskViews: ['views', 'desk/views/list.tsx'],
  deskBulkAcceptance: ['bulk/acceptance', 'desk/bulk/acceptance.tsx'],
  deskBulkOfficer: ['bulk/officer', 'desk/bulk/officer.tsx'],
  deskBulkUndo: ['bulk/officer/undo', 'desk/bulk/officer-undo.tsx'],
  deskBulkReminder: ['bulk/reminder', 'desk/bulk/reminder.tsx'],
  deskDuplicates: ['duplicates', 'desk/duplicates/list.tsx'],
  deskDuplicate: ['duplicates/:firmId/:otherId', 'desk/duplicates/pair.tsx'],
  deskDuplicateMerging: ['duplicates/:firmId/:otherId/merging', 'desk/duplicates/merging.tsx'],
  deskDuplicateDistinction: ['duplicates/:firmId/:otherId/distinction', 'desk/duplicates/distinction.ts'],
  deskExport: ['exports/:page/:format', 'desk/exports/table.ts'],
  deskViewRemoval: ['views/:viewId/removal', 'desk/views/removal.ts'],
  deskViewSharing: ['views/:viewId/sharing', 'desk/views/sharing.ts'],
})

const bureau = table(['bureau'], {
  bureau: ['', 'plan/board.tsx'],
  bureauSearch: ['search', 'desk/search.tsx'],
})

const department = table(['department'], {
  department: ['', 'department/today.tsx'],
})

const host = table(['host'], {
  host: ['', 'host/figures.tsx'],
})

export const todayTables = [my, desk, bureau, department, host]

/** Addresses of where a day begins, and of what helps to get through it: search, views, many at once, duplicates. */
export const todayPaths = {
  ...links(my),
  ...links(desk),
  ...links(bureau),
  ...links(department),
  ...links(host),
  deskBulk: below(desk, 'bulk'),
}
