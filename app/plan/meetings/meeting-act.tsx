import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import type { Area } from '~/plan/counting/area'
import { paths } from '~/platform/paths'
import { meetingWords, type MeetingWords } from './words'

type Shown = { slug: string; area: Area; month: string; formKey?: string; version?: number }

/** The pages of what is done with a monthly meeting; the way back is the meeting. */
export const meetingAct = actPages(meetingWords, (w, { slug, area, month, formKey, version }: Shown) => {
  const back = paths.meeting(area, slug, month)
  return {
    crumbs: [
      { label: w.title, to: paths.meetings(area, slug) },
      { label: month, to: back },
    ],
    back,
    keep: w.back,
    formKey,
    version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

/** Why nothing can be put down on an item now; null when it can. */
export function whyNotOn(w: MeetingWords, state: string, { dropped }: { dropped: boolean }): string | null {
  if (state === 'closed') return w.refusals.closed
  if (state !== 'held') return w.refusals.not_held
  return dropped ? w.refusals.off_the_agenda : null
}
