import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { Readable } from 'node:stream'
import { csvParts } from '~/across/exports/csv.server'
import { noteExport } from '~/across/exports/note-export.server'
import { returnTable } from '~/across/exports/return-table'
import { MIME, type Format } from '~/across/exports/table'
import { workbook } from '~/across/exports/workbook.server'
import { exportWords } from '~/across/exports/words'
import { requireWorker } from '~/plan/board/worker.server'
import { returnPage } from '~/plan/returns/queries.server'
import { now, today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'

/** A return as a file: its lines, then its firms; it stands in the log before the first row leaves. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const { pathname, search, searchParams } = new URL(request.url)
  const format: Format = pathname.endsWith('.xlsx') ? 'xlsx' : 'csv'
  const locale = localeOf(request)
  const page = await returnPage(actor, params.period, searchParams, today())
  await noteExport(
    actor,
    { page: 'returns', format, search: `${page.period} ${search.slice(1, 100)}`.trim() },
    now(),
  )
  const table = returnTable(page, locale)
  const body =
    format === 'csv' ? Readable.from(csvParts(table)) : workbook(table, exportWords[locale].sheetFull, now())
  const name = `return-${page.period}${page.shown ? `-v${page.shown.version}` : '-draft'}.${format}`
  return new Response(createReadableStreamFromReadable(body), {
    headers: {
      'Content-Type': MIME[format],
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
