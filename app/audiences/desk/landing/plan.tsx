import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { ReplanForm } from '~/landing/projects/move.form'
import { PlanFields, planLabels, ProjectForm } from '~/landing/projects/project-form'
import { project } from '~/landing/projects/queries.server'
import { fieldOf, refusalWords } from '~/landing/projects/refusal-words'
import { replan } from '~/landing/projects/replan.server'
import { stagesAhead } from '~/landing/projects/stages'
import { landingWords } from '~/landing/projects/words'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { TextArea } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(landingWords, (w) => w.replan)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  return json({ project: await project(actor, params.projectId ?? '', today(), localeOf(request)) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: ReplanForm })
  if (submission.status !== 'success') return invalid(submission)
  const id = params.projectId ?? ''
  const outcome = await replan(actor, id, submission.value, now())
  if (!outcome.ok) {
    const w = inLocale(landingWords, localeOf(request))
    return refused(submission, refusalWords(w, outcome), fieldOf(outcome))
  }
  return redirect(paths.deskProject(actor.enclaveSlug, id))
}

/** New planned days for the stages ahead; the old ones stay on record. */
export default function Plan() {
  const { project: one } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const enclave = useParams().enclave ?? ''
  const w = useWords(landingWords)
  const planned = Object.fromEntries(one.stages.map(({ stage, plannedOn }) => [stage, plannedOn]))
  return (
    <ProjectForm
      {...{ project: one, area: 'desk', enclave, title: w.replanTitle, reply }}
      submit={w.replanNow}
      labels={{ ...planLabels(w.stages), reason: w.reason }}
    >
      <PlanFields stages={stagesAhead(one.stage)} planned={planned} />
      <TextArea name="reason" label={w.reason} hint={w.replanReason} rows={3} max={500} />
    </ProjectForm>
  )
}
