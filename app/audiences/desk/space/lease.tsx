import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useParams } from '@remix-run/react'
import { spacesWished } from '~/admission/agreements/queries.server'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { lastDayAfter } from '~/shared/days'
import { inLocale } from '~/shared/words'
import { AllocationForm } from '~/residence/spaces/allocate.form'
import { allocate } from '~/residence/spaces/allocate.server'
import { tenanciesForSpace, unitOn } from '~/residence/spaces/queries.server'
import { refusalWords } from '~/residence/spaces/refusal-words'
import { squareMetres } from '~/residence/spaces/sheet'
import { spaceWords } from '~/residence/spaces/words'
import { LinkButton } from '~/ui/buttons'
import {
  DateField,
  ErrorSummary,
  FormScope,
  IdempotencyKey,
  RadioGroup,
  SelectField,
  Submit,
  TextArea,
} from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(spaceWords, (w) => w.allocate)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const [unit, tenancies] = await Promise.all([
    unitOn(actor, params.unitId ?? '', today()),
    tenanciesForSpace(actor),
  ])
  const waiting = tenancies.filter(({ state }) => state === 'offered').map(({ firmId }) => firmId)
  const wishes = await spacesWished(actor, waiting)
  const free = unit.lease ? unit.lease.endsBefore : today()
  const firm = new URL(request.url).searchParams.get('firm')
  return json({
    unit,
    tenancies: tenancies.map((tenancy) => ({ ...tenancy, wish: wishes.get(tenancy.firmId) ?? null })),
    key: newId(),
    startsOn: free,
    endsOn: lastDayAfter(free, 12),
    chosen: tenancies.find(({ firmId }) => firmId === firm)?.id,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const unit = await unitOn(actor, params.unitId ?? '', today())
  const submission = parseWithZod(await request.formData(), { schema: AllocationForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await allocate(actor, unit.id, submission.value, now())
  if (!outcome.ok) return refused(submission, refusalWords(inLocale(spaceWords, localeOf(request)), outcome))
  return redirect(`${paths.deskFloor(actor.enclaveSlug, unit.level)}?unit=${unit.code}`)
}

/** Leases one unit to one firm for a period. */
export default function Lease() {
  const { unit, tenancies, key, startsOn, endsOn, chosen } = useLoaderData<typeof loader>()
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
        title={w.allocateUnit(unit.code)}
        sub={`${squareMetres(unit.sqm)} ㎡ · ${w.states[unit.state]}`}
      />
      <FormScope reply={reply} errorText={(code) => errors[code] ?? code}>
        <ErrorSummary
          labels={{ tenancyId: w.tenancy, startsOn: w.startsOn, endsOn: w.endsOn, relief: w.relief }}
        />
        <Form method="post" noValidate>
          <IdempotencyKey value={key} />
          <SelectField
            name="tenancyId"
            label={w.tenancy}
            hint={w.tenancyHint}
            defaultValue={chosen}
            options={tenancies.map((tenancy) => ({
              value: tenancy.id,
              label: [
                w.tenancyOption(tenancy.name, w.tenancyStates[tenancy.state]),
                ...(tenancy.wish ? [w.tenancyWish(tenancy.wish.sqm, tenancy.wish.desks)] : []),
              ].join(' · '),
            }))}
          />
          <DateField name="startsOn" label={w.startsOn} defaultValue={startsOn} />
          <DateField name="endsOn" label={w.endsOn} hint={w.endsHint} defaultValue={endsOn} />
          <RadioGroup
            name="relief"
            label={w.relief}
            defaultValue="full"
            options={(['full', 'half', 'none'] as const).map((value) => ({
              value,
              label: w.reliefChoice[value],
            }))}
          />
          <TextArea name="note" label={w.note} optional rows={3} max={500} />
          <div className="flex gap-3">
            <Submit>{w.allocateNow}</Submit>
            <LinkButton to={back}>{w.keep}</LinkButton>
          </div>
        </Form>
      </FormScope>
    </div>
  )
}
