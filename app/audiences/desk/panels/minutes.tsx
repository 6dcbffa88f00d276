import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { EmptyForm } from '~/admission/case-file/empty.form'
import { closePanel } from '~/admission/panels/close.server'
import { NOTES_STATES, STEPS } from '~/admission/panels/lifecycle'
import { minutesFor } from '~/admission/minutes/minutes.server'
import { MinutesPaper } from '~/admission/minutes/minutes-paper'
import { panelOf } from '~/admission/panels/queries.server'
import { panelWords } from '~/admission/panels/words'
import { requireActor } from '~/ground/people/guard.server'
import { refusalText } from '~/admission/phases/bar-text'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { openSteps } from '~/shared/steps'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(panelWords, (w) => w.minutes)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { panel, minutes } = await minutesFor(actor, params.panelId, localeOf(request))
  const mayClose = openSteps(STEPS, panel.state, actor.role).includes('close')
  return json({
    slug: actor.enclaveSlug,
    id: panel.id,
    ref: panel.ref,
    state: panel.state,
    minutes,
    mayClose,
  })
}

/** Closes the meeting: what stands here are its minutes from then on. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { id } = await panelOf(actor, params.panelId)
  const submission = parseWithZod(await request.formData(), { schema: EmptyForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await closePanel(actor, id, now())
  const w = inLocale(panelWords, localeOf(request))
  if (!outcome.ok) return refused(submission, refusalText(outcome, w.refusals, localeOf(request)))
  return redirect(paths.deskPanel(actor.enclaveSlug, id))
}

export default function Minutes() {
  const { slug, id, ref, state, minutes, mayClose } = useLoaderData<typeof loader>()
  const w = useWords(panelWords)
  return (
    <>
      <PageHead
        crumbs={[
          { label: w.title, to: paths.deskPanels(slug) },
          { label: ref, to: paths.deskPanel(slug, id) },
        ]}
        title={w.minutes}
        sub={minutes ? w.printHint : undefined}
        actions={
          minutes ? (
            <>
              {NOTES_STATES.some((one) => one === state) ? (
                <LinkButton to={paths.deskPanelNotes(slug, id)}>{w.notes}</LinkButton>
              ) : null}
              <LinkButton plain to={paths.deskPanelMinutesDocx(slug, id)}>
                {w.word}
              </LinkButton>
            </>
          ) : undefined
        }
      />
      <FormScope reply={useActionData<typeof action>()}>
        <ErrorSummary />
        {mayClose ? (
          <Form method="post" className="mb-8 print:hidden">
            <p className="mb-2 text-13 text-ink-2">{w.closeHint}</p>
            <Submit>{w.close}</Submit>
          </Form>
        ) : null}
      </FormScope>
      {minutes ? (
        <MinutesPaper minutes={minutes} />
      ) : (
        <EmptyState title={state === 'cancelled' ? w.calledOff : w.noMinutes}>
          {state === 'cancelled' ? null : w.noMinutesText}
        </EmptyState>
      )}
    </>
  )
}
