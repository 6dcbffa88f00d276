import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import { cohortWords } from '~/setup/criteria-sets/cohort-words'
import { requireActor } from '~/ground/people/guard.server'
import { changePhase } from '~/admission/phases/change-phase.server'
import { PhaseFields, usePhaseLabels } from '~/admission/phases/phase-fields'
import { PhaseForm } from '~/admission/phases/phase.form'
import { phasesPage } from '~/admission/phases/queries.server'
import { phaseWords } from '~/admission/phases/words'
import { now } from '~/platform/clock.server'
import { invalid, notFound, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

const ROLES = ['director'] as const

export const meta = titled(phaseWords, (w) => w.change)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const number = intakeNumber(params.number)
  const { phases, activeId } = await phasesPage(actor, number)
  const phase = phases.find(({ id }) => id === params.phaseId) ?? notFound()
  return json({ slug: actor.enclaveSlug, number, phase, active: phase.id === activeId })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const number = intakeNumber(params.number)
  const submission = parseWithZod(await request.formData(), { schema: PhaseForm })
  if (submission.status !== 'success') return invalid(submission)
  const changed = await changePhase(actor, number, params.phaseId, submission.value, now())
  if (changed.ok) return redirect(paths.deskPhases(actor.enclaveSlug, number))
  return refused(submission, inLocale(phaseWords, localeOf(request)).refused[changed.reason])
}

export default function ChangePhase() {
  const { slug, number, phase, active } = useLoaderData<typeof loader>()
  const w = useWords(phaseWords)
  const cohort = useWords(cohortWords)
  const labels = usePhaseLabels()
  return (
    <>
      <PageHead
        title={w.of(w.change, useLocale() === 'zh' ? phase.nameZh : phase.nameEn)}
        crumbs={[
          { label: cohort.title(number), to: paths.deskIntake(slug, number) },
          { label: w.phases, to: paths.deskPhases(slug, number) },
        ]}
      />
      {active ? (
        <div className="mb-6 max-w-[640px]">
          <Note title={w.changeActiveNote} />
        </div>
      ) : null}
      <Form method="post" className="max-w-[640px]">
        <FormScope reply={useActionData<typeof action>()} errorText={(code) => w.errors[code] ?? code}>
          <ErrorSummary labels={labels} />
          <PhaseFields phase={phase} />
          <Submit>{w.save}</Submit>
        </FormScope>
      </Form>
    </>
  )
}
