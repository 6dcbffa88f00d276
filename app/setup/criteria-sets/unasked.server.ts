import { currentForm, intakeTimetable } from '~/admission/intakes/queries.server'
import type { FormSection } from '~/ground/forms/form-sections'
import { sectionsFromJson } from '~/ground/forms/form-json'
import { db, type Tx } from '~/platform/db.server'
import { dateOfDay, type Day } from '~/shared/days'
import type { Track } from '~/ground/criteria/expression'
import { judgesOn } from '~/ground/criteria/judging'
import { publishedSets, type SetRecord } from '~/ground/criteria/queries.server'
import { comingAfter } from '~/ground/criteria/set-status'
import { unaskedBy, unrecorded, type Unasked } from './unasked'

/** What of a set nobody could be judged by: by the newest form of each track, or by the record where firms graduate. */
export async function gapsOfSet(
  set: Pick<SetRecord, 'purpose' | 'criteria'>,
  enclaveId: string,
  tx: Tx = db,
): Promise<Unasked[]> {
  if (set.purpose !== 'admission') return unrecorded(set.criteria)
  const gaps: Unasked[] = []
  for (const track of ['A', 'B'] as const) {
    const form = await currentForm(tx, enclaveId, track)
    gaps.push(...unaskedBy(set.criteria, track, sectionsFromJson(form?.sections)))
  }
  return gaps
}

export type Need = Unasked & { set: string }

/**
 * What a form would leave open: the obligatory criteria of its track, in every set that judges today or is
 * published for a later day, that rest on a fact the form does not ask.
 */
export async function needsBeyond(
  form: { enclaveId: string; track: string; sections: readonly FormSection[] },
  today: Day,
  tx: Tx = db,
): Promise<Need[]> {
  const { enclaveId, sections } = form
  const track: Track = form.track === 'B' ? 'B' : 'A'
  const sets = await publishedSets(enclaveId, tx)
  const intakes = await tx.intake.findMany({ where: { enclaveId, closesOn: { gte: dateOfDay(today) } } })
  const judging = judgesOn(sets, intakes.map(intakeTimetable), today).map(({ set }) => set)
  const used = [...new Set([...judging, ...comingAfter(sets, 'admission', today)])]
  return used.flatMap(({ code, criteria }) =>
    unaskedBy(criteria, track, sections).map((gap) => ({ ...gap, set: code })),
  )
}
