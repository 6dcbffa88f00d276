import { isIdentityField, type IdentityChanges, type IdentityField } from '~/ground/firms/identity'
import { identityInWords, identityWords } from '~/ground/firms/identity-words'
import {
  answersFromJson,
  questionOf,
  type Answers,
  type FormSection,
  type PaperKind,
} from '~/ground/forms/form-sections'
import { dayFromDate, dayOf } from '~/shared/days'
import { inLocale, type Locale } from '~/shared/words'
import { changedKeys } from './amended-answers'
import { answerInWords } from '~/admission/answers/answer-words'
import { identityFromJson } from '~/ground/records/firm-json'
import { answersAt, type SubmissionRow } from '~/admission/submissions/submissions'
import type { AmendmentRow, CorrectionRow, FileRow } from '~/admission/case-file/file-views'
import { readTarget } from '~/admission/applications/targets'
import { itemsFromJson, staysFromJson } from '~/admission/applications/application-json'

type PaperRow = { kind: string; fileId: string; addedAt: Date; removedAt: Date | null }
type Context = {
  sections: readonly FormSection[]
  kinds: readonly PaperKind[]
  answers: Answers
  papers: readonly PaperRow[]
  files: ReadonlyMap<string, FileRow>
  /** By request to correct, what the firm wanted changed of its register. */
  changes: ReadonlyMap<string, IdentityChanges>
}
/** What stood there and what came instead: a text, or files to open. */
export type Side = { text: string | null; files: FileRow[] }

/** Every request to correct, newest first, with what it asked for, what stood there, what came, or why it stays. */
export function correctionViews(
  corrections: readonly CorrectionRow[],
  submissions: readonly SubmissionRow[],
  context: Context,
  locale: Locale,
) {
  const { sections, kinds, changes } = context
  return corrections.map((correction) => {
    const stays = staysFromJson(correction.stays)
    const stood = answersAt(submissions, correction.submission)
    const register = identityFromJson(correction.register)
    // A file that was withdrawn closed its request without handing anything in.
    const answer = submissions.find(({ number }) => number === correction.submission + 1)
    const after = answer ? answersFromJson(answer.answers) : stood
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
        const identity = read?.kind === 'identity' && isIdentityField(code) ? code : null
        const before = identity ? register?.[identity] : stood[code]
        const now = identity ? changes.get(correction.id)?.[identity]?.after : undefined
        const sides = question
          ? {
              old: text(answerInWords(question, before, locale)),
              fresh:
                (before ?? '') === (after[code] ?? '')
                  ? null
                  : text(answerInWords(question, after[code], locale)),
            }
          : identity
            ? {
                old: text(identityInWords(identity, before ?? '', locale)),
                fresh: now === undefined ? null : text(identityInWords(identity, now, locale)),
              }
            : papersOf(code, correction.answeredAt, context)
        return {
          target,
          name: nameOf((question ?? kind)?.[locale], identity, locale) ?? code,
          reason,
          note,
          old: sides.old,
          fresh: correction.answeredAt ? sides.fresh : null,
          stays: stays[target] ?? null,
        }
      }),
    }
  })
}

/** Every amendment of the firm's own, newest first: what stood there and what came instead, with papers added. */
export function amendmentViews(
  amendments: readonly AmendmentRow[],
  { sections, kinds, papers, files, names }: Context & { names: ReadonlyMap<string, string> },
  locale: Locale,
) {
  const questions = sections.flatMap((section) => section.questions)
  return amendments.map((amendment) => {
    const [before, after] = [answersFromJson(amendment.before), answersFromJson(amendment.after)]
    const changed = changedKeys(before, after).map((key) => {
      const question = questions.find((one) => one.key === key)
      const side = (said: string | undefined) => text(question ? answerInWords(question, said, locale) : null)
      return {
        target: `question:${key}`,
        name: question?.[locale] ?? key,
        old: side(before[key]),
        fresh: side(after[key]),
      }
    })
    const added = papers
      .filter(({ addedAt }) => addedAt.getTime() === amendment.at.getTime())
      .map(({ kind, fileId }) => ({
        target: `paper:${fileId}`,
        name: kinds.find(({ code }) => code === kind)?.[locale] ?? kind,
        old: null,
        fresh: { text: null, files: [files.get(fileId) ?? []].flat() },
      }))
    return {
      id: amendment.id,
      by: names.get(amendment.byId) ?? '',
      on: dayOf(amendment.at),
      items: [...changed, ...added] as { target: string; name: string; old: Side | null; fresh: Side }[],
    }
  })
}

function nameOf(said: string | undefined, identity: IdentityField | null, locale: Locale) {
  return identity ? inLocale(identityWords, locale).field[identity] : said
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
