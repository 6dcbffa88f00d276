import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/criteria/abilities'
import { CriteriaAct } from '~/setup/criteria-rules/act-form'
import { discardSet } from '~/setup/criteria-rules/discard-set.server'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { VersionForm } from '~/setup/criteria-rules/rule.form'
import { criteriaWords } from '~/ground/criteria/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(criteriaWords, (w) => w.discard)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.draft, enclave: params.enclave })
  const { id, code, version } = await criteriaSetOf(actor, params.setId)
  return json({ slug: actor.enclaveSlug, set: { id, code, version } })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.draft, enclave: params.enclave })
  const { id } = await criteriaSetOf(actor, params.setId)
  const submission = parseWithZod(await request.formData(), { schema: VersionForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await discardSet(actor, id, submission.value.version, now())
  if (outcome.ok) return redirect(paths.deskCriteria(actor.enclaveSlug))
  const w = inLocale(criteriaWords, localeOf(request))
  return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
}

export default function CriteriaRemoval() {
  const { slug, set } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(criteriaWords).discardPage
  return <CriteriaAct danger {...{ slug, set, reply, title: w.title, lead: w.sure(set.code), act: w.act }} />
}
