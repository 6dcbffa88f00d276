import {
  json,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { answerInWords } from '~/admission/answers/answer-words'
import { AnswersToCheck } from '~/admission/applications/answers-to-check'
import { draftOf, type Draft } from '~/admission/drafts/draft-view.server'
import { requireOwn } from '~/admission/drafts/own.server'
import { RuleLine } from '~/admission/answers/rules-aside'
import { DraftFrame } from '~/admission/drafts/section-nav'
import { SubmitForm } from '~/admission/drafts/submit.form'
import { submitApplication } from '~/admission/drafts/submit.server'
import { words } from '~/admission/applications/words'
import { AddressNote } from '~/ground/accounts/address-notes'
import { standingOf } from '~/ground/people/standing.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paperOfQuestion } from '~/ground/forms/form-sections'
import { problemSaid } from '~/ground/forms/problem-said'
import { paths } from '~/platform/paths'
import { inLocale, type Locale } from '~/shared/words'
import { Checkbox, ErrorSummary, fieldId, FormScope, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · ${data?.ref ?? ''}` },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const locale = localeOf(request)
  const draft = await draftOf(own, today(), locale)
  if (draft.state !== 'draft') throw redirect(paths.myApplication(draft.ref))
  const { ref, lines, papersDone, papersTotal, papersMinutes, status, intake, rules, setCode } = draft
  const w = inLocale(words, locale)
  const gaps = draft.gaps.map((gap) =>
    gap.kind === 'paper'
      ? { to: `${paths.myPapers(ref)}#paper-${gap.paper.code}`, text: w.paperMissing(gap.paper[locale]) }
      : {
          to: `${paths.mySection(ref, gap.section)}?check=all#${fieldId(gap.question.key)}`,
          text: gap.question[locale] + w.colon + problemSaid(w.problem, gap.problem),
        },
  )
  return json({
    standing: await standingOf(own.actor.userId),
    ref,
    gaps,
    rules,
    setCode,
    title: w.submitTitle,
    ...handedIn(draft, locale),
    steps: { ref, intakeNumber: intake.number, lines, papersDone, papersTotal, papersMinutes, status },
  })
}

/** Every answer and paper as it would be handed in. */
function handedIn({ sections, answers, kinds, papers }: Draft, locale: Locale) {
  const namesOf = (code: string) => papers.filter(({ kind }) => kind === code).map(({ name }) => name)
  return {
    sections: sections.map(({ key, questions, ...section }) => ({
      key,
      title: section[locale],
      answers: questions.map((question) => ({
        key: question.key,
        question: question[locale],
        answer:
          question.type === 'file'
            ? namesOf(paperOfQuestion(question.key)).join('\n') || null
            : answerInWords(question, answers[question.key], locale),
      })),
    })),
    papers: kinds.map(({ code, ...kind }) => ({
      code,
      title: kind[locale],
      names: namesOf(code),
    })),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const submission = parseWithZod(await request.formData(), { schema: SubmitForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await submitApplication(own.actor, own.application.id, now())
  if (outcome.ok) return redirect(paths.myApplication(outcome.value.ref))
  return refused(submission, inLocale(words, localeOf(request)).submitRefused[outcome.reason])
}

export default function SubmissionPage() {
  const { gaps, rules, setCode, steps, standing, sections, papers } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(words)
  const count = (state: string) =>
    rules.filter((rule) => rule.severity === 'must' && rule.state === state).length
  return (
    <DraftFrame steps={steps} current="submission">
      <FormScope
        reply={reply}
        size="l"
        errorText={(code) => (code === 'declare_missing' ? w.declareMissing : code)}
      >
        <ErrorSummary />
        <h1 className="text-24">{w.submitTitle}</h1>
        <p className="mt-1 mb-6 text-16 text-ink-2">{w.submitLead}</p>
        <div className="mb-6">
          <AddressNote standing={standing} />
        </div>
        <SectionHead title={gaps.length > 0 ? w.missingTitle(gaps.length) : w.complete} />
        {gaps.length > 0 ? (
          <ul className="mb-8">
            {gaps.map((gap) => (
              <li key={gap.to} className="border-b border-rule py-2">
                <StatusWord shape="no" wrap tone="plain">
                  <Link to={gap.to}>{gap.text}</Link>
                </StatusWord>
              </li>
            ))}
          </ul>
        ) : (
          <p className="mb-8">
            <StatusWord shape="yes">{w.filled}</StatusWord>
          </p>
        )}
        <AnswersToCheck {...{ applicationRef: steps.ref, sections, papers }} />
        <SectionHead title={w.rulesTitle} aside={w.ruleSet(setCode)} />
        <p className="text-14 text-ink-2">
          {w.rulesSummary(count('met'), count('unmet'), count('open'))} {count('unmet') > 0 ? w.unmetOk : ''}
        </p>
        {rules.map((rule) => (
          <RuleLine key={rule.code} rule={rule} />
        ))}
        {gaps.length > 0 ? null : (
          <Form method="post" className="mt-8 border-t border-ink pt-4">
            <Checkbox name="declared" label={w.submit} text={w.declare} />
            <Submit busy={w.submitting}>{w.submit}</Submit>
          </Form>
        )}
      </FormScope>
    </DraftFrame>
  )
}
