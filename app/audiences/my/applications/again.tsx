import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { startRefusal } from '~/admission/new-applications/start-refusal'
import { StartAgainForm } from '~/admission/new-applications/start.form'
import { startAgain } from '~/admission/new-applications/start.server'
import { startWords } from '~/admission/new-applications/start-words'
import { attempt } from '~/ground/accounts/attempts.server'
import { actingIn, requireUser } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, notFound, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'

export const meta = () => [{ title: inLocale(startWords, 'zh').begin }]

/** There is nothing to look at here: the page of a new application has the button. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireUser(request)
  return redirect(paths.newApplication())
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireUser(request)
  const founders = await actingIn(request, ['founder'])
  const actor = founders.find((one) => one.firmId !== null && one.firmId === params.firmId) ?? notFound()
  const submission = parseWithZod(await request.formData(), { schema: StartAgainForm })
  if (submission.status !== 'success') return invalid(submission)
  if (submission.value.lateCode) {
    const tried = await attempt('late_code', actor.userId)
    const w = inLocale(startWords, localeOf(request))
    if (!tried.ok) return refused(submission, w.lateTooOften(tried.minutes))
  }
  const outcome = await startAgain(actor, submission.value, now())
  if (outcome.ok) return redirect(paths.mySection(outcome.value.ref, 'firm'))
  return refused(submission, startRefusal(outcome, '', localeOf(request)).text)
}

export default function StartAgainPage() {
  const reply = useActionData<typeof action>()
  const w = useWords(startWords)
  return (
    <div className="max-w-[600px]">
      <PageHead title={w.begin} />
      <ErrorSummary reply={reply} />
      <LinkButton to={paths.my}>{w.home}</LinkButton>
    </div>
  )
}
