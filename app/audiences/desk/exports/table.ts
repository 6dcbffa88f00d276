import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { noteExport } from '~/across/exports/note-export.server'
import { FORMATS, MIME } from '~/across/exports/table'
import { TABLES } from '~/across/exports/tables.server'
import { csvStream, workbook } from '~/across/exports/write.server'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { forbidden, notFound } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { isViewPage, tidySearch } from '~/across/views/pages'
import { READERS_OF } from '~/across/views/readers'

/** More rows than this are too much for a workbook; the same address gives them as CSV. */
const MOST_IN_A_WORKBOOK = 50_000

/** All rows of a view, as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: READERS_OF.applications, enclave: params.enclave })
  const { page } = params
  const format = FORMATS.find((one) => one === params.format) ?? notFound()
  if (!isViewPage(page)) notFound()
  if (!READERS_OF[page].includes(actor.role)) forbidden()
  const search = tidySearch(new URL(request.url).search)
  const asked = { actor, query: new URLSearchParams(search), today: today(), locale: localeOf(request) }
  await noteExport(actor, { page, format, search: search.slice(0, 600) }, now())
  const body =
    format === 'csv'
      ? csvStream(await TABLES[page](asked))
      : await workbook(await TABLES[page](asked), MOST_IN_A_WORKBOOK)
  if (body === null) return redirect(`${paths.deskExport(actor.enclaveSlug, page, 'csv')}?${search}`)
  return new Response(body instanceof Uint8Array ? new Uint8Array(body) : body, {
    headers: {
      'Content-Type': MIME[format],
      'Content-Disposition': `attachment; filename="${page}-${asked.today}.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
