import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { draftOf } from '~/admission/drafts/draft-view.server'
import { requireDraftOnBehalf, requireOnBehalf } from '~/admission/new-applications/on-behalf.server'
import { onBehalfWords } from '~/admission/new-applications/on-behalf-words'
import { QuestionField } from '~/admission/answers/question-field'
import { saveSection, stampOf } from '~/admission/drafts/save-section.server'
import { SectionForm } from '~/admission/answers/section.form'
import { Theirs } from '~/admission/answers/theirs'
import { words } from '~/admission/applications/words'
import { answersIn, sentFields } from '~/ground/forms/check-answers'
import { problemText } from '~/ground/forms/problem-text'
import { formOf } from '~/admission/intakes/queries.server'
import { now, today } from '~/platform/clock.server'
import { invalid, notFound } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { FormScope, Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const handle = { files: 'own' }

export const meta = titled(onBehalfWords, (w) => w.sections)

export async function loader(args: LoaderFunctionArgs) {
  const { application, slug } = await requireDraftOnBehalf(args)
  const draft = await draftOf({ application }, today(), localeOf(args.request))
  const { ref, firmName, sections, answers } = draft
  const whole = sections.find(({ key }) => key === args.params.section) ?? notFound()
  // Files stand among the papers.
  const section = { ...whole, questions: whole.questions.filter(({ type }) => type !== 'file') }
  const gaps = draft.gaps.flatMap((gap) =>
    gap.kind === 'question' && gap.section === section.key && gap.problem !== 'missing'
      ? [{ key: gap.question.key, problem: gap.problem }]
      : [],
  )
  const shown = Object.fromEntries(section.questions.map(({ key }) => [key, answers[key] ?? '']))
  const stamp = stampOf(section, answers)
  return json({ slug, id: application.id, ref, firmName, section, answers: shown, gaps, stamp })
}

export async function action(args: ActionFunctionArgs) {
  const { actor, application, slug } = await requireOnBehalf(args)
  const { id, enclaveId, formId } = application
  const formData = await args.request.formData()
  const submission = parseWithZod(formData, { schema: SectionForm })
  if (submission.status !== 'success') return invalid(submission)
  const key = args.params.section ?? ''
  const section = (await formOf(enclaveId, formId)).find((one) => one.key === key) ?? notFound()
  const sent = sentFields(formData)
  const saved = await saveSection(actor, id, { section: key, stamp: submission.value.stamp, sent }, now())
  if (saved.ok || saved.reason === 'not_a_draft') return redirect(paths.deskDraft(slug, id))
  const typed = answersIn(section, sent)
  return json({ ...submission.reply(), conflict: saved.detail ?? {}, typed }, { status: 409 })
}

/** The questions of one section, filled in for the firm. */
export default function Section() {
  const { slug, id, ref, firmName, section, answers, gaps, stamp } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const locale = useLocale()
  const w = useWords(onBehalfWords)
  const fw = useWords(words)
  const conflict = reply && 'conflict' in reply ? (reply.conflict as Record<string, string>) : null
  const typed = reply && 'typed' in reply ? (reply.typed as Record<string, string>) : {}
  const error = Object.fromEntries(gaps.map(({ key, problem }) => [key, [problemText(fw.problem, problem)]]))
  const back = paths.deskDraft(slug, id)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: w.imports, to: paths.deskImports(slug) },
          { label: w.draftOf(ref), to: back },
        ]}
        title={`${section[locale]} · ${firmName}`}
        sub={locale === 'zh' ? section.introZh : section.introEn}
      />
      {conflict ? <Note tone="sha" role="alert" title={w.conflict} /> : null}
      <FormScope reply={conflict ? { initialValue: reply?.initialValue } : { error }}>
        <Form method="post" noValidate autoComplete="off">
          <input type="hidden" name="stamp" defaultValue={conflict?.stamp ?? stamp} />
          {section.questions.map((question) => (
            <QuestionField
              key={question.key}
              fixed
              question={question}
              value={typed[question.key] ?? answers[question.key]}
              after={<Theirs value={conflict?.[`answer:${question.key}`]} />}
            />
          ))}
          <div className="acts mt-6">
            <Submit>{w.save}</Submit>
            <LinkButton to={back}>{w.cancel}</LinkButton>
          </div>
        </Form>
      </FormScope>
    </div>
  )
}
