import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ActPage } from '~/applications/act-page'
import { actWords } from '~/applications/act-words'
import { deskWords } from '~/applications/desk-words'
import { EmptyForm } from '~/applications/empty.form'
import { applicationFile } from '~/applications/file.server'
import { takeUp } from '~/applications/take-up.server'
import { requireActor } from '~/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(actWords, (w) => w.acceptance.title)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  return json({ slug: actor.enclaveSlug, file })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const submission = parseWithZod(await request.formData(), { schema: EmptyForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await takeUp(actor, file.id, now())
  const w = inLocale(deskWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(paths.deskApplication(actor.enclaveSlug, file.id))
}

/** Required papers that were not handed in. */
function missingPapers(papers: { required: boolean; files: unknown[] }[]): number {
  return papers.filter((paper) => paper.required && paper.files.length === 0).length
}

export default function Acceptance() {
  const { slug, file } = useLoaderData<typeof loader>()
  const w = useWords(actWords)
  return (
    <ActPage
      file={file}
      slug={slug}
      act="take_up"
      title={w.acceptance.title}
      lead={w.acceptance.lead}
      reply={useActionData<typeof action>()}
    >
      <p className="mb-4">{w.acceptance.papers(missingPapers(file.papers))}</p>
      <Form method="post" noValidate>
        <div className="acts">
          <Submit>{w.acceptance.send}</Submit>
          <LinkButton to={paths.deskApplication(slug, file.id)}>{w.cancel}</LinkButton>
        </div>
      </Form>
    </ActPage>
  )
}
