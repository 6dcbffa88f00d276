import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useParams } from '@remix-run/react'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LeaseEndForm } from '~/residence/spaces/allocate.form'
import { endLease } from '~/residence/spaces/end-lease.server'
import { leaseForEnd } from '~/residence/spaces/queries.server'
import { refusalWords } from '~/residence/spaces/refusal-words'
import { spaceWords } from '~/residence/spaces/words'
import { LinkButton } from '~/ui/buttons'
import { DateField, ErrorSummary, FormScope, Submit, TextArea } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { KeyValues, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(spaceWords, (w) => w.end)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  return json({ lease: await leaseForEnd(actor, params.leaseId ?? ''), today: today() })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const lease = await leaseForEnd(actor, params.leaseId ?? '')
  const submission = parseWithZod(await request.formData(), { schema: LeaseEndForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await endLease(actor, lease.id, submission.value, now())
  if (!outcome.ok) return refused(submission, refusalWords(inLocale(spaceWords, localeOf(request)), outcome))
  return redirect(`${paths.deskFloor(actor.enclaveSlug, lease.level)}?unit=${lease.unit}`)
}

/** Ends a lease before its time, with the reason on record. */
export default function LeaseEnd() {
  const { lease, today } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const e = useParams().enclave ?? ''
  const w = useWords(spaceWords)
  const errors: Record<string, string> = w.errors
  const back = `${paths.deskFloor(e, lease.level)}?unit=${lease.unit}`
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: w.title, to: paths.deskSpace(e) },
          { label: lease.unit, to: back },
        ]}
        title={`${w.end} · ${lease.unit}`}
      />
      <div className="mb-6">
        <KeyValues
          items={[
            { label: w.firm, value: lease.firm?.name ?? lease.note },
            { label: w.term, value: w.until(lease.startsOn, lease.lastDay) },
          ]}
        />
      </div>
      <FormScope reply={reply} errorText={(code) => errors[code] ?? code}>
        <ErrorSummary labels={{ lastDay: w.lastDay, reason: w.reason }} />
        <Form method="post" noValidate>
          <DateField name="lastDay" label={w.lastDay} hint={w.lastDayHint} defaultValue={today} />
          <TextArea name="reason" label={w.reason} rows={3} max={500} />
          <div className="flex gap-3">
            <Submit variant="danger">{w.endNow}</Submit>
            <LinkButton to={back}>{w.keep}</LinkButton>
          </div>
        </Form>
      </FormScope>
    </div>
  )
}
