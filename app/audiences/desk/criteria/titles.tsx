import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/criteria/abilities'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { renameSet } from '~/setup/criteria-rules/rename-set.server'
import { TitlesForm } from '~/setup/criteria-rules/rule.form'
import { TitlesPage } from '~/setup/criteria-rules/titles-page'
import { criteriaWords } from '~/ground/criteria/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(criteriaWords, (w) => w.editTitles)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.draft, enclave: params.enclave })
  const { id, code, titleZh, titleEn, version, state } = await criteriaSetOf(actor, params.setId)
  if (state !== 'draft') return redirect(paths.deskCriteriaSet(actor.enclaveSlug, id))
  return json({ slug: actor.enclaveSlug, id, version, titles: { code, titleZh, titleEn } })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.draft, enclave: params.enclave })
  const { id } = await criteriaSetOf(actor, params.setId)
  const submission = parseWithZod(await request.formData(), { schema: TitlesForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await renameSet(actor, id, submission.value, now())
  if (outcome.ok) return redirect(paths.deskCriteriaSet(actor.enclaveSlug, id))
  const w = inLocale(criteriaWords, localeOf(request))
  return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
}

export default function CriteriaTitles() {
  const { slug, id, version, titles } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(criteriaWords)
  return (
    <TitlesPage
      {...{ slug, reply, titles, title: w.editTitles, act: w.save }}
      back={paths.deskCriteriaSet(slug, id)}
    >
      <input type="hidden" name="version" value={version} />
    </TitlesPage>
  )
}
