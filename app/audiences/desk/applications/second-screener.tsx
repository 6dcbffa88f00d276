import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ActPage } from '~/admission/case-file/act-page'
import { actWords } from '~/admission/applications/act-words'
import { applicationFile } from '~/admission/case-file/file.server'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { SecondScreenerForm } from '~/admission/screening/opinion.form'
import { possibleSeconds, screeningView } from '~/admission/screening/queries.server'
import { seatSecondScreener } from '~/admission/screening/second-screener.server'
import { screeningWords } from '~/admission/screening/words'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { SelectField, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(screeningWords, (w) => w.seat.title)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const screening = await screeningView(actor, file.id)
  const first = screening?.seats.find(({ seat }) => seat === 'first')?.personId ?? null
  const people = await possibleSeconds(actor, first)
  return json({ slug: actor.enclaveSlug, file, people, me: actor.userId })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const submission = parseWithZod(await request.formData(), { schema: SecondScreenerForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await seatSecondScreener(actor, file.id, submission.value, now())
  const w = inLocale(screeningWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason, 'person')
  const { enclaveSlug: slug, userId } = actor
  // Whoever takes it goes on to their own opinion.
  return redirect(
    outcome.value.personId === userId
      ? paths.deskOpinion(slug, file.id)
      : paths.deskApplication(slug, file.id),
  )
}

/** The second of two screeners: oneself, or somebody by hand. */
export default function SecondScreener() {
  const { slug, file, people, me } = useLoaderData<typeof loader>()
  const w = useWords(screeningWords).seat
  const cancel = useWords(actWords).cancel
  const self = people.some(({ id }) => id === me)
  return (
    <ActPage
      file={file}
      slug={slug}
      act="second_screener"
      title={w.title}
      lead={w.lead}
      reply={useActionData<typeof action>()}
      labels={{ person: w.person }}
    >
      {people.length === 0 ? <Note title={w.none} /> : null}
      <Form method="post" noValidate>
        <SelectField
          name="person"
          label={w.person}
          defaultValue={self ? me : null}
          options={people.map(({ id, name }) => ({ value: id, label: id === me ? w.me(name) : name }))}
        />
        <div className="acts">
          <Submit disabled={people.length === 0}>{w.send}</Submit>
          <LinkButton to={paths.deskApplication(slug, file.id)}>{cancel}</LinkButton>
        </div>
      </Form>
    </ActPage>
  )
}
