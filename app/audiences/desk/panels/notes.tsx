import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { keepNotes } from '~/admission/minutes/keep-notes.server'
import { NOTES_STATES } from '~/admission/panels/lifecycle'
import { NotesForm } from '~/admission/minutes/notes.form'
import { PanelActPage } from '~/admission/panels/panel-parts'
import { panelOf } from '~/admission/panels/queries.server'
import { panelWords } from '~/admission/panels/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { Submit, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(panelWords, (w) => w.notes)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  return json({ slug: actor.enclaveSlug, panel: await panelOf(actor, params.panelId) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { id } = await panelOf(actor, params.panelId)
  const submission = parseWithZod(await request.formData(), { schema: NotesForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await keepNotes(actor, id, submission.value, now())
  const w = inLocale(panelWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(paths.deskPanelMinutes(actor.enclaveSlug, id))
}

/** Who keeps the minutes, and what else was said. */
export default function Notes() {
  const { slug, panel } = useLoaderData<typeof loader>()
  const w = useWords(panelWords)
  return (
    <PanelActPage
      {...{ panel, slug, title: w.notes, lead: w.notesLead }}
      open={NOTES_STATES.some((state) => state === panel.state)}
      reply={useActionData<typeof action>()}
      labels={{ recorder: w.recorder, otherBusiness: w.otherBusiness }}
    >
      <Form method="post" noValidate>
        <TextField name="recorder" label={w.recorder} defaultValue={panel.recorder} maxLength={40} />
        <TextArea
          name="otherBusiness"
          label={w.otherBusiness}
          hint={w.otherBusinessHint}
          defaultValue={panel.otherBusiness}
          rows={8}
        />
        <div className="acts">
          <Submit>{w.notesSend}</Submit>
          <LinkButton to={paths.deskPanel(slug, panel.id)}>{w.cancel}</LinkButton>
        </div>
      </Form>
    </PanelActPage>
  )
}
