import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { Agenda, Members, PanelHead } from '~/admission/panels/panel-parts'
import { AGENDA_STATES, NOTES_STATES, STEPS } from '~/admission/panels/lifecycle'
import { panelOf } from '~/admission/panels/queries.server'
import { panelWords } from '~/admission/panels/words'
import { requireActor } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { openSteps } from '~/shared/steps'
import { LinkButton } from '~/ui/buttons'
import { Submit } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(panelWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const panel = await panelOf(actor, params.panelId)
  return json({ slug: actor.enclaveSlug, panel, steps: openSteps(STEPS, panel.state, actor.role) })
}

/** The meeting: where it stands, what can be done now, its agenda and its members. */
export default function Panel() {
  const { slug, panel, steps } = useLoaderData<typeof loader>()
  const w = useWords(panelWords)
  return (
    <>
      <PanelHead
        panel={panel}
        slug={slug}
        actions={
          <>
            {panel.state === 'minuted' || panel.state === 'locked' ? (
              <LinkButton to={paths.deskPanelMinutes(slug, panel.id)}>{w.minutes}</LinkButton>
            ) : null}
            {AGENDA_STATES.some((state) => state === panel.state) ? (
              <LinkButton to={paths.deskPanelAgenda(slug, panel.id)}>{w.arrange}</LinkButton>
            ) : null}
            {NOTES_STATES.some((state) => state === panel.state) ? (
              <LinkButton to={paths.deskPanelNotes(slug, panel.id)}>{w.notes}</LinkButton>
            ) : null}
            {steps.includes('attend') ? (
              <LinkButton
                variant={panel.state === 'convened' ? 'primary' : 'secondary'}
                to={paths.deskPanelAttendance(slug, panel.id)}
              >
                {w.attend}
              </LinkButton>
            ) : null}
            {steps.includes('close') ? (
              <LinkButton to={paths.deskPanelMinutes(slug, panel.id)}>{w.close}</LinkButton>
            ) : null}
            {steps.includes('lock') ? (
              <LinkButton variant="primary" to={paths.deskPanelLock(slug, panel.id)}>
                {w.lock}
              </LinkButton>
            ) : null}
          </>
        }
      />
      {panel.state === 'locked' ? (
        <div className="mb-8">
          <Note title={<StatusWord shape="locked">{w.states.locked}</StatusWord>}>
            {panel.scan ? <a href={`/files/${panel.scan.id}`}>{panel.scan.name}</a> : null}
          </Note>
        </div>
      ) : null}
      {panel.state === 'minuted' ? (
        <p className="mb-6">
          <Link to={paths.deskDecisions(slug)}>{w.decisions}</Link>
        </p>
      ) : null}
      <Agenda panel={panel} slug={slug} mayRecord={steps.includes('record')} />
      <Members panel={panel} />
      {steps.includes('cancel') ? (
        <Form method="post" action={paths.deskPanelCancellation(slug, panel.id)}>
          <Submit variant="danger">{w.cancelMeeting}</Submit>
        </Form>
      ) : null}
    </>
  )
}
