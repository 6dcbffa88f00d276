import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { requireOwn } from '~/admission/drafts/own.server'
import { removePaper } from '~/admission/drafts/papers.server'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'

/** There is nothing to look at here: the papers page has the button. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  return redirect(paths.myPapers(own.application.ref))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const { ref, id } = own.application
  const outcome = await removePaper(own.actor, id, params.paperId ?? '', now())
  if (!outcome.ok) return redirect(paths.myApplication(ref))
  return redirect(`${paths.myPapers(ref)}#paper-${encodeURIComponent(outcome.value.kind)}`)
}
