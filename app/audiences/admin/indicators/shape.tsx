import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import script from '~/setup/criteria-rules/rule.script?script'
import { shapedIndicator } from '~/setup/indicators/decide.server'
import { IndicatorPage } from '~/setup/indicators/indicator-page'
import { indicatorEdit } from '~/setup/indicators/view.server'
import { indicatorWords } from '~/setup/indicators/words'
import { titled } from '~/ui/title'

export const meta = titled(indicatorWords, (w) => w.new)

export const handle = { script }

/** Opened by itself there is nothing to put into shape yet: it shows the indicator as it stands. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.define_indicators, enclave: params.enclave })
  const kind = new URL(request.url).searchParams.get('kind')
  return json(await indicatorEdit(actor, params.code, kind, today(), localeOf(request)))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.define_indicators, enclave: params.enclave })
  return json(await shapedIndicator(actor, params.code, await request.formData(), today(), localeOf(request)))
}

export default function ShapeRoute() {
  return <IndicatorPage edit={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
