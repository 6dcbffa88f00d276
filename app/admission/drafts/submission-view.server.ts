import { answerInWords } from '~/admission/answers/answer-words'
import { words } from '~/admission/applications/words'
import { paperOfQuestion } from '~/ground/forms/form-sections'
import { problemText } from '~/ground/forms/problem-text'
import { addressStatus } from '~/ground/people/address-status.server'
import { paths } from '~/platform/paths'
import { inLocale, type Locale } from '~/shared/words'
import { fieldId } from '~/ui/form'
import { paperGapInWords } from '~/admission/uploads/upload-words'
import type { Draft } from './draft-view.server'
import { openDraft, stepsOf } from './open-draft.server'
import type { Own } from './own.server'

/** What a founder sees before handing in. */
export async function submissionView(own: Own, locale: Locale) {
  const draft = await openDraft(own, locale)
  const { ref, rules, setCode } = draft
  const w = inLocale(words, locale)
  const gaps = draft.gaps.map((gap) =>
    gap.kind === 'paper'
      ? { to: `${paths.myPapers(ref)}#paper-${gap.paper.code}`, text: paperGapInWords(gap, locale) }
      : {
          to: `${paths.mySection(ref, gap.section)}?check=all#${fieldId(gap.question.key)}`,
          text: gap.question[locale] + w.colon + problemText(w.problem, gap.problem),
        },
  )
  return {
    standing: await addressStatus(own.actor.userId),
    ref,
    gaps,
    rules,
    setCode,
    title: w.submitTitle,
    ...handedIn(draft, locale),
    steps: stepsOf(draft),
  }
}
export type SubmissionData = Awaited<ReturnType<typeof submissionView>>

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
