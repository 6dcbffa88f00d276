import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { AREAS, areaOf } from '~/landing/projects/area'
import { BlockerForm } from '~/landing/projects/move.form'
import { noteBlocker } from '~/landing/projects/note-blocker.server'
import { ProjectForm } from '~/landing/projects/project-form'
import { project, staff } from '~/landing/projects/queries.server'
import { fieldOf, refusalWords } from '~/landing/projects/refusal-words'
import { landingWords } from '~/landing/projects/words'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { inLocale } from '~/shared/words'
import { DateField, SelectField, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(landingWords, (w) => w.noteBlocker)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const area = areaOf(request.url)
  const actor = await requireActor(request, { roles: AREAS[area].roles, enclave: params.enclave })
  const [found, owners] = await Promise.all([
    project(actor, params.projectId ?? '', today(), localeOf(request)),
    staff(actor.enclaveId),
  ])
  return json({ project: found, owners, area, today: today() })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const area = areaOf(request.url)
  const actor = await requireActor(request, { roles: AREAS[area].roles, enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: BlockerForm })
  if (submission.status !== 'success') return invalid(submission)
  const id = params.projectId ?? ''
  const outcome = await noteBlocker(actor, id, submission.value, now())
  if (!outcome.ok) {
    const w = inLocale(landingWords, localeOf(request))
    const field = outcome.reason === 'before_the_last' ? 'since' : fieldOf(outcome)
    return refused(submission, refusalWords(w, outcome), field)
  }
  return redirect(AREAS[area].project(actor.enclaveSlug, id))
}

/** What holds the project up, since when, what comes next, and who sees to it. */
export default function Blocker() {
  const { project: one, owners, area, today } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const enclave = useParams().enclave ?? ''
  const w = useWords(landingWords)
  const labels = { blocker: w.blocker, since: w.since, nextStep: w.nextStep, ownerId: w.owner }
  const title = one.blocker ? w.changeBlocker : w.noteBlocker
  return (
    <ProjectForm {...{ project: one, area, enclave, title, reply, labels }} submit={w.noteBlockerNow}>
      <TextArea
        name="blocker"
        label={w.blocker}
        hint={w.blockerHint}
        defaultValue={one.blocker}
        rows={3}
        max={300}
      />
      <DateField
        name="since"
        label={w.since}
        hint={w.actualHint(one.stageSince)}
        defaultValue={one.blockedSince ?? today}
      />
      <TextField
        name="nextStep"
        label={w.nextStep}
        hint={w.nextStepHint}
        defaultValue={one.nextStep}
        maxLength={120}
      />
      <SelectField
        name="ownerId"
        label={w.owner}
        hint={w.ownerHint}
        defaultValue={one.owner.id}
        options={owners.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </ProjectForm>
  )
}
