import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useParams } from '@remix-run/react'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { HoldForm } from '~/residence/spaces/allocate.form'
import { hold } from '~/residence/spaces/hold.server'
import { unitOn } from '~/residence/spaces/queries.server'
import { refusalWords } from '~/residence/spaces/refusal-words'
import { spaceWords } from '~/residence/spaces/words'
import { LinkButton } from '~/ui/buttons'
import { DateField, ErrorSummary, FormScope, IdempotencyKey, RadioGroup, Submit, TextArea } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(spaceWords, (w) => w.hold)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  return json({ unit: await unitOn(actor, params.unitId ?? '', today()), today: today(), key: newId() })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const unit = await unitOn(actor, params.unitId ?? '', today())
  const submission = parseWithZod(await request.formData(), { schema: HoldForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await hold(actor, unit.id, submission.value, now())
  if (!outcome.ok) return refused(submission, refusalWords(inLocale(spaceWords, localeOf(request)), outcome))
  return redirect(`${paths.deskFloor(actor.enclaveSlug, unit.level)}?unit=${unit.code}`)
}

/** Keeps a unit from leasing: for repair, or reserved for the next intake. */
export default function Hold() {
  const { unit, today, key } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const e = useParams().enclave ?? ''
  const w = useWords(spaceWords)
  const errors: Record<string, string> = w.errors
  const back = `${paths.deskFloor(e, unit.level)}?unit=${unit.code}`
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: w.title, to: paths.deskSpace(e) },
          { label: unit.code, to: back },
        ]}
        title={w.holdUnit(unit.code)}
      />
      <FormScope reply={reply} errorText={(code) => errors[code] ?? code}>
        <ErrorSummary
          labels={{ purpose: w.holdPurpose, startsOn: w.startsOn, endsOn: w.endsOn, note: w.note }}
        />
        <Form method="post" noValidate>
          <IdempotencyKey value={key} />
          <RadioGroup
            name="purpose"
            label={w.holdPurpose}
            defaultValue="repair"
            options={(['repair', 'reserved'] as const).map((value) => ({
              value,
              label: w.holdPurposes[value],
            }))}
          />
          <DateField name="startsOn" label={w.startsOn} defaultValue={today} />
          <DateField name="endsOn" label={w.lastDay} />
          <TextArea name="note" label={w.note} hint={w.holdNote} rows={3} max={500} />
          <div className="flex gap-3">
            <Submit>{w.holdNow}</Submit>
            <LinkButton to={back}>{w.keep}</LinkButton>
          </div>
        </Form>
      </FormScope>
    </div>
  )
}
