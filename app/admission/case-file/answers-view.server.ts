import { questionOf, type FormSection, type Question } from '~/ground/forms/form-sections'
import { formOf } from '~/admission/intakes/queries.server'
import { notFound } from '~/platform/http.server'
import type { Locale } from '~/shared/words'
import { answerInWords } from '~/admission/answers/answer-words'
import type { Fields } from '~/admission/answers/autosave'
import { versionOf } from '~/admission/answers/field-marks'
import { marksFromJson } from '~/admission/applications/application-json'
import type { Own } from '~/admission/drafts/own.server'
import { hashOf } from '~/admission/drafts/save-section.server'

/** Every answer of a section with its version, mark and origin, and as people read it. */
export function fieldsOf(
  section: FormSection,
  answers: Record<string, string>,
  json: unknown,
  locale: Locale,
): Fields {
  const marks = marksFromJson(json)
  return Object.fromEntries(
    section.questions.map((question) => {
      const { key } = question
      const value = answers[key] ?? ''
      const mark = marks[key]
      const from = mark?.from ? { from: mark.from } : {}
      const said = answerInWords(question, value, locale)
      return [
        key,
        {
          version: versionOf(marks, key),
          value,
          hash: hashOf(value),
          by: mark?.by ?? '',
          ...from,
          ...(said ? { said } : {}),
        },
      ]
    }),
  )
}

/** A question of an application's form, by its key. */
export async function questionAsked({ application }: Own, key: string): Promise<Question> {
  return questionOf(await formOf(application.enclaveId, application.formId), key) ?? notFound()
}
