import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/criteria/abilities'
import { CriteriaAct } from '~/setup/criteria-rules/act-form'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { removeRule } from '~/setup/criteria-rules/remove-rule.server'
import { ruleEdit } from '~/setup/criteria-rules/rule-edit.server'
import { VersionForm } from '~/setup/criteria-rules/rule.form'
import { criteriaWords } from '~/ground/criteria/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, notFound, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { useLocale, useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(criteriaWords, (w) => w.remove)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.draft, enclave: params.enclave })
  const { slug, set, known, head } = await ruleEdit(actor, params.setId, params.code, localeOf(request))
  if (known === null) notFound()
  return json({ slug, set, known, zh: head.zh, en: head.en })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.draft, enclave: params.enclave })
  const { id } = await criteriaSetOf(actor, params.setId)
  const submission = parseWithZod(await request.formData(), { schema: VersionForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await removeRule(actor, id, { ...submission.value, code: params.code ?? '' }, now())
  if (outcome.ok) return redirect(paths.deskCriteriaSet(actor.enclaveSlug, id))
  const w = inLocale(criteriaWords, localeOf(request))
  return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
}

export default function RuleRemoval() {
  const { slug, set, known, ...words } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(criteriaWords).removal
  const locale = useLocale()
  return (
    <CriteriaAct
      danger
      {...{ slug, reply, title: w.title(known), lead: w.sure, act: w.act }}
      set={{ ...set, code: set.title }}
    >
      <div className="mb-6">
        <Note>{words[locale]}</Note>
      </div>
    </CriteriaAct>
  )
}
