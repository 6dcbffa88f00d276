import { onPanel } from '~/admission/panels/panel-act.server'
import { act } from '~/mechanism/act.server'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { EmptyForm } from '~/admission/case-file/empty.form'
import { closePanel } from '~/admission/panels/close.server'
import { NOTES_STATES, STEPS } from '~/admission/panels/lifecycle'
import { minutesFor } from '~/admission/minutes/minutes.server'
import { SheetPaper } from '~/ground/papers/sheet-paper'
import { panelWords } from '~/admission/panels/words'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { openSteps } from '~/shared/steps'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(panelWords, (w) => w.minutes)

/** Closes the meeting: what stands here are its minutes from then on. */
const { loader, action } = act(
  onPanel({
    form: EmptyForm,
    command: (actor, id, _, now) => closePanel(actor, id, now),
    more: async ({ id, state }, actor, { request }) => {
      const { minutes } = await minutesFor(actor, id, localeOf(request))
      return { minutes, mayClose: openSteps(STEPS, state, actor.role).includes('close') }
    },
  }),
)

export { loader, action }

export default function Minutes() {
  const { slug, panel, minutes, mayClose } = useLoaderData<typeof loader>()
  const { id, ref, state } = panel
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
        <SheetPaper sheet={minutes} />
      ) : (
        <EmptyState title={state === 'cancelled' ? w.calledOff : w.noMinutes}>
          {state === 'cancelled' ? null : w.noMinutesText}
        </EmptyState>
      )}
    </>
  )
}
