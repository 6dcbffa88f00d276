import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { sheetFile } from '~/ground/papers/word-file.server'
import { minutesFor } from '~/admission/minutes/minutes.server'
import { requireActor } from '~/ground/people/guard.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'

/** The minutes as a Word file, to be signed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const locale = localeOf(request)
  const { panel, minutes } = await minutesFor(actor, params.panelId, locale)
  if (!minutes) return redirect(paths.deskPanelMinutes(actor.enclaveSlug, panel.id))
  return sheetFile(panel.ref, minutes)
}
