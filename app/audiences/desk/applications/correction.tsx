import { parseWithZod } from '@conform-to/zod/v4'
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { backToFile } from '~/admission/case-file/act-on-file.server'
import { ActPage } from '~/admission/case-file/act-page'
import { actWords } from '~/admission/applications/act-words'
import { CorrectionForm } from '~/admission/corrections/ask-correction.form'
import { askCorrection } from '~/admission/corrections/ask-correction.server'
import { CorrectionLines } from '~/admission/corrections/correction-lines'
import { WORKING_DAYS } from '~/admission/applications/deadlines'
import { deskWords } from '~/admission/applications/desk-words'
import { correctable } from '~/admission/case-file/correctable.server'
import { applicationFile } from '~/admission/case-file/file.server'
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
import script from '~/across/today/queue.script?script'
import { SendByKey } from '~/across/today/queue-keys'
import { useLocale, useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(actWords, (w) => w.correction.title)

export const handle = { script }

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { file, lines } = await correctable(actor, params.applicationId, today(), localeOf(request))
  const due = addWorkingDays(today(), WORKING_DAYS.correct)
  return json({ slug: actor.enclaveSlug, file, lines, due })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const submission = parseWithZod(await request.formData(), { schema: CorrectionForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await askCorrection(actor, file.id, submission.value, now())
  const w = inLocale(deskWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return backToFile(request, paths.deskApplication(actor.enclaveSlug, file.id))
}

export default function CorrectionRequest() {
  const { slug, file, lines, due } = useLoaderData<typeof loader>()
  const w = useWords(actWords)
  const locale = useLocale()
  return (
    <ActPage
      wide
      file={file}
      slug={slug}
      act="ask_correction"
      title={w.correction.title}
      lead={withNote(w.correction.lead(due), due, null, locale)}
      reply={useActionData<typeof action>()}
    >
      <SendByKey back={paths.deskApplication(slug, file.id)} />
      <Form method="post" noValidate>
        <CorrectionLines lines={lines} />
        <div className="acts mt-6">
          <Submit>{w.correction.send}</Submit>
          <LinkButton to={paths.deskApplication(slug, file.id)}>{w.cancel}</LinkButton>
        </div>
      </Form>
    </ActPage>
  )
}
