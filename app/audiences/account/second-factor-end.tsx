import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { selfOf } from '~/ground/people/door.server'
import { AccountForm, Door } from '~/ground/people/door'
import { invalidSecret, refusedSecret } from '~/ground/people/reply.server'
import { originOf } from '~/ground/people/request.server'
import { turnOffSecondFactor } from '~/ground/accounts/set-second-factor.server'
import { EndSecondFactor } from '~/ground/accounts/sign-in.form'
import { peopleWords } from '~/ground/people/words'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { Submit, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(peopleWords, (w) => w.factor.offTitle)

export async function loader({ request }: LoaderFunctionArgs) {
  await selfOf(request)
  return json(null)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const self = await selfOf(request)
  const submission = parseWithZod(await request.formData(), { schema: EndSecondFactor })
  if (submission.status !== 'success') return invalidSecret(submission)
  const outcome = await turnOffSecondFactor(
    self,
    submission.value.password,
    originOf(request, context),
    now(),
  )
  return outcome.ok ? redirect(paths.secondFactor) : refusedSecret(submission, outcome.reason, 'password')
}

export default function SecondFactorEndPage() {
  const reply = useActionData<typeof action>()
  const w = useWords(peopleWords)
  const crumbs = [{ label: w.factor.title, to: paths.secondFactor }, { label: w.factor.offTitle }]
  return (
    <Door title={w.factor.offTitle} lead={w.factor.offText} crumbs={crumbs}>
      <AccountForm reply={reply}>
        <TextField name="password" label={w.password} type="password" autoComplete="current-password" />
        <Submit variant="danger">{w.factor.off}</Submit>
      </AccountForm>
    </Door>
  )
}
