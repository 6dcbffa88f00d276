import { limitsOf } from '~/admission/rubrics/lifecycle'
import { settingByDay } from '~/ground/settings/enclave.server'
import { limitsOfTrack, type Reviewing } from '~/ground/settings/reviewing'
import { db } from '~/platform/db.server'
import type { Day } from '~/shared/days'

/** What reviews that begin on a day need. */
export async function reviewingOn(enclaveId: string, day: Day): Promise<Reviewing> {
  return (await settingByDay(db, enclaveId, 'reviewing'))(day)
}

type File = { track: string; fewestReviews: number | null; apartFrom: number | null }

/** So many experts look at a file: as kept with it since its review began, or as a review needs that begins now. */
export function fewestOf(file: File, today: Reviewing): number {
  return (file.fewestReviews === null ? limitsOfTrack(today, file.track) : limitsOf(file)).fewest
}
