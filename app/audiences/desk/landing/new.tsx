import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { firmsToLand, parks, staff } from '~/landing/projects/queries.server'
import { fieldOf, refusalWords } from '~/landing/projects/refusal-words'
import { StartForm } from '~/landing/projects/start.form'
import { StartFields } from '~/landing/projects/start-fields'
import { startProject } from '~/landing/projects/start.server'
import { landingWords } from '~/landing/projects/words'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(landingWords, (w) => w.newProject)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const [firms, places, owners] = await Promise.all([
    firmsToLand(actor.enclaveId),
    parks(actor.enclaveId, today()),
    staff(actor.enclaveId),
  ])
  const asked = new URL(request.url).searchParams.get('firm')
  const firm = firms.find(({ id }) => id === asked)
  return json({
    ...{ firms, owners, firm },
    parks: places,
    me: actor.userId,
    today: today(),
    formKey: newId(),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: StartForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await startProject(actor, submission.value, now())
  if (!outcome.ok) {
    const w = inLocale(landingWords, localeOf(request))
    return refused(submission, refusalWords(w, outcome), fieldOf(outcome))
  }
  return redirect(paths.deskProject(actor.enclaveSlug, outcome.value.projectId))
}

/** Puts a landing project on record: which firm, which park, how much, and the day of each stage. */
export default function NewLandingProject() {
  const data = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const e = useParams().enclave ?? ''
  const w = useWords(landingWords)
  const back = paths.deskLanding(e)
  return (
    <div className="max-w-160">
      <PageHead crumbs={[{ label: w.title, to: back }]} title={w.newProject} />
      <StartFields {...data} reply={reply} back={back} />
    </div>
  )
}
