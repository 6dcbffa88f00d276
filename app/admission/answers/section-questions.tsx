import type { RuleView } from '~/ground/criteria/rule-view'
import type { Answers, FormSection } from '~/ground/forms/form-sections'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import type { Fields } from './autosave'
import type { PaperLine } from '~/admission/drafts/draft-view.server'
import { QuestionField } from './question-field'
import { RuleBelow } from './rules-aside'
import { SavedField, SavingForm } from './saving-form'
import { Theirs } from './theirs'
import { words } from '~/admission/applications/words'

export type Conflicts = Record<string, string | number>
type Props = {
  applicationRef: string
  section: FormSection
  answers: Answers
  fields: Fields
  stamp: string
  papers: PaperLine[]
  takenOff: PaperLine[]
  /** The group that shows an empty row. */
  blank: string | null
  back: string | null
  rules: RuleView[]
  conflict: Conflicts | null
  /** Rows as typed, when the form came back. */
  typed: Answers
}

/** The questions of one section with the buttons that save them. */
export function SectionQuestions(props: Props) {
  const { applicationRef, section, answers, fields, conflict } = props
  const holdsFiles = section.questions.some(({ type }) => type === 'file')
  return (
    <SavingForm
      place={applicationRef}
      fieldsTo={paths.myAnswer(applicationRef, '')}
      here={paths.mySection(applicationRef, section.key)}
      see={paths.myApplication(applicationRef)}
      stamp={String(conflict?.stamp ?? props.stamp)}
      cameBack={conflict !== null}
      encType={holdsFiles ? 'multipart/form-data' : undefined}
    >
      {section.questions.map((question) => (
        <SavedField
          key={question.key}
          question={question}
          field={fields[question.key]}
          contested={conflict?.[`answer:${question.key}`] !== undefined}
        >
          <QuestionField
            {...{ question, applicationRef, papers: props.papers, takenOff: props.takenOff }}
            value={
              question.type === 'group'
                ? (props.typed[question.key] ?? answers[question.key])
                : answers[question.key]
            }
            blankRows={props.blank === question.key ? 1 : 0}
            after={
              <>
                <Theirs value={conflict?.[`answer:${question.key}`]} />
                <RuleBelow
                  question={question.key}
                  rules={props.rules.filter((rule) => firstOf(section, rule.facts) === question.key)}
                />
              </>
            }
          />
        </SavedField>
      ))}
      <SaveButtons back={props.back} />
    </SavingForm>
  )
}

function SaveButtons({ back }: { back: string | null }) {
  const w = useWords(words)
  return (
    <div className="mt-8 flex flex-wrap items-center justify-end gap-3 border-t border-ink pt-4">
      {back ? (
        <div className="mr-auto">
          <LinkButton to={back} variant="text" size="l">
            {w.back}
          </LinkButton>
        </div>
      ) : null}
      <Submit variant="secondary" name="then" value="leave" busy={w.saving}>
        {w.leave}
      </Submit>
      <Submit name="then" value="next" busy={w.saving}>
        {w.next}
      </Submit>
    </div>
  )
}

/** The question of this section under which a rule stands on a phone: the first it rests on. */
function firstOf(section: FormSection, facts: readonly string[]): string | undefined {
  return section.questions.find((question) => question.fact && facts.includes(question.fact))?.key
}
