import { act } from '~/mechanism/act.server'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { HandInForm } from '~/admission/drafts/hand-in.form'
import { handIn } from '~/admission/drafts/hand-in.server'
import { requireDraftOnBehalf, requireOnBehalf } from '~/admission/new-applications/on-behalf.server'
import { onBehalfWords } from '~/admission/new-applications/on-behalf-words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Checkbox, DateField, ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { KeyValues, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'
import { sentenceFor } from '~/mechanism/sentences'

export const meta = titled(onBehalfWords, (w) => w.handIn)

const { loader, action } = act({
  guard: requireOnBehalf,
  readers: requireDraftOnBehalf,
  show: async ({ slug, application: { id, ref, firm, intake } }) => {
    const facts = { firm: firm.name, uscc: firm.uscc, intake: intake.number }
    return { slug, id, ref, today: today(), ...facts }
  },
  form: HandInForm,
  run: ({ actor, application }, _, input, now) => handIn(actor, application.id, input, now),
  words: onBehalfWords,
  at: { mandate_later: 'mandateOn' },
  to: ({ slug, application }) => paths.deskApplication(slug, application.id),
})

export { loader, action }

/** Handing in for the firm, by its mandate. */
export default function Submission() {
  const { slug, id, ref, firm, uscc, intake, today } = useLoaderData<typeof loader>()
  const w = useWords(onBehalfWords)
  const facts = [
    { label: w.firm, value: firm },
    { label: w.uscc, value: uscc },
    { label: w.intake, value: intake },
  ]
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: w.imports, to: paths.deskImports(slug) },
          { label: w.draftOf(ref), to: paths.deskDraft(slug, id) },
        ]}
        title={w.handIn}
        sub={w.handInLead(firm)}
      />
      <KeyValues items={facts} />
      <FormScope reply={useActionData<typeof action>()} errorText={(code) => sentenceFor(w.errors, code)}>
        <ErrorSummary labels={{ mandateOn: w.mandateOn, mandate: w.mandate }} />
        <Form method="post" noValidate className="mt-6">
          <DateField name="mandateOn" label={w.mandateOn} hint={w.mandateOnHint} max={today} />
          <Checkbox name="mandate" label={w.mandate} text={w.mandateText} />
          <div className="acts mt-6">
            <Submit>{w.handIn}</Submit>
            <LinkButton to={paths.deskDraft(slug, id)}>{w.cancel}</LinkButton>
          </div>
        </Form>
      </FormScope>
    </div>
  )
}
