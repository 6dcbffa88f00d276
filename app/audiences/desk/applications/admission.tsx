import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { agreementOf } from '~/admission/agreements/queries.server'
import { ActPage } from '~/admission/case-file/act-page'
import { actWords } from '~/admission/applications/act-words'
import { admit } from '~/admission/decisions/admit.server'
import { areaOf, FILE_PATH } from '~/admission/case-file/area'
import { deskWords } from '~/admission/applications/desk-words'
import { EmptyForm } from '~/admission/case-file/empty.form'
import { applicationFile } from '~/admission/case-file/file.server'
import { withNote } from '~/ground/calendar/unpublished'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(actWords, (w) => w.admission.title)

const ADMITTERS = { desk: ['officer', 'director'], bureau: ['bureau'] } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const area = areaOf(request.url)
  const actor = await requireActor(request, { roles: ADMITTERS[area], enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const agreement = await agreementOf(actor, file.id)
  const signed = agreement?.signedOn ? { on: agreement.signedOn, months: agreement.termMonths } : null
  return json({ slug: actor.enclaveSlug, area, file, signed })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const area = areaOf(request.url)
  const actor = await requireActor(request, { roles: ADMITTERS[area], enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const submission = parseWithZod(await request.formData(), { schema: EmptyForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await admit(actor, file.id, now())
  const w = inLocale(deskWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(FILE_PATH[area](actor.enclaveSlug, file.id))
}

export default function Admission() {
  const { slug, area, file, signed } = useLoaderData<typeof loader>()
  const w = useWords(actWords)
  const locale = useLocale()
  const { reason } = file.turn
  const running =
    reason === 'public_notice' &&
    withNote(w.admission.running(file.noticeUntil ?? ''), file.noticeUntil, null, locale)
  return (
    <ActPage
      file={file}
      slug={slug}
      area={area}
      act="admit"
      title={w.admission.title}
      lead={file.acts.includes('admit') && signed ? w.admission.lead(signed.on, signed.months) : null}
      closed={running || (file.state === 'public_notice' && !signed && w.admission.unsigned)}
      reply={useActionData<typeof action>()}
    >
      <Form method="post" noValidate>
        <div className="acts">
          <Submit>{w.admission.send}</Submit>
          <LinkButton to={FILE_PATH[area](slug, file.id)}>{w.cancel}</LinkButton>
        </div>
      </Form>
    </ActPage>
  )
}
