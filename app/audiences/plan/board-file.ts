import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { Readable } from 'node:stream'
import { isBoard } from '~/across/exports/boards'
import { BOARD_TABLES } from '~/across/board-files/tables.server'
import { csvParts } from '~/across/exports/csv.server'
import { noteExport } from '~/across/exports/note-export.server'
import { FORMATS, MIME } from '~/across/exports/table'
import { workbook } from '~/across/exports/workbook.server'
import { exportWords } from '~/across/exports/words'
import { requireWorker } from '~/plan/board/worker.server'
import { now, today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'

/** A board as a file, with its filters, cut-off and rules; it stands in the log before the first row leaves. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const page = isBoard(params.board) ? params.board : notFound()
  const format = FORMATS.find((one) => one === params.format) ?? notFound()
  const { search, searchParams: query } = new URL(request.url)
  const locale = localeOf(request)
  const table = await BOARD_TABLES[page]({ actor, query, today: today(), locale })
  await noteExport(actor, { page, format, search: search.slice(1, 600) }, now())
  const body =
    format === 'csv' ? Readable.from(csvParts(table)) : workbook(table, exportWords[locale].sheetFull, now())
  return new Response(createReadableStreamFromReadable(body), {
    headers: {
      'Content-Type': MIME[format],
      'Content-Disposition': `attachment; filename="${page.replaceAll('_', '-')}-${today()}.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
