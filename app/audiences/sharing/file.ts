import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { Readable } from 'node:stream'
import { csvParts } from '~/across/exports/csv.server'
import { noteExport } from '~/across/exports/note-export.server'
import { sharingTable } from '~/across/exports/sharing-table.server'
import { MIME, type Format } from '~/across/exports/table'
import { workbook } from '~/across/exports/workbook.server'
import { exportWords } from '~/across/exports/words'
import { requireSharer } from '~/landing/sharing/act-on-sharing.server'
import { settlementPage } from '~/landing/sharing/queries.server'
import { now } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'

/** A settlement as a file, each ledger in columns of its own; it stands in the log before the first row leaves. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = await requireSharer(asked, 'look')
  const settlement = await settlementPage(actor, asked.params.settlementId)
  const format: Format = new URL(asked.request.url).pathname.endsWith('.xlsx') ? 'xlsx' : 'csv'
  const locale = localeOf(asked.request)
  const { period, number, agreement } = settlement
  await noteExport(actor, { page: 'sharing', format, search: `${agreement.ref} ${period} ${number}` }, now())
  const table = sharingTable(actor, settlement, locale)
  const body =
    format === 'csv' ? Readable.from(csvParts(table)) : workbook(table, exportWords[locale].sheetFull, now())
  return new Response(createReadableStreamFromReadable(body), {
    headers: {
      'Content-Type': MIME[format],
      'Content-Disposition': `attachment; filename="${agreement.ref}-${period}-${number}.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
