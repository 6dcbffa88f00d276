import { recordEvent } from '~/ground/audit/record.server'
import { foundersOf } from '~/ground/firms/founders.server'
import { visibleTo } from '~/ground/firms/visible.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { holdTenancy } from '~/residence/tenancies/hold.part.server'
import { latestTenancy } from '~/residence/tenancies/queries.server'
import { addDays, dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { yearlyReviewEvents } from './events'
import type { ReviewInput } from './review.form'
import { REVIEW_GRADES } from './vocabulary'
import { lastYearOver } from './year'
import { yearlyReviewLetters } from './letters'

export type GradeRefusal = 'not_in_residence' | 'no_year_over' | 'another_year' | 'graded_already'
type Graded = Outcome<{ reviewId: string }, GradeRefusal>

/**
 * Grades the last year of a firm in residence that is over, once. A firm that failed has a yellow card: it is told what to
 * cure and has the days of the setting for it. Of two who grade at once one does.
 */
export async function gradeYear(
  actor: Actor,
  firmId: string,
  input: ReviewInput,
  now: Date,
): Promise<Graded> {
  return onConstraint<Graded, Graded>(() => inTransaction((tx) => grade(tx, actor, firmId, input, now)), {
    YearlyReview_enclaveId_tenancyId_year_key: () => refuse('graded_already'),
  })
}

async function grade(tx: Tx, actor: Actor, firmId: string, input: ReviewInput, now: Date): Promise<Graded> {
  const { enclaveId } = actor
  const firm = (await tx.firm.findFirst({ where: { AND: [{ id: firmId }, visibleTo(actor)] } })) ?? notFound()
  const latest = await latestTenancy(tx, enclaveId, firmId)
  if (!latest) return refuse('not_in_residence')
  const tenancy = await holdTenancy(tx, enclaveId, latest.id, 'shared')
  if (tenancy.state !== 'active' || !tenancy.startedOn) return refuse('not_in_residence')
  const today = dayOf(now)
  const year = lastYearOver(dayFromDate(tenancy.startedOn), today)
  if (!year) return refuse('no_year_over')
  if (year.number !== input.year) return refuse('another_year')
  const known = { enclaveId, tenancyId: tenancy.id, year: year.number }
  if ((await tx.yearlyReview.count({ where: known })) > 0) return refuse('graded_already')

  const { cureDays } = await settingOn(tx, enclaveId, 'limits', today)
  const failed = input.grade === 'failed'
  const cureBy = failed ? addDays(today, cureDays) : null
  const cure = failed ? input.cure : ''
  const id = newId()
  await tx.yearlyReview.create({
    data: {
      ...known,
      id,
      firmId,
      fromOn: dateOfDay(year.from),
      untilOn: dateOfDay(year.until),
      grade: input.grade,
      note: input.note,
      cure,
      cureBy: cureBy && dateOfDay(cureBy),
      gradedById: actor.userId,
      gradedAt: now,
    },
  })
  const about = { type: 'tenancy', id: tenancy.id }
  const { zh, en } = REVIEW_GRADES.words
  const said = { firm: firm.name, from: year.from, until: year.until, note: input.note }
  const to = { enclaveId, about, page: paths.myFirm }
  for (const toUserId of await foundersOf(tx, enclaveId, firmId)) {
    if (cureBy) {
      const params = { ...said, items: cure, due: cureBy }
      await postLetter(tx, { ...to, toUserId, letter: yearlyReviewLetters.year_failed, params }, now)
    } else {
      const params = { ...said, gradeZh: zh[input.grade], gradeEn: en[input.grade] }
      await postLetter(tx, { ...to, toUserId, letter: yearlyReviewLetters.year_reviewed, params }, now)
    }
  }
  const payload = { year: year.number, grade: input.grade, note: input.note, cure, cureBy }
  const event = yearlyReviewEvents.year_reviewed(payload)
  await recordEvent(tx, { enclaveId, actor, subject: about, firmId, event }, now)
  return ok({ reviewId: id })
}
