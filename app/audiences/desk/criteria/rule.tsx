import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/criteria/abilities'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { NEW_RULE, ruleEdit } from '~/setup/criteria-rules/rule-edit.server'
import { RulePage } from '~/setup/criteria-rules/rule-page'
import script from '~/setup/criteria-rules/rule.script?script'
import { ruleSent } from '~/setup/criteria-rules/rule-reply.server'
import { saveRule } from '~/setup/criteria-rules/save-rule.server'
import { criteriaWords } from '~/ground/criteria/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { titled } from '~/ui/title'
import { sentenceFor } from '~/mechanism/sentences'

export const meta = titled(criteriaWords, (w) => w.rule.head)

export const handle = { script }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.draft, enclave: params.enclave })
  return json(await ruleEdit(actor, params.setId, params.code, localeOf(request)))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.draft, enclave: params.enclave })
  const { id } = await criteriaSetOf(actor, params.setId)
  const sent = ruleSent(await request.formData())
  if (!sent.ok) return json(sent.reply, { status: 422 })
  const known = params.code === NEW_RULE ? null : (params.code ?? null)
  const outcome = await saveRule(actor, id, known, sent, now())
  if (outcome.ok) {
    return redirect(`${paths.deskCriteriaSet(actor.enclaveSlug, id)}#rule-${sent.head.code}`)
  }
  const w = inLocale(criteriaWords, localeOf(request))
  const field = outcome.reason === 'code_taken' ? 'code' : ''
  const error = { [field]: [sentenceFor(w.refusals, outcome.reason)] }
  return json({ ...sent.reply, error }, { status: 409 })
}

export default function RuleRoute() {
  const reply = useActionData<typeof action>()
  return <RulePage edit={useLoaderData<typeof loader>()} reply={reply} rule={reply?.rule} />
}
