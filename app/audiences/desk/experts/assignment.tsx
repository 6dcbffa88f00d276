import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askExperts } from '~/admission/assignment/ask.server'
import { AskForm } from '~/admission/assignment/ask.form'
import { askingWords } from '~/admission/assignment/asking-words'
import { assignmentPage, usualFewest, wishFrom } from '~/admission/assignment/assignment.server'
import { AssignmentPlan } from '~/admission/assignment-pages/assignment-plan'
import { AssignmentWishes } from '~/admission/assignment-pages/assignment-wishes'
import { HeldBackFiles } from '~/admission/assignment-pages/held-back'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newToken } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { dueFrom } from '~/admission/applications/periods.server'
import { deskWords } from '~/admission/applications/desk-words'
import { ErrorSummary, FormScope } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'
import { sentenceFor } from '~/mechanism/sentences'

export const meta = titled(askingWords, (w) => w.title)

const ROLES = ['officer', 'director'] as const

/** Choosing is reading: the address says which files and how, and the same address shows the same list. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const usual = await dueFrom(actor.enclaveId, 'review', today())
  const fewest = await usualFewest(actor, today())
  const search = new URL(request.url).searchParams
  const wish = wishFrom(search, today(), { freshSeed: newToken().slice(0, 8), usual, fewest })
  return json({ slug: actor.enclaveSlug, wish, ...(await assignmentPage(actor, wish, today())) })
}

/** Sends what was looked at, as it was looked at. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: AskForm })
  if (submission.status !== 'success') return invalid(submission)
  const { choices } = submission.value
  const outcome = await askExperts(actor, submission.value, now())
  const w = inLocale(askingWords, localeOf(request))
  const said = inLocale(deskWords, localeOf(request))
  if (!outcome.ok) {
    const { fewest, ref, expert, who } = outcome.detail ?? {}
    const about = [fewest, ref, expert, who].filter(Boolean).join(' · ')
    return refused(
      submission,
      [sentenceFor({ ...said.refusals, ...w.refusals }, outcome.reason), about].filter(Boolean).join(' '),
    )
  }
  const [only] = choices
  const { enclaveSlug: slug } = actor
  return redirect(
    only && choices.length === 1
      ? paths.deskApplication(slug, only.applicationId)
      : paths.deskApplications(slug),
  )
}

export default function Assignment() {
  const { slug, wish, options, experts, plans, weighed, heldBack } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(askingWords)
  const crumbs = [{ label: useWords(deskWords).crumbs, to: paths.deskApplications(slug) }]
  if (options.length === 0) {
    return (
      <>
        <PageHead crumbs={crumbs} title={w.title} />
        <HeldBackFiles {...{ slug, heldBack }} />
        <EmptyState title={w.noFiles}>{w.noFilesHint}</EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHead crumbs={crumbs} title={w.title} sub={w.lead} />
      <FormScope reply={reply} errorText={(code) => sentenceFor(w.errors, code)}>
        <ErrorSummary labels={w.labels} />
      </FormScope>
      <HeldBackFiles {...{ slug, heldBack }} />
      {wish.files.some((file) => [...options, ...heldBack].every(({ id }) => id !== file)) ? (
        <div className="mb-6">
          <Note tone="sha" title={w.notReady} />
        </div>
      ) : null}
      <AssignmentPlan {...{ slug, wish, options, experts, plans, weighed }} />
      <AssignmentWishes {...{ wish, options, experts }} />
    </>
  )
}
