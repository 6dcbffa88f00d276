import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { liveAnswers } from '~/applications/answers-view.server'
import { requireOwn } from '~/applications/own.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'

/** What colleagues have saved meanwhile, for a page that saves by itself. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  if (own.application.state !== 'draft') return redirect(paths.myApplication(own.application.ref))
  return json(await liveAnswers(own, today(), localeOf(request)), {
    headers: { 'Cache-Control': 'private, no-store' },
  })
}
