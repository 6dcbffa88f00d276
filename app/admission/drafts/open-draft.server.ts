import { ledOn } from '~/platform/http.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import type { Locale } from '~/shared/words'
import { draftOf, type Draft } from './draft-view.server'
import type { Own } from './own.server'

/** The draft a page of the form shows; once it is handed in, the application's own page says how it stands. */
export async function openDraft(own: Own, locale: Locale): Promise<Draft> {
  const draft = await draftOf(own, today(), locale)
  if (draft.state !== 'draft') throw ledOn(paths.myApplication(draft.ref))
  return draft
}

/** The draft as the frame around its pages shows it: every section with what is filled in, and how long is left. */
export function stepsOf({ ref, intake, lines, papersDone, papersTotal, papersMinutes, status }: Draft) {
  return { ref, intakeNumber: intake.number, lines, papersDone, papersTotal, papersMinutes, status }
}
