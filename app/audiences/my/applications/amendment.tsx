import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import script from '~/admission/answers/section.script?script'
import { amendmentWords } from '~/admission/corrections/amendment-words'
import { AmendmentPage } from '~/admission/corrections/amendment-page'
import { amendSent } from '~/admission/corrections/amendment-sent.server'
import { amendmentView } from '~/admission/corrections/amendment-view.server'
import { ownTitle } from '~/admission/drafts/own-title'
import { requireOwn } from '~/admission/drafts/own.server'
import { ledOn } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'

/** Saved as typed by a plain script, sent with the button. */
export const handle = { script, files: 'own' }

export const meta = ownTitle

export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const view = await amendmentView(own, localeOf(request))
  if (!view) throw ledOn(paths.myApplication(own.application.ref))
  return json({ ...view, title: inLocale(amendmentWords, localeOf(request)).title })
}

export async function action({ request, params }: ActionFunctionArgs) {
  return amendSent(request, await requireOwn(request, params.ref))
}

export default function Amendment() {
  return <AmendmentPage data={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
