import { QuestionField } from '~/admission/answers/question-field'
import type { Answers, FormSection } from '~/ground/forms/form-sections'
import { Button } from '~/ui/buttons'
import { FormScope } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Disclosure, SectionHead } from '~/ui/page'
import { formWords } from './words'

const HERE = 'preview'

/** The form as a firm is asked it, with answers to try its conditions on; nothing is kept. */
export function Preview({ sections, answers }: { sections: FormSection[]; answers: Answers }) {
  const locale = useLocale()
  const w = useWords(formWords)
  return (
    <aside aria-label={w.preview} className="min-w-0 scroll-mt-4" id={HERE}>
      <SectionHead title={w.preview} />
      <p className="mb-4 text-13 text-ink-2">{w.previewHint}</p>
      <FormScope size="l" reply={null}>
        <form method="get" action={`#${HERE}`}>
          {sections.map((section, index) => (
            <Disclosure
              key={section.key}
              summary={section[locale]}
              open={index === 0 || isTried(section, answers)}
            >
              <p className="mb-4 text-ink-2">{locale === 'zh' ? section.introZh : section.introEn}</p>
              {section.questions.map((question) => (
                <QuestionField key={question.key} question={question} value={answers[question.key]} fixed />
              ))}
            </Disclosure>
          ))}
          <p className="mt-4">
            <Button>{w.tryIt}</Button>
          </p>
        </form>
      </FormScope>
    </aside>
  )
}

/** A section that was tried on stays open when the page comes back. */
const isTried = (section: FormSection, answers: Answers) =>
  section.questions.some(({ key }) => Boolean(answers[key]))
