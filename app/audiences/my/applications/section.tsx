import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import script from '~/admission/answers/section.script?script'
import { fieldsOf } from '~/admission/case-file/answers-view.server'
import { ownTitle } from '~/admission/drafts/own-title'
import { requireOwn } from '~/admission/drafts/own.server'
import { saveSent } from '~/admission/drafts/save-sent.server'
import { SectionPage } from '~/admission/draft-pages/section-page'
import { sectionView } from '~/admission/drafts/section-view.server'
import { placeOfStart } from '~/admission/new-applications/place-of-start'
import { localeOf } from '~/platform/locale.server'

/** Saved as typed by a plain script; without it by the buttons. */
export const handle = { script, files: 'own' }

export const meta = ownTitle

export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const { searchParams } = new URL(request.url)
  const locale = localeOf(request)
  const view = await sectionView(own, params.section ?? '', searchParams, locale)
  const taken = searchParams.has('began') ? placeOfStart(own.actor) : null
  const fields = fieldsOf(view.section, view.answers, own.application.fields, locale)
  return json({ ...view, fields, taken })
}

export async function action({ request, params }: ActionFunctionArgs) {
  return saveSent(request, await requireOwn(request, params.ref), params.section ?? '')
}

export default function Section() {
  return <SectionPage data={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
