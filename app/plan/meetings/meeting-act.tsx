import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import type { Area } from '~/plan/counting/area'
import { paths } from '~/platform/paths'
import { meetingWords } from './words'

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
