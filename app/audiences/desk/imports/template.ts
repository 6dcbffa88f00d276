import type { LoaderFunctionArgs } from '@remix-run/node'
import { MIME } from '~/across/exports/table'
import { openForImport } from '~/admission/imports/queries.server'
import { templateOf } from '~/admission/imports/template.server'
import { sectionsFromJson } from '~/ground/forms/form-json'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'

/** The spreadsheet to fill in for the form of a track. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const open = await openForImport(actor.enclaveId, now())
  const form = open?.forms.find(({ track }) => track === params.track) ?? notFound()
  const sections = sectionsFromJson(form.sections)
  const body = await templateOf({ ...form, sections }, localeOf(request))
  return new Response(new Uint8Array(body), {
    headers: {
      'Content-Type': MIME.xlsx,
      'Content-Disposition': `attachment; filename="applications-${form.track}-${form.version}.xlsx"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
