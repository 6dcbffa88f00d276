import { onForm } from '~/setup/form-editor/form-act.server'
import { act } from '~/mechanism/act.server'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { factsForType, RECORD_FACTS } from '~/ground/forms/check-form'
import { editDraft } from '~/setup/form-editor/edit-draft.server'
import { freeKey } from '~/setup/form-editor/edits'
import { QuestionFields } from '~/setup/form-editor/question-fields'
import { QuestionForm } from '~/setup/form-editor/question.form'
import { questionFrom } from '~/setup/form-editor/question-typed'
import { formWords } from '~/setup/form-editor/words'
import { QUESTION_TYPES, questionOf, sectionOf } from '~/ground/forms/form-sections'
import { notFound } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { ErrorSummary, FormScope, Submit } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'
import { sentenceFor } from '~/mechanism/sentences'

export const meta = titled(formWords, (w) => w.question)

const { loader, action } = act(
  onForm({
    form: QuestionForm,
    command: (actor, id, typed, _, params) => {
      const was = params.question === 'new' ? null : (params.question ?? '')
      return editDraft(actor, id, typed.revision, (sections) => {
        const key = typed.key || (was ?? freeKey(sections, 'q'))
        return {
          act: 'put_question',
          section: typed.section,
          was,
          question: questionFrom(typed, key, sections),
        }
      })
    },
    more: ({ sections }, _, { request, params }) => {
      const key = params.question ?? ''
      const question = key === 'new' ? null : (questionOf(sections, key) ?? notFound())
      const { searchParams } = new URL(request.url)
      const section = question ? sectionOf(sections, key)?.key : searchParams.get('section')
      if (!sections.some((one) => one.key === section)) notFound()
      const asked = searchParams.get('type') ?? question?.type
      const type = QUESTION_TYPES.find((one) => one === asked) ?? null
      const locale = localeOf(request)
      const all = sections.flatMap((one) => one.questions)
      const until = question ? all.findIndex((one) => one.key === key) : all.length
      const earlier = all.slice(0, until).filter((one) => one.type !== 'file' && one.type !== 'group')
      const { facts } = formWords[locale]
      return {
        question,
        section: section ?? '',
        type,
        facts: type ? factsForType(type) : [],
        before: [
          ...RECORD_FACTS.map((code) => ({ value: `fact:${code}`, name: facts[code] })),
          ...earlier.map((one) => ({ value: `question:${one.key}`, name: one[locale] })),
        ],
      }
    },
    to: (slug, id, { section }) => `${paths.deskForm(slug, id)}#s-${section}`,
  }),
)

export { loader, action }

export default function QuestionPage() {
  const { slug, id, version, revision, question, section, type, facts, before } =
    useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(formWords)
  const here = `${paths.deskFormQuestion(slug, id, question?.key ?? 'new')}?section=${section}`
  return (
    <>
      <PageHead
        title={question?.zh ?? w.addQuestion}
        sub={type ? w.types[type] : w.chooseType}
        crumbs={[
          { label: w.forms, to: paths.deskForms(slug) },
          { label: w.version(version), to: paths.deskForm(slug, id) },
        ]}
      />
      {type ? (
        <Form method="post" className="max-w-[640px]" key={type}>
          <FormScope reply={reply} errorText={(code) => sentenceFor(w.errors, code)}>
            <ErrorSummary />
            <input type="hidden" name="revision" value={revision} />
            <input type="hidden" name="section" value={section} />
            <input type="hidden" name="type" value={type} />
            <QuestionFields {...{ type, question, facts, before }} />
            <Submit>{w.save}</Submit>
          </FormScope>
        </Form>
      ) : null}
      <nav aria-label={w.type} className="mt-8 max-w-[640px]">
        <p className="mb-2 text-13 text-ink-2">{type ? w.changeType : w.chooseType}</p>
        <ul className="grid gap-x-6 sm:grid-cols-2">
          {QUESTION_TYPES.filter((one) => one !== type).map((one) => (
            <li key={one} className="border-b border-rule py-2">
              <Link to={`${here}&type=${one}`}>{w.types[one]}</Link>
              <span className="block text-12 text-ink-3">{w.typeHints[one]}</span>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
