import { askedSections, recordOf } from '~/ground/forms/asked'
import {
  answersFromJson,
  paperOfQuestion,
  type Answers,
  type FormSection,
} from '~/ground/forms/form-sections'
import { rowsSent, rowsToText } from '~/ground/forms/group-rows'
import { formOf } from '~/admission/intakes/queries.server'
import { paths } from '~/platform/paths'
import { timeOf, type Day } from '~/shared/days'
import { draftOf } from './draft-view.server'
import type { Own } from './own.server'
import { attachPaper, removePaper, restorePaper, type PaperRefusal } from './papers.server'
import type { SectionAct } from '~/admission/answers/section-acts'
import { uploaded } from '~/admission/uploads/upload-field'

type Sent = Readonly<Record<string, unknown>>

/** The section of an application's form, with every question it may ask, and those it asks now. */
export async function sectionNow({ application }: Own, key: string) {
  const { enclaveId, formId, firm } = application
  const sections = await formOf(enclaveId, formId)
  const whole = sections.find((one) => one.key === key)
  return { whole, askedWith: (answers: Answers) => askedSections(sections, answers, recordOf(firm)) }
}

/** What a form sent, without the row that was to be taken out. */
export function withoutRow(section: FormSection, sent: Sent, act: SectionAct): Sent {
  if (act.act !== 'drop') return sent
  const group = section.questions.find(({ key, type }) => key === act.group && type === 'group')
  const rows = group ? rowsSent(group, sent) : null
  if (!group || !rows) return sent
  const others = Object.entries(sent).filter(([name]) => !name.startsWith(`${group.key}[`))
  const left = rowsToText(rows.filter((_, index) => index !== act.row))
  return { ...Object.fromEntries(others), [group.key]: left }
}

export type FileRefusal =
  | { code: string; refusal: string }
  | { code: string; reason: PaperRefusal; detail?: Record<string, string | number> }

/** Files the papers that came with a section, and takes one off if that was asked; the first refusal stops it. */
export async function filePapers(
  { actor, application }: Own,
  section: FormSection,
  formData: FormData,
  act: SectionAct,
  now: Date,
): Promise<FileRefusal | null> {
  if (act.act === 'unfile') await removePaper(actor, application.id, act.paperId, now)
  if (act.act === 'refile') await restorePaper(actor, application.id, act.paperId, now)
  for (const { key } of section.questions.filter(({ type }) => type === 'file')) {
    const code = paperOfQuestion(key)
    const sent = uploaded(formData, code)
    if (!sent) continue
    if ('refusal' in sent) return { code, refusal: sent.refusal }
    const filed = await attachPaper(actor, application.id, { kind: code, fileId: sent.id }, now)
    if (!filed.ok) return { code, reason: filed.reason, detail: filed.detail }
  }
  return null
}

/** Where an act inside a section leads back to. */
export function backTo(ref: string, section: string, act: SectionAct): string | null {
  const here = paths.mySection(ref, section)
  switch (act.act) {
    case 'add':
      return `${here}?blank=${act.group}#f-${act.group}`
    case 'drop':
      return `${here}#f-${act.group}`
    case 'send':
      return `${here}#paper-${act.code}`
    case 'unfile':
    case 'refile':
      return here
    default:
      return null
  }
}

/** Where a saved section leads: to itself while something in it is wrong or newly asked, else to the next. */
export async function nextPage(before: Own, after: Own, key: string, today: Day, now: Date): Promise<string> {
  const here = paths.mySection(after.application.ref, key)
  const saved = `saved=${timeOf(now)}`
  const { askedWith } = await sectionNow(after, key)
  if (asksMore(key, askedWith(storedAnswers(before)), askedWith(storedAnswers(after)))) {
    return `${here}?more=1&${saved}`
  }
  const draft = await draftOf(after, today, 'zh')
  const wrong = draft.gaps.some(
    (gap) => gap.kind === 'question' && gap.section === key && gap.problem !== 'missing',
  )
  if (wrong) return `${here}?check=1&${saved}`
  const following = draft.sections[draft.sections.findIndex((one) => one.key === key) + 1]
  const { ref } = after.application
  return `${following ? paths.mySection(ref, following.key) : paths.myPapers(ref)}?${saved}`
}

/** Whether what was just saved makes the section ask more than it did. */
function asksMore(key: string, before: readonly FormSection[], after: readonly FormSection[]): boolean {
  const keysOf = (sections: readonly FormSection[]) =>
    sections.find((one) => one.key === key)?.questions.map((question) => question.key) ?? []
  const known = new Set(keysOf(before))
  return keysOf(after).some((question) => !known.has(question))
}

function storedAnswers({ application }: Own): Answers {
  return answersFromJson(application.answers)
}
