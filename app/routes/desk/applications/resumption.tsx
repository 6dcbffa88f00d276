import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ActPage } from '~/applications/act-page'
import { actWords } from '~/applications/act-words'
import { deskWords } from '~/applications/desk-words'
import { EmptyForm } from '~/applications/empty.form'
import { applicationFile } from '~/applications/file.server'
import { resume } from '~/applications/resume.server'
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

export const meta = titled(actWords, (w) => w.resumption.title)

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
  const outcome = await resume(actor, file.id, now())
  const w = inLocale(deskWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(paths.deskApplication(actor.enclaveSlug, file.id))
}

/** A file the panel sent back, revised: before the panel again. */
export default function Resumption() {
  const { slug, file } = useLoaderData<typeof loader>()
  const w = useWords(actWords)
  return (
    <ActPage
      file={file}
      slug={slug}
      act="resume"
      title={w.resumption.title}
      lead={w.resumption.lead}
      reply={useActionData<typeof action>()}
    >
      <Form method="post" noValidate>
        <div className="acts">
          <Submit>{w.resumption.send}</Submit>
          <LinkButton to={paths.deskApplication(slug, file.id)}>{w.cancel}</LinkButton>
        </div>
      </Form>
    </ActPage>
  )
}
