import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { attachSent } from '~/admission/drafts/attach-sent.server'
import { ownTitle } from '~/admission/drafts/own-title'
import { requireOwn } from '~/admission/drafts/own.server'
import { PapersPage } from '~/admission/draft-pages/papers-page'
import { papersView } from '~/admission/drafts/papers-view.server'
import script from '~/admission/uploads/papers.script?script'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'

/** Files are sent in pieces by a plain script; without it by the buttons. */
export const handle = { script, files: 'own' }

export const meta = ownTitle

export async function loader({ request, params }: LoaderFunctionArgs) {
  return json(await papersView(await requireOwn(request, params.ref), localeOf(request)))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  return attachSent(request, own, paths.myPapers(own.application.ref))
}

export default function Papers() {
  return <PapersPage data={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
