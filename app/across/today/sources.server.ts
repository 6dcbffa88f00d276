import { deskItems as applications } from '~/admission/case-file/desk-items.server'
import { changeItems } from '~/admission/register-changes/changes.server'
import { yearlyReviewItems } from '~/admission/yearly-reviews/desk-items.server'
import { deskItems as evidence } from '~/plan/board/desk-items.server'
import { deskItems as landing } from '~/landing/projects/queries.server'
import { assessmentItems } from '~/plan/assessments/desk-items.server'
import { rankingItems } from '~/plan/rankings/desk-items.server'
import { returnItems } from '~/plan/returns/desk-items.server'
import { caseItems } from '~/plan/cases/desk-items.server'
import { firmPlanItems } from '~/landing/firm-plans/desk-items.server'
import { taskItems } from '~/plan/measures/desk-items.server'
import { commitmentItems } from '~/landing/commitments/desk-items.server'
import { claimItems } from '~/landing/claims/desk-items.server'
import { landItems } from '~/landing/land/desk-items.server'
import { landedItems } from '~/landing/quarters/desk-items.server'
import { rewardItems } from '~/landing/park-rewards/desk-items.server'
import { sharingItems } from '~/landing/sharing/desk-items.server'
import { findingItems } from '~/landing/site-visits/desk-items.server'
import { siteItems } from '~/landing/sites/desk-items.server'
import { now } from '~/platform/clock.server'
import type { Actor } from '~/ground/people/actor'
import type { Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import type { Locale } from '~/shared/words'
import { bookingItems } from '~/residence/bookings/desk-items.server'
import { contractItems as contracts } from '~/residence/contracts/desk-items.server'
import { deskItems as rounds } from '~/residence/inspections/desk-items.server'
import { chargeItems as charges } from '~/residence/charges/desk-items.server'
import { meterItems } from '~/residence/meters/desk-items.server'
import { reservationItems } from '~/residence/reservations/desk-items.server'
import { deskItems as spaces } from '~/residence/spaces/queries.server'
import { deskItems as tenancies } from '~/residence/tenancies/queries.server'
import { deskItems as tickets } from '~/residence/tickets/desk-items.server'

/** Every noun with open matters puts them on the desk: one line each. */
const changes = (actor: Actor, _: Day, locale: Locale) => changeItems(actor, locale)
const bookings = (actor: Actor, day: Day, locale: Locale) => bookingItems(actor, day, locale, now())
const SOURCES = [
  applications,
  tenancies,
  yearlyReviewItems,
  spaces,
  reservationItems,
  contracts,
  charges,
  bookings,
  tickets,
  rounds,
  meterItems,
  landing,
  findingItems,
  siteItems,
  landItems,
  landedItems,
  commitmentItems,
  claimItems,
  rewardItems,
  sharingItems,
  evidence,
  firmPlanItems,
  taskItems,
  caseItems,
  returnItems,
  assessmentItems,
  rankingItems,
  changes,
]

export async function collectItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const lists = await Promise.all(SOURCES.map((read) => read(actor, today, locale)))
  return lists.flat()
}
