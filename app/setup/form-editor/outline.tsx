import { Form } from '@remix-run/react'
import type { FormSection, Question } from '~/ground/forms/form-sections'
import { paths } from '~/platform/paths'
import { Button, LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { conditionInWords } from './condition-words'
import { formWords } from './words'

export type Place = { slug: string; formId: string; revision: number; mayEdit: boolean }

/** The sections and questions of a version, each with its acts while it is a draft. */
export function Outline({ sections, place }: { sections: FormSection[]; place: Place }) {
  const locale = useLocale()
  const w = useWords(formWords)
  const { slug, formId, mayEdit } = place
  return (
    <>
      {sections.map((section) => (
        <section key={section.key} className="mb-8" id={`s-${section.key}`}>
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-ink pb-1">
            <h2 className="text-16">{section[locale]}</h2>
            {mayEdit ? (
              <Acts
                place={place}
                at={{ section: section.key }}
                name={section[locale]}
                edit={paths.deskFormSection(slug, formId, section.key)}
              />
            ) : null}
          </div>
          <ol>
            {section.questions.map((question) => (
              <Line key={question.key} {...{ sections, section, question, place }} />
            ))}
          </ol>
          {mayEdit ? (
            <p className="mt-2">
              <Link to={`${paths.deskFormQuestion(slug, formId, 'new')}?section=${section.key}`}>
                {w.addQuestion}
              </Link>
            </p>
          ) : null}
        </section>
      ))}
      {mayEdit ? (
        <LinkButton to={paths.deskFormSection(slug, formId, 'new')}>{w.addSection}</LinkButton>
      ) : null}
    </>
  )
}

type LineProps = { sections: FormSection[]; section: FormSection; question: Question; place: Place }

function Line({ sections, section, question, place }: LineProps) {
  const locale = useLocale()
  const w = useWords(formWords)
  const { slug, formId, mayEdit } = place
  const when = conditionInWords(question.show, sections, locale)
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-rule py-2">
      <div className="min-w-0">
        <span>{question[locale]}</span>
        <p className="text-12 text-ink-3">
          {[w.types[question.type], question.required ? w.required : '', when].filter(Boolean).join(' · ')}
        </p>
      </div>
      {mayEdit ? (
        <Acts
          place={place}
          at={{ section: section.key, question: question.key }}
          name={question[locale]}
          edit={`${paths.deskFormQuestion(slug, formId, question.key)}?section=${section.key}`}
        />
      ) : null}
    </li>
  )
}

type At = { section: string; question?: string }

function Acts({ place, at, name, edit }: { place: Place; at: At; name: string; edit: string }) {
  const w = useWords(formWords)
  const { slug, formId, revision } = place
  const hidden = (
    <>
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="section" value={at.section} />
      {at.question ? <input type="hidden" name="question" value={at.question} /> : null}
    </>
  )
  return (
    <div className="flex items-center gap-3 text-13">
      <Link to={edit} aria-label={w.named(w.edit, name)}>
        {w.edit}
      </Link>
      <Form method="post" action={paths.deskFormOrder(slug, formId)} className="flex gap-3">
        {hidden}
        {(['up', 'down'] as const).map((by) => (
          <Button key={by} variant="text" size="s" name="by" value={by} aria-label={w.named(w[by], name)}>
            {w[by]}
          </Button>
        ))}
      </Form>
      <Link
        to={`${paths.deskFormRemoval(slug, formId)}?${new URLSearchParams(at)}`}
        aria-label={w.named(w.remove, name)}
      >
        {w.remove}
      </Link>
    </div>
  )
}
