import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { AttendanceForm } from '~/admission/panels/attend.form'
import { attend } from '~/admission/panels/attend.server'
import { PanelActPage } from '~/admission/panels/panel-parts'
import { panelOf, type PanelView } from '~/admission/panels/queries.server'
import { panelWords } from '~/admission/panels/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { dayOf, timeOf } from '~/shared/days'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { Checkbox, CheckboxGroup, DateField, Submit, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(panelWords, (w) => w.attend)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const at = now()
  const clock = { day: dayOf(at), time: timeOf(at) }
  const panel = await panelOf(actor, params.panelId)
  return json({ slug: actor.enclaveSlug, role: actor.role, clock, panel })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { id } = await panelOf(actor, params.panelId)
  const submission = parseWithZod(await request.formData(), { schema: AttendanceForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await attend(actor, id, submission.value, now())
  const w = inLocale(panelWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(paths.deskPanel(actor.enclaveSlug, id))
}

export default function Attendance() {
  const { slug, role, clock, panel } = useLoaderData<typeof loader>()
  const w = useWords(panelWords)
  return (
    <PanelActPage
      {...{ panel, slug, role, step: 'attend' as const, title: w.attend }}
      lead={`${w.attendLead} ${w.quorumOf(panel.quorum)}`}
      reply={useActionData<typeof action>()}
      labels={{ present: w.attendance, metOn: w.metOn, metFrom: w.metFrom }}
    >
      <Form method="post" noValidate>
        <CheckboxGroup
          name="present"
          label={w.attendance}
          defaultValue={panel.members.filter(({ present }) => present).map(({ userId }) => userId)}
          options={panel.members.map(({ userId, name, chair }) => ({
            value: userId,
            label: name,
            hint: chair ? w.chairMark : undefined,
          }))}
        />
        {panel.state === 'convened' ? <MeetingDay panel={panel} clock={clock} /> : null}
        <div className="acts">
          <Submit>{w.attendSend}</Submit>
          <LinkButton to={paths.deskPanel(slug, panel.id)}>{w.cancel}</LinkButton>
        </div>
      </Form>
    </PanelActPage>
  )
}

/** When it really meets: now unless said otherwise; another day than it was called for is confirmed. */
function MeetingDay({ panel, clock }: { panel: PanelView; clock: { day: string; time: string } }) {
  const w = useWords(panelWords)
  const later = clock.day > panel.heldOn
  return (
    <>
      <SectionHead title={w.met} aside={w.metLead} />
      <DateField
        name="metOn"
        label={w.metOn}
        max={clock.day}
        defaultValue={later ? panel.heldOn : clock.day}
      />
      <TextField
        name="metFrom"
        label={w.metFrom}
        hint={w.startsHint}
        maxLength={5}
        defaultValue={later ? panel.startsAt : clock.time}
      />
      {clock.day !== panel.heldOn ? (
        <Checkbox name="otherDay" label={w.met} text={w.otherDay(panel.heldOn)} />
      ) : null}
    </>
  )
}
