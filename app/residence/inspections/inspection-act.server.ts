import { words as fileWords } from '~/ground/files/words'
import { acts } from '~/mechanism/acts.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { WRONG_LINES } from './items'
import { inspectionWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

type OnRounds = {
  slug: string
  round?: { id: string } | null
  formKey?: string
  version?: number
}

/** An act on rounds or checklists. */
export const inspectionAct = acts(
  inspectionWords,
  (w, { slug, round, formKey, version }: OnRounds, locale) => {
    const list = paths.deskRounds(slug)
    const { changed_meanwhile, done_already } = w.refusals
    const said = inLocale(fileWords, locale).refusal
    const errors: Record<string, string> = { ...said, ...w.errors, changed_meanwhile, done_already }
    return {
      crumbs: [{ label: w.title, to: list }],
      back: round ? paths.deskRound(slug, round.id) : list,
      keep: w.back,
      formKey,
      version,
      errorText: (code) =>
        code.startsWith(WRONG_LINES)
          ? w.linesWrong(code.slice(WRONG_LINES.length))
          : sentenceFor(errors, code),
    }
  },
)
