import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import { cohortWords } from '~/setup/criteria-sets/cohort-words'
import { requireActor } from '~/ground/people/guard.server'
import { addPhase } from '~/admission/phases/change-phase.server'
import { PhaseFields, usePhaseLabels } from '~/admission/phases/phase-fields'
import { NewPhaseForm } from '~/admission/phases/phase.form'
import { phasesPage } from '~/admission/phases/queries.server'
import { phaseWords } from '~/admission/phases/words'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { ErrorSummary, FormScope, IdempotencyKey, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

const ROLES = ['director'] as const

export const meta = titled(phaseWords, (w) => w.add)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const number = intakeNumber(params.number)
  await phasesPage(actor, number)
  return json({ slug: actor.enclaveSlug, number, key: newId() })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const number = intakeNumber(params.number)
  const submission = parseWithZod(await request.formData(), { schema: NewPhaseForm })
  if (submission.status !== 'success') return invalid(submission)
  const added = await addPhase(actor, number, submission.value, now())
  if (added.ok) return redirect(paths.deskPhases(actor.enclaveSlug, number))
  return refused(submission, inLocale(phaseWords, localeOf(request)).refused[added.reason])
}

export default function NewPhase() {
  const { slug, number, key } = useLoaderData<typeof loader>()
  const w = useWords(phaseWords)
  const cohort = useWords(cohortWords)
  const labels = usePhaseLabels()
  return (
    <>
      <PageHead
        title={w.add}
        crumbs={[
          { label: cohort.title(number), to: paths.deskIntake(slug, number) },
          { label: w.phases, to: paths.deskPhases(slug, number) },
        ]}
      />
      <Form method="post" className="max-w-[640px]">
        <FormScope reply={useActionData<typeof action>()} errorText={(code) => w.errors[code] ?? code}>
          <ErrorSummary labels={labels} />
          <IdempotencyKey value={key} />
          <PhaseFields phase={null} />
          <Submit>{w.add}</Submit>
        </FormScope>
      </Form>
    </>
  )
}
