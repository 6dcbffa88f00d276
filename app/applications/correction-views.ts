import {
  answersFromJson,
  questionOf,
  type Answers,
  type FormSection,
  type PaperKind,
} from '~/intakes/form-sections'
import { dayFromDate, dayOf } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { answerInWords } from './answer-words'
import type { CorrectionRow, FileRow } from './file-views'
import { itemsFromJson, readTarget } from './targets'

type PaperRow = { kind: string; fileId: string; addedAt: Date; removedAt: Date | null }
type Context = {
  sections: readonly FormSection[]
  kinds: readonly PaperKind[]
  answers: Answers
  papers: readonly PaperRow[]
  files: ReadonlyMap<string, FileRow>
}
/** What stood there and what came instead: a text, or files to open. */
export type Side = { text: string | null; files: FileRow[] }

/** Every request to correct, newest first, with what it asked for, what stood there, what came, or why it stays. */
export function correctionViews(corrections: readonly CorrectionRow[], context: Context, locale: Locale) {
  const { sections, kinds } = context
  return corrections.map((correction, index) => {
    const stays = (correction.stays ?? {}) as Record<string, string | undefined>
    // What an older request brought is what the next one found.
    const later = corrections[index - 1]
    const after = later ? answersFromJson(later.before) : context.answers
    return {
      id: correction.id,
      askedOn: dayOf(correction.askedAt),
      dueOn: dayFromDate(correction.dueOn),
      answeredOn: correction.answeredAt ? dayOf(correction.answeredAt) : null,
      items: itemsFromJson(correction.items).map(({ target, reason, note }) => {
        const read = readTarget(target)
        const code = read?.code ?? ''
        const question = read?.kind === 'question' ? questionOf(sections, code) : null
        const kind = read?.kind === 'paper' ? kinds.find((one) => one.code === code) : null
        const before = answersFromJson(correction.before)[code]
        const sides = question
          ? {
              old: text(answerInWords(question, before, locale)),
              fresh:
                (before ?? '') === (after[code] ?? '')
                  ? null
                  : text(answerInWords(question, after[code], locale)),
            }
          : papersOf(code, correction.answeredAt, context)
        return {
          ...{ target, name: (question ?? kind)?.[locale] ?? code, reason, note, old: sides.old },
          fresh: correction.answeredAt ? sides.fresh : null,
          stays: stays[target] ?? null,
        }
      }),
    }
  })
}

const text = (said: string | null): Side => ({ text: said, files: [] })

/** The files that made way at an answer, and those that came with it. */
function papersOf(code: string, answeredAt: Date | null, { papers, files }: Context) {
  const own = papers.filter(({ kind }) => kind === code)
  const at = answeredAt?.getTime()
  const sideOf = (rows: readonly PaperRow[]): Side => ({
    text: null,
    files: rows.flatMap(({ fileId }) => files.get(fileId) ?? []),
  })
  const came = own.filter(({ addedAt }) => addedAt.getTime() === at)
  const went = own.filter(({ removedAt }) =>
    came.length > 0 ? removedAt?.getTime() === at : removedAt === null,
  )
  return { old: sideOf(went), fresh: came.length > 0 ? sideOf(came) : null }
}
