import { createReadableStreamFromReadable } from '@remix-run/node'
import { Readable } from 'node:stream'
import type { BoardName } from '~/across/exports/boards'
import { csvParts } from '~/across/exports/csv.server'
import { noteExport } from '~/across/exports/note-export.server'
import { FORMATS, MIME } from '~/across/exports/table'
import { workbook } from '~/across/exports/workbook.server'
import { exportWords } from '~/across/exports/words'
import type { Actor } from '~/ground/people/actor'
import { now, today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { BOARD_TABLES } from './tables.server'

/** A board as a file, with its filters, cut-off and rules; it stands in the log before the first row leaves. */
export async function boardFile(
  actor: Actor,
  page: BoardName,
  { request, format: asked }: { request: Request; format: string | undefined },
): Promise<Response> {
  const format = FORMATS.find((one) => one === asked) ?? notFound()
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
