import type { LoaderFunctionArgs } from '@remix-run/node'
import { MIME } from '~/across/exports/table'
import { faultyRows } from '~/admission/imports/faulty.server'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'

/** The rows of an import that could not be taken in, as a sheet to mend. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const { body, name } = await faultyRows(actor, params.batchId, localeOf(request), now())
  return new Response(new Uint8Array(body), {
    headers: {
      'Content-Type': MIME.xlsx,
      'Content-Disposition': `attachment; filename="faulty-rows.xlsx"; filename*=UTF-8\'\'${encodeURIComponent(name)}`,
      'Cache-Control': 'private, no-store',
    },
  })
}
