import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { Readable } from 'node:stream'
import { csvParts } from '~/across/exports/csv.server'
import { EXPORTERS, isExported } from '~/across/exports/pages'
import { noteExport } from '~/across/exports/note-export.server'
import { FORMATS, MIME } from '~/across/exports/table'
import { TABLES } from '~/across/exports/tables.server'
import { workbook } from '~/across/exports/workbook.server'
import { exportWords } from '~/across/exports/words'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { forbidden, notFound } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { tidySearch } from '~/across/views/pages'

/** All rows of a view, as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: EXPORTERS.applications, enclave: params.enclave })
  const { page } = params
  const format = FORMATS.find((one) => one === params.format) ?? notFound()
  if (!isExported(page)) notFound()
  if (!EXPORTERS[page].includes(actor.role)) forbidden()
  const search = tidySearch(new URL(request.url).search)
  const asked = { actor, query: new URLSearchParams(search), today: today(), locale: localeOf(request) }
  await noteExport(actor, { page, format, search: search.slice(0, 600) }, now())
  const table = await TABLES[page](asked)
  const body =
    format === 'csv'
      ? Readable.from(csvParts(table))
      : workbook(table, exportWords[asked.locale].sheetFull, now())
  return new Response(createReadableStreamFromReadable(body), {
    headers: {
      'Content-Type': MIME[format],
      'Content-Disposition': `attachment; filename="${page}-${asked.today}.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
