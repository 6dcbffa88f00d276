import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import script from '~/setup/criteria-rules/rule.script?script'
import { decideIndicator } from '~/setup/indicators/decide.server'
import { IndicatorPage } from '~/setup/indicators/indicator-page'
import { indicatorEdit } from '~/setup/indicators/view.server'
import { indicatorWords } from '~/setup/indicators/words'
import { titled } from '~/ui/title'

export const meta = titled(indicatorWords, (w) => w.new)

export const handle = { script }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.define_indicators, enclave: params.enclave })
  const kind = new URL(request.url).searchParams.get('kind')
  return json(await indicatorEdit(actor, params.code, kind, today(), localeOf(request)))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.define_indicators, enclave: params.enclave })
  const decided = await decideIndicator(
    actor,
    params.code,
    await request.formData(),
    now(),
    localeOf(request),
  )
  if (decided.ok) return redirect(`${paths.adminIndicators(actor.enclaveSlug)}?saved=1`)
  return json(decided.reply, { status: decided.status })
}

/** A new indicator, or a further version of one. */
export default function IndicatorRoute() {
  return <IndicatorPage edit={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
