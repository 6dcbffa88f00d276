import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { requireOwn } from '~/admission/drafts/own.server'
import { restorePaper } from '~/admission/drafts/papers.server'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'

/** There is nothing to look at here: the papers page has the button. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  return redirect(paths.myPapers(own.application.ref))
}

/** A founder puts a paper back that was taken off. */
export async function action({ request, params }: ActionFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const { ref, id } = own.application
  const outcome = await restorePaper(own.actor, id, params.paperId ?? '', now())
  if (outcome.ok) return redirect(`${paths.myPapers(ref)}#paper-${encodeURIComponent(outcome.value.kind)}`)
  return redirect(outcome.reason === 'not_a_draft' ? paths.myApplication(ref) : paths.myPapers(ref))
}
