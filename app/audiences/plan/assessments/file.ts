import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { Readable } from 'node:stream'
import { assessmentTable } from '~/across/exports/assessment-table'
import { csvParts } from '~/across/exports/csv.server'
import { noteExport } from '~/across/exports/note-export.server'
import { MIME, type Format } from '~/across/exports/table'
import { workbook } from '~/across/exports/workbook.server'
import { exportWords } from '~/across/exports/words'
import { assessmentPage } from '~/plan/assessments/queries.server'
import { requireWorker } from '~/plan/board/worker.server'
import { now, today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'

/** A year's assessment as a file, an indicator to a row; it stands in the log before the first row leaves. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const { pathname, search, searchParams } = new URL(request.url)
  const format: Format = pathname.endsWith('.xlsx') ? 'xlsx' : 'csv'
  const locale = localeOf(request)
  const page = await assessmentPage(actor, params.year, searchParams, today())
  const taken = `${page.year} ${search.slice(1, 100)}`.trim()
  await noteExport(actor, { page: 'assessments', format, search: taken }, now())
  const table = assessmentTable(page, locale)
  const body =
    format === 'csv' ? Readable.from(csvParts(table)) : workbook(table, exportWords[locale].sheetFull, now())
  const name = `assessment-${page.year}${page.shown ? `-v${page.shown.version}` : '-draft'}.${format}`
  return new Response(createReadableStreamFromReadable(body), {
    headers: {
      'Content-Type': MIME[format],
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
