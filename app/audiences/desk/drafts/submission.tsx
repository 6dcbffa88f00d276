import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { HandInForm } from '~/admission/drafts/hand-in.form'
import { handIn } from '~/admission/drafts/hand-in.server'
import { requireDraftOnBehalf, requireOnBehalf } from '~/admission/new-applications/on-behalf.server'
import { onBehalfWords } from '~/admission/new-applications/on-behalf-words'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { Checkbox, DateField, ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { KeyValues, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(onBehalfWords, (w) => w.handIn)

export async function loader(args: LoaderFunctionArgs) {
  const { application, slug } = await requireDraftOnBehalf(args)
  const { id, ref, firm, intake } = application
  const facts = { firm: firm.name, uscc: firm.uscc, intake: intake.number }
  return json({ slug, id, ref, today: today(), ...facts })
}

export async function action(args: ActionFunctionArgs) {
  const { actor, application, slug } = await requireOnBehalf(args)
  const submission = parseWithZod(await args.request.formData(), { schema: HandInForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await handIn(actor, application.id, submission.value, now())
  const w = inLocale(onBehalfWords, localeOf(args.request))
  if (outcome.ok) return redirect(paths.deskApplication(slug, application.id))
  const field = outcome.reason === 'mandate_later' ? 'mandateOn' : undefined
  return refused(submission, w.refusals[outcome.reason] ?? outcome.reason, field)
}

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
      <FormScope reply={useActionData<typeof action>()} errorText={(code) => w.errors[code] ?? code}>
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
