import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/criteria/abilities'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { ruleEdit } from '~/setup/criteria-rules/rule-edit.server'
import { changeFrom, reshaped, ruleFromFields } from '~/ground/criteria/rule-fields'
import { RulePage } from '~/setup/criteria-rules/rule-page'
import script from '~/setup/criteria-rules/rule.script?script'
import { typedIn } from '~/setup/criteria-rules/rule-reply.server'
import { criteriaWords } from '~/ground/criteria/words'
import { requireActor } from '~/ground/people/guard.server'
import { localeOf } from '~/platform/locale.server'
import { titled } from '~/ui/title'

export const meta = titled(criteriaWords, (w) => w.rule.head)

export const handle = { script }

/** Opened by itself there is nothing to put into shape yet: it shows the criterion as it stands. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.draft, enclave: params.enclave })
  return json(await ruleEdit(actor, params.setId, params.code, localeOf(request)))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.draft, enclave: params.enclave })
  await criteriaSetOf(actor, params.setId)
  const form = await request.formData()
  const rule = reshaped(ruleFromFields(form), changeFrom(form.get('change')))
  return json({ initialValue: typedIn(form), error: null, rule })
}

export default function RuleShapeRoute() {
  const reply = useActionData<typeof action>()
  return <RulePage edit={useLoaderData<typeof loader>()} reply={reply} rule={reply?.rule} />
}
