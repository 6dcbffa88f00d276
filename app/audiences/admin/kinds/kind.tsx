import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { decideKind } from '~/setup/record-kinds/decide.server'
import { KindPage } from '~/setup/record-kinds/kind-page'
import { kindEdit } from '~/setup/record-kinds/view.server'
import { kindWords } from '~/setup/record-kinds/words'
import { titled } from '~/ui/title'

export const meta = titled(kindWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.define_indicators, enclave: params.enclave })
  return json(await kindEdit(actor, params.code, today()))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.define_indicators, enclave: params.enclave })
  const form = await request.formData()
  const decided = await decideKind(actor, params.code, form, now(), today(), localeOf(request))
  if (decided.ok) return redirect(`${paths.adminKinds(actor.enclaveSlug)}?saved=1`)
  return json(decided.reply, { status: decided.status })
}

/** A new kind of record, or a further version of one. */
export default function KindRoute() {
  return <KindPage edit={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
