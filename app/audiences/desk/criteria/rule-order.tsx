import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { ABILITIES } from '~/ground/criteria/abilities'
import { moveRule } from '~/setup/criteria-rules/move-rule.server'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { MoveForm } from '~/setup/criteria-rules/rule.form'
import { criteriaWords } from '~/ground/criteria/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { titled } from '~/ui/title'

export const meta = titled(criteriaWords, (w) => w.rules)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.draft, enclave: params.enclave })
  const { id } = await criteriaSetOf(actor, params.setId)
  return redirect(paths.deskCriteriaSet(actor.enclaveSlug, id))
}

/** One place up or down. Whoever was slower than somebody else sees the list as it is now. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.draft, enclave: params.enclave })
  const { id } = await criteriaSetOf(actor, params.setId)
  const submission = parseWithZod(await request.formData(), { schema: MoveForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await moveRule(actor, id, { ...submission.value, code: params.code ?? '' }, now())
  const to = paths.deskCriteriaSet(actor.enclaveSlug, id)
  return redirect(outcome.ok ? `${to}#rule-${params.code ?? ''}` : `${to}?changed`)
}

/** A form that was broken on its way leads back to the set. */
export default function RuleOrder() {
  return null
}
