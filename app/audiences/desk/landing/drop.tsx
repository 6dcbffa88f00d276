import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { dropProject } from '~/landing/projects/drop.server'
import { DropForm } from '~/landing/projects/move.form'
import { ProjectForm } from '~/landing/projects/project-form'
import { project } from '~/landing/projects/queries.server'
import { refusalWords } from '~/landing/projects/refusal-words'
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

export const meta = titled(landingWords, (w) => w.drop)

const ROLES = ['director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  return json({ project: await project(actor, params.projectId ?? '', today(), localeOf(request)) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: DropForm })
  if (submission.status !== 'success') return invalid(submission)
  const id = params.projectId ?? ''
  const outcome = await dropProject(actor, id, submission.value, now())
  if (!outcome.ok)
    return refused(submission, refusalWords(inLocale(landingWords, localeOf(request)), outcome))
  return redirect(paths.deskProject(actor.enclaveSlug, id))
}

/** Gives a project up, with the reason on record. */
export default function Drop() {
  const { project: one } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const enclave = useParams().enclave ?? ''
  const w = useWords(landingWords)
  return (
    <ProjectForm
      {...{ project: one, area: 'desk', enclave, title: w.drop, sub: w.dropWarning, reply }}
      labels={{ reason: w.reason }}
      submit={w.dropNow}
      danger
    >
      <TextArea name="reason" label={w.reason} hint={w.dropReason} rows={3} max={500} />
    </ProjectForm>
  )
}
