import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import script from '~/admission/answers/section.script?script'
import { words } from '~/admission/applications/words'
import { CorrectionPage } from '~/admission/corrections/correction-page'
import { answerSent } from '~/admission/corrections/correction-sent.server'
import { correctionView } from '~/admission/corrections/correction-view.server'
import { ownTitle } from '~/admission/drafts/own-title'
import { requireOwn } from '~/admission/drafts/own.server'
import { ledOn } from '~/platform/http.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'

/** Saved as typed by a plain script, sent with the button. */
export const handle = { script, files: 'own' }

export const meta = ownTitle

export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const view = await correctionView(own, today(), localeOf(request))
  if (!view) throw ledOn(paths.myApplication(own.application.ref))
  return json({ ...view, title: inLocale(words, localeOf(request)).correctionTitle })
}

export async function action({ request, params }: ActionFunctionArgs) {
  return answerSent(request, await requireOwn(request, params.ref))
}

export default function Correction() {
  return <CorrectionPage data={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
