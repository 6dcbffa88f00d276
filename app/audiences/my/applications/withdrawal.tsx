import {
  json,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { isClosed } from '~/admission/applications/lifecycle'
import { requireOwn } from '~/admission/drafts/own.server'
import { WithdrawForm } from '~/admission/decisions/withdraw.form'
import { withdrawApplication } from '~/admission/decisions/withdraw.server'
import { words } from '~/admission/applications/words'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { Checkbox, ErrorSummary, FormScope, Submit, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · ${data?.ref ?? ''}` },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { application } = await requireOwn(request, params.ref)
  if (isClosed(application)) throw redirect(paths.myApplication(application.ref))
  return json({ ref: application.ref, title: inLocale(words, localeOf(request)).withdrawTitle })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const submission = parseWithZod(await request.formData(), { schema: WithdrawForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await withdrawApplication(own.actor, own.application.id, submission.value, now())
  if (outcome.ok) return redirect(paths.myApplication(outcome.value.ref))
  return refused(submission, inLocale(words, localeOf(request)).withdrawRefused[outcome.reason])
}

export default function WithdrawalPage() {
  const { ref } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(words)
  return (
    <div className="max-w-[600px]">
      <PageHead title={w.withdrawTitle} crumbs={[{ label: ref, to: paths.myApplication(ref) }]} />
      <FormScope
        reply={reply}
        size="l"
        errorText={(code) => (code === 'sure_missing' ? w.sureMissing : code)}
      >
        <ErrorSummary />
        <p className="mb-6 text-16">{w.withdrawLead(ref)}</p>
        <Form method="post">
          <TextField name="reason" label={w.withdrawReason} optional maxLength={200} />
          <Checkbox name="sure" label={w.withdrawTitle} text={w.sure} />
          <div className="acts">
            <Submit variant="danger">{w.withdraw}</Submit>
            <LinkButton to={paths.myApplication(ref)} variant="text" size="l">
              {w.keep}
            </LinkButton>
          </div>
        </Form>
      </FormScope>
    </div>
  )
}
