import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ActPage } from '~/admission/case-file/act-page'
import { actWords } from '~/admission/applications/act-words'
import { WORKING_DAYS } from '~/admission/applications/deadlines'
import { deskWords } from '~/admission/applications/desk-words'
import { EmptyForm } from '~/admission/case-file/empty.form'
import { applicationFile } from '~/admission/case-file/file.server'
import { openNotice } from '~/admission/decisions/open-notice.server'
import { withNote } from '~/ground/calendar/unpublished'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { addWorkingDays } from '~/shared/calendar'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(actWords, (w) => w.notice.title)

export const handle = { still: true }

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  return json({
    slug: actor.enclaveSlug,
    file,
    from: today(),
    until: addWorkingDays(today(), WORKING_DAYS.public_notice),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const submission = parseWithZod(await request.formData(), { schema: EmptyForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await openNotice(actor, file.id, now())
  const w = inLocale(deskWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(paths.deskApplication(actor.enclaveSlug, file.id))
}

export default function PublicNotice() {
  const { slug, file, from, until } = useLoaderData<typeof loader>()
  const w = useWords(actWords)
  const locale = useLocale()
  return (
    <ActPage
      file={file}
      slug={slug}
      act="publish"
      title={w.notice.title}
      lead={withNote(w.notice.lead(from, until), until, null, locale)}
      reply={useActionData<typeof action>()}
    >
      <Form method="post" noValidate>
        <div className="acts">
          <Submit>{w.notice.send}</Submit>
          <LinkButton to={paths.deskApplication(slug, file.id)}>{w.cancel}</LinkButton>
        </div>
      </Form>
    </ActPage>
  )
}
