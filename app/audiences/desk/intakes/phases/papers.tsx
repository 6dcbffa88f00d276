import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import { cohortWords } from '~/setup/criteria-sets/cohort-words'
import { papersFromJson } from '~/ground/forms/form-json'
import { requireActor } from '~/ground/people/guard.server'
import { chooseBlindPapers } from '~/admission/phases/blind-papers.server'
import { BlindPapersForm } from '~/admission/phases/phase.form'
import { phasesPage } from '~/admission/phases/queries.server'
import { phaseWords } from '~/admission/phases/words'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { CheckboxGroup, ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

const ROLES = ['director'] as const

export const meta = titled(phaseWords, (w) => w.papers)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const number = intakeNumber(params.number)
  const { papers, blindPapers } = await phasesPage(actor, number)
  const kinds = papersFromJson(papers).map(({ code, zh, en }) => ({ code, zh, en }))
  return json({ slug: actor.enclaveSlug, number, kinds, blindPapers })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const number = intakeNumber(params.number)
  const submission = parseWithZod(await request.formData(), { schema: BlindPapersForm })
  if (submission.status !== 'success') return invalid(submission)
  const chosen = await chooseBlindPapers(actor, number, submission.value.papers, now())
  if (chosen.ok) return redirect(paths.deskPhases(actor.enclaveSlug, number))
  return refused(submission, inLocale(phaseWords, localeOf(request)).refused[chosen.reason])
}

export default function BlindPapers() {
  const { slug, number, kinds, blindPapers } = useLoaderData<typeof loader>()
  const w = useWords(phaseWords)
  const cohort = useWords(cohortWords)
  const locale = useLocale()
  return (
    <>
      <PageHead
        title={w.papers}
        sub={w.papersLead}
        crumbs={[
          { label: cohort.title(number), to: paths.deskIntake(slug, number) },
          { label: w.phases, to: paths.deskPhases(slug, number) },
        ]}
      />
      <Form method="post" className="max-w-[640px]">
        <FormScope reply={useActionData<typeof action>()} errorText={(code) => w.errors[code] ?? code}>
          <ErrorSummary labels={{ papers: w.paperList }} />
          <CheckboxGroup
            name="papers"
            label={w.paperList}
            optional
            defaultValue={blindPapers}
            options={kinds.map((kind) => ({ value: kind.code, label: kind[locale] }))}
          />
          <Submit>{w.save}</Submit>
        </FormScope>
      </Form>
    </>
  )
}
