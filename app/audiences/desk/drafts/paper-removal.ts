import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { requireDraftOnBehalf, requireOnBehalf } from '~/admission/new-applications/on-behalf.server'
import { removePaper } from '~/admission/drafts/papers.server'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'

/** There is nothing to look at here: the papers page has the button. */
export async function loader(args: LoaderFunctionArgs) {
  const { application, slug } = await requireDraftOnBehalf(args)
  return redirect(paths.deskDraftPapers(slug, application.id))
}

export async function action(args: ActionFunctionArgs) {
  const { actor, application, slug } = await requireOnBehalf(args)
  await removePaper(actor, application.id, args.params.paperId ?? '', now())
  return redirect(paths.deskDraftPapers(slug, application.id))
}
