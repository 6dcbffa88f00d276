import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Locale } from '~/shared/words'
import { papersTakenOff } from './draft-view.server'
import { openDraft, stepsOf } from './open-draft.server'
import type { Own } from './own.server'
import { stampOf } from './save-section.server'

/** A section of the form as its page shows it; the address says what has just been done in it. */
export async function sectionView(own: Own, key: string, searchParams: URLSearchParams, locale: Locale) {
  const draft = await openDraft(own, locale)
  const at = draft.sections.findIndex((section) => section.key === key)
  const section = draft.sections[at] ?? notFound()
  const check = searchParams.get('check')
  const gaps = draft.gaps.flatMap((gap) =>
    gap.kind === 'question' && gap.section === section.key && (check === 'all' || gap.problem !== 'missing')
      ? [gap]
      : [],
  )
  const before = draft.sections[at - 1]
  const { ref, answers, setCode } = draft
  return {
    ref,
    section,
    setCode,
    title: section[locale],
    steps: stepsOf(draft),
    answers: Object.fromEntries(section.questions.map(({ key }) => [key, answers[key] ?? ''])),
    stamp: stampOf(section, answers),
    gaps: gaps.map(({ question, problem }) => ({ key: question.key, problem })),
    summary: check !== null,
    papers: draft.papers,
    takenOff: section.questions.some(({ type }) => type === 'file') ? await papersTakenOff(own) : [],
    blank: searchParams.get('blank'),
    more: searchParams.has('more'),
    saved: /^\d\d:\d\d$/.exec(searchParams.get('saved') ?? '')?.[0] ?? null,
    rules: draft.rules,
    back: before ? paths.mySection(ref, before.key) : null,
  }
}
export type SectionData = Awaited<ReturnType<typeof sectionView>>
