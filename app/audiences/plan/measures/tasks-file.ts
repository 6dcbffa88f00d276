import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { Readable } from 'node:stream'
import { csvParts } from '~/across/exports/csv.server'
import { MIME, type Format } from '~/across/exports/table'
import { noteExport } from '~/across/exports/note-export.server'
import { tasksTable } from '~/across/exports/tasks-table.server'
import { workbook } from '~/across/exports/workbook.server'
import { exportWords } from '~/across/exports/words'
import { requirePlanner } from '~/plan/measure-pages/measure-act.server'
import { now, today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'

/** The tasks that the filters of their list leave, as a file; it stands in the log before the first row leaves. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = await requirePlanner(asked, 'look')
  const { pathname, search, searchParams: query } = new URL(asked.request.url)
  const format: Format = pathname.endsWith('.xlsx') ? 'xlsx' : 'csv'
  const locale = localeOf(asked.request)
  await noteExport(actor, { page: 'tasks', format, search: search.slice(1, 600) }, now())
  const table = await tasksTable({ actor, query, today: today(), locale })
  const body =
    format === 'csv' ? Readable.from(csvParts(table)) : workbook(table, exportWords[locale].sheetFull, now())
  return new Response(createReadableStreamFromReadable(body), {
    headers: {
      'Content-Type': MIME[format],
      'Content-Disposition': `attachment; filename="tasks-${today()}.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
