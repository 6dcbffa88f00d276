import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { AREAS, areaOf } from '~/landing/projects/area'
import { clearBlocker } from '~/landing/projects/clear-blocker.server'
import { ClearForm } from '~/landing/projects/move.form'
import { ProjectForm } from '~/landing/projects/project-form'
import { project } from '~/landing/projects/queries.server'
import { refusalWords } from '~/landing/projects/refusal-words'
import { landingWords } from '~/landing/projects/words'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { inLocale } from '~/shared/words'
import { TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(landingWords, (w) => w.clearBlocker)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const area = areaOf(request.url)
  const actor = await requireActor(request, { roles: AREAS[area].roles, enclave: params.enclave })
  return json({ project: await project(actor, params.projectId ?? '', today(), localeOf(request)), area })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const area = areaOf(request.url)
  const actor = await requireActor(request, { roles: AREAS[area].roles, enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: ClearForm })
  if (submission.status !== 'success') return invalid(submission)
  const id = params.projectId ?? ''
  const outcome = await clearBlocker(actor, id, submission.value, now())
  if (!outcome.ok)
    return refused(submission, refusalWords(inLocale(landingWords, localeOf(request)), outcome))
  return redirect(AREAS[area].project(actor.enclaveSlug, id))
}

/** The blocker is gone: how, and what comes next. */
export default function Unblocking() {
  const { project: one, area } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const enclave = useParams().enclave ?? ''
  const w = useWords(landingWords)
  const labels = { note: w.clearNote, nextStep: w.nextStep }
  return (
    <ProjectForm
      {...{ project: one, area, enclave, title: w.clearBlocker, reply, labels }}
      sub={one.blocker}
      submit={w.clearNow}
    >
      <TextArea name="note" label={w.clearNote} rows={3} max={300} />
      <TextField name="nextStep" label={w.nextStep} hint={w.nextStepHint} maxLength={120} />
    </ProjectForm>
  )
}
