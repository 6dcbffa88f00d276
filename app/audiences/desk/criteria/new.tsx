import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/criteria/abilities'
import { copySet } from '~/setup/criteria-rules/copy-set.server'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { CopyForm } from '~/setup/criteria-rules/rule.form'
import { TitlesPage } from '~/setup/criteria-rules/titles-page'
import { criteriaWords } from '~/ground/criteria/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { IdempotencyKey } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(criteriaWords, (w) => w.newTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.draft, enclave: params.enclave })
  const from = new URL(request.url).searchParams.get('from')
  if (!from) return redirect(paths.deskCriteria(actor.enclaveSlug))
  const { id, code, titleZh, titleEn } = await criteriaSetOf(actor, from)
  return json({ slug: actor.enclaveSlug, key: newId(), from: { id, code, titleZh, titleEn } })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.draft, enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: CopyForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await copySet(actor, submission.value, now())
  if (outcome.ok) return redirect(paths.deskCriteriaSet(actor.enclaveSlug, outcome.value.setId))
  const w = inLocale(criteriaWords, localeOf(request))
  return refused(submission, w.refusals[outcome.reason] ?? outcome.reason, 'code')
}

export default function NewCriteria() {
  const { slug, key, from } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(criteriaWords)
  const title = useLocale() === 'zh' ? from.titleZh : from.titleEn
  return (
    <TitlesPage
      {...{ slug, reply, title: w.newTitle, sub: w.newSub(title), act: w.create }}
      back={paths.deskCriteria(slug)}
      titles={{ code: '', titleZh: from.titleZh, titleEn: from.titleEn }}
    >
      <IdempotencyKey value={key} />
      <input type="hidden" name="from" value={from.id} />
    </TitlesPage>
  )
}
