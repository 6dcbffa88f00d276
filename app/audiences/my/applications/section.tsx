import { placeOfStart } from '~/admission/new-applications/place-of-start'
import {
  json,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { fieldsOf } from '~/admission/case-file/answers-view.server'
import { draftOf, papersTakenOff } from '~/admission/drafts/draft-view.server'
import { requireOwn } from '~/admission/drafts/own.server'
import { RulesAside } from '~/admission/answers/rules-aside'
import { saveSection, stampOf } from '~/admission/drafts/save-section.server'
import { readSectionAct } from '~/admission/answers/section-acts'
import { backTo, nextPage, filePapers, sectionNow, withoutRow } from '~/admission/drafts/section-acts.server'
import { SectionQuestions } from '~/admission/answers/section-questions'
import script from '~/admission/answers/section.script?script'
import { SectionForm } from '~/admission/answers/section.form'
import { DraftFrame } from '~/admission/drafts/section-nav'
import { words } from '~/admission/applications/words'
import { fileField } from '~/admission/uploads/upload-field'
import { refusalInWords, uploadRefusalInWords } from '~/admission/uploads/upload-words'
import { answersIn, sentFields } from '~/ground/forms/check-answers'
import { problemSaid } from '~/ground/forms/problem-said'
import { now, today } from '~/platform/clock.server'
import { invalid, notFound, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { ErrorSummary, FormScope } from '~/ui/form'
import { Taken } from '~/ui/kept-form'
import { useLocale, useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { StatusWord } from '~/ui/status'

/** Saved as typed by a plain script; without it by the buttons. */
export const handle = { script, files: 'own' }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · ${data?.ref ?? ''}` },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const locale = localeOf(request)
  const draft = await draftOf(own, today(), locale)
  if (draft.state !== 'draft') throw redirect(paths.myApplication(draft.ref))
  const at = draft.sections.findIndex((section) => section.key === params.section)
  const section = draft.sections[at] ?? notFound()
  const { searchParams } = new URL(request.url)
  const check = searchParams.get('check')
  const gaps = draft.gaps.flatMap((gap) =>
    gap.kind === 'question' && gap.section === section.key && (check === 'all' || gap.problem !== 'missing')
      ? [gap]
      : [],
  )
  const before = draft.sections[at - 1]
  const { ref, answers, setCode, lines, papersDone, papersTotal, papersMinutes, status, intake } = draft
  return json({
    ref,
    section,
    setCode,
    title: section[locale],
    steps: { ref, intakeNumber: intake.number, lines, papersDone, papersTotal, papersMinutes, status },
    answers: Object.fromEntries(section.questions.map(({ key }) => [key, answers[key] ?? ''])),
    stamp: stampOf(section, answers),
    fields: fieldsOf(section, answers, own.application.fields, locale),
    gaps: gaps.map(({ question, problem }) => ({ key: question.key, problem })),
    summary: check !== null,
    papers: draft.papers,
    takenOff: section.questions.some(({ type }) => type === 'file') ? await papersTakenOff(own) : [],
    blank: searchParams.get('blank'),
    more: searchParams.has('more'),
    taken: searchParams.has('began') ? placeOfStart(own.actor) : null,
    saved: /^\d\d:\d\d$/.exec(searchParams.get('saved') ?? '')?.[0] ?? null,
    rules: draft.rules,
    back: before ? paths.mySection(ref, before.key) : null,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const formData = await request.formData()
  const submission = parseWithZod(formData, { schema: SectionForm })
  if (submission.status !== 'success') return invalid(submission)
  const { stamp, then } = submission.value
  const section = params.section ?? ''
  const act = readSectionAct(then)
  const { whole } = await sectionNow(own, section)
  if (!whole) return notFound()
  const sent = withoutRow(whole, sentFields(formData), act)
  const saved = await saveSection(own.actor, own.application.id, { section, stamp, sent }, now())
  const { ref } = own.application
  if (!saved.ok && saved.reason === 'not_a_draft') return redirect(paths.myApplication(ref))
  if (!saved.ok) {
    const typed = answersIn(whole, sent)
    return json({ ...submission.reply(), conflict: saved.detail ?? {}, typed }, { status: 409 })
  }
  const locale = localeOf(request)
  const kept = await filePapers(own, whole, formData, act, now())
  if (kept) {
    const text = 'refusal' in kept ? refusalInWords(kept.refusal, locale) : uploadRefusalInWords(kept, locale)
    return refused(submission, text, fileField(kept.code))
  }
  if (act.act === 'leave') return redirect(paths.myApplication(ref))
  const back = backTo(ref, section, act)
  if (back) return redirect(back)
  return redirect(await nextPage(own, await requireOwn(request, ref), section, today(), now()))
}

export default function SectionPage() {
  const data = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const locale = useLocale()
  const w = useWords(words)
  const conflict = reply && 'conflict' in reply ? (reply.conflict as Record<string, string | number>) : null
  const { section } = data
  const errors = Object.fromEntries(
    data.gaps.map(({ key, problem }) => [key, [problemSaid(w.problem, problem)]]),
  )
  const labels = Object.fromEntries(section.questions.map((question) => [question.key, question[locale]]))
  const typed = reply && 'typed' in reply ? (reply.typed as Record<string, string>) : {}
  const refusedFile = reply && !conflict ? (reply.error ?? {}) : {}
  const scope = conflict ? { initialValue: reply?.initialValue } : { error: { ...errors, ...refusedFile } }
  const facts = section.questions.flatMap((question) => question.fact ?? [])
  const rules = data.rules.filter((rule) => rule.facts.some((fact) => facts.includes(fact)))
  return (
    <DraftFrame
      steps={data.steps}
      current={section.key}
      aside={<RulesAside rules={rules} setCode={data.setCode} />}
    >
      <Taken place={data.taken} />
      <FormScope reply={scope} size="l">
        {conflict ? (
          <div className="mb-6">
            <Note tone="sha" role="alert" title={w.conflict}>
              {w.conflictText}
            </Note>
          </div>
        ) : null}
        <div data-live="summary">
          {data.summary && data.gaps.length > 0 ? (
            <ErrorSummary labels={labels} title={w.toFix(data.gaps.length)} />
          ) : null}
        </div>
        {data.saved && !conflict ? (
          <p role="status" className="mb-3 text-13">
            <StatusWord shape="yes" wrap>
              {w.saved(data.saved)}
            </StatusWord>
          </p>
        ) : null}
        {data.more && !conflict ? <Note role="status">{w.moreAsked}</Note> : null}
        <h1 className="text-24">{section[locale]}</h1>
        <p className="mt-1 mb-6 text-16 text-ink-2">{locale === 'zh' ? section.introZh : section.introEn}</p>
        <SectionQuestions
          {...{ applicationRef: data.ref, section, answers: data.answers, fields: data.fields }}
          {...{
            stamp: data.stamp,
            papers: data.papers,
            takenOff: data.takenOff,
            blank: data.blank,
            back: data.back,
          }}
          {...{ rules, conflict, typed }}
        />
      </FormScope>
    </DraftFrame>
  )
}
