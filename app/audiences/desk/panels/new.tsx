import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ConveneForm } from '~/admission/panels/convene.form'
import { convene } from '~/admission/panels/convene.server'
import { convening } from '~/admission/panels/queries.server'
import { panelWords } from '~/admission/panels/words'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import {
  CheckboxGroup,
  DateField,
  ErrorSummary,
  FormScope,
  IdempotencyKey,
  NumberField,
  SelectField,
  Submit,
  TextField,
} from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(panelWords, (w) => w.new)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  return json({ slug: actor.enclaveSlug, today: today(), key: newId(), ...(await convening(actor)) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: ConveneForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await convene(actor, submission.value, now())
  const w = inLocale(panelWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(paths.deskPanel(actor.enclaveSlug, outcome.value.panelId))
}

export default function NewPanel() {
  const { slug, today, key, intakes, people } = useLoaderData<typeof loader>()
  const w = useWords(panelWords)
  const locale = useLocale()
  const named = people.map(({ id, name, roles }) => ({
    value: id,
    label: name,
    hint: roles.map((role) => w.roles[role] ?? role).join(' · '),
  }))
  const labels = {
    intakeId: w.intake,
    heldOn: w.heldOn,
    startsAt: w.startsAt,
    place: w.place,
    members: w.members,
    chair: w.chair,
    quorum: w.quorum,
  }
  return (
    <div className="max-w-160">
      <PageHead crumbs={[{ label: w.title, to: paths.deskPanels(slug) }]} title={w.new} sub={w.sub} />
      <FormScope reply={useActionData<typeof action>()} errorText={(code) => w.errors[code] ?? code}>
        <ErrorSummary labels={labels} />
        <Form method="post" noValidate>
          <IdempotencyKey value={key} />
          <SelectField
            name="intakeId"
            label={w.intake}
            options={intakes.map(({ id, titleZh, titleEn }) => ({
              value: id,
              label: locale === 'zh' ? titleZh : titleEn,
            }))}
          />
          <DateField name="heldOn" label={w.heldOn} min={today} />
          <TextField
            name="startsAt"
            label={w.startsAt}
            hint={w.startsHint}
            defaultValue="14:00"
            maxLength={5}
          />
          <TextField name="place" label={w.place} hint={w.placeHint} maxLength={120} />
          <CheckboxGroup name="members" label={w.members} hint={w.membersHint} options={named} />
          <SelectField
            name="chair"
            label={w.chair}
            options={named.map(({ value, label }) => ({ value, label }))}
          />
          <NumberField name="quorum" label={w.quorum} hint={w.quorumHint} unit="" defaultValue={3} />
          <div className="acts">
            <Submit>{w.send}</Submit>
            <LinkButton to={paths.deskPanels(slug)}>{w.cancel}</LinkButton>
          </div>
        </Form>
      </FormScope>
    </div>
  )
}
