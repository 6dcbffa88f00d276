import { words } from '~/admission/applications/words'
import { paths } from '~/platform/paths'
import { inLocale, type Locale } from '~/shared/words'
import { papersTakenOff } from './draft-view.server'
import { openDraft, stepsOf } from './open-draft.server'
import type { Own } from './own.server'

/** The papers of a draft as their page shows them. */
export async function papersView(own: Own, locale: Locale) {
  const draft = await openDraft(own, locale)
  const { ref, kinds, papers, proofs, lines } = draft
  return {
    takenOff: await papersTakenOff(own),
    ref,
    kinds,
    papers,
    proofs,
    title: inLocale(words, locale).papers,
    steps: stepsOf(draft),
    back: paths.mySection(ref, lines.at(-1)?.key ?? ''),
  }
}
export type PapersData = Awaited<ReturnType<typeof papersView>>
