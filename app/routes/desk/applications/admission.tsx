import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ActPage } from '~/applications/act-page'
import { actWords } from '~/applications/act-words'
import { AdmissionForm, TERMS } from '~/applications/admit.form'
import { admit } from '~/applications/admit.server'
import { areaOf, FILE_PATH } from '~/applications/area'
import { deskWords } from '~/applications/desk-words'
import { applicationFile } from '~/applications/file.server'
import { requireActor } from '~/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { RadioGroup, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(actWords, (w) => w.admission.title)

const ADMITTERS = { desk: ['officer', 'director'], bureau: ['bureau'] } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const area = areaOf(request.url)
  const actor = await requireActor(request, { roles: ADMITTERS[area], enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  return json({ slug: actor.enclaveSlug, area, file, terms: TERMS })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const area = areaOf(request.url)
  const actor = await requireActor(request, { roles: ADMITTERS[area], enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const submission = parseWithZod(await request.formData(), { schema: AdmissionForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await admit(actor, file.id, submission.value, now())
  const w = inLocale(deskWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(FILE_PATH[area](actor.enclaveSlug, file.id))
}

export default function Admission() {
  const { slug, area, file, terms } = useLoaderData<typeof loader>()
  const w = useWords(actWords)
  return (
    <ActPage
      file={file}
      slug={slug}
      area={area}
      act="admit"
      title={w.admission.title}
      lead={file.acts.includes('admit') ? w.admission.lead : null}
      closed={file.turn.reason === 'public_notice' && w.admission.running(file.noticeUntil ?? '')}
      reply={useActionData<typeof action>()}
      labels={{ termMonths: w.admission.term }}
    >
      <Form method="post" noValidate>
        <RadioGroup
          name="termMonths"
          label={w.admission.term}
          defaultValue={terms[0]}
          options={terms.map((term) => ({
            value: term,
            label: w.admission.months(term),
            hint: term === '60' ? w.admission.longHint : undefined,
          }))}
        />
        <div className="acts">
          <Submit>{w.admission.send}</Submit>
          <LinkButton to={FILE_PATH[area](slug, file.id)}>{w.cancel}</LinkButton>
        </div>
      </Form>
    </ActPage>
  )
}
