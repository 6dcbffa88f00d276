import { departmentItems } from '~/across/department-work/desk-items.server'
import type { Actor } from '~/ground/people/actor'
import { claimItems } from '~/landing/claims/desk-items.server'
import { commitmentItems } from '~/landing/commitments/desk-items.server'
import { landItems } from '~/landing/land/desk-items.server'
import { rewardItems } from '~/landing/park-rewards/desk-items.server'
import { deskItems as landing } from '~/landing/projects/queries.server'
import { findingItems } from '~/landing/site-visits/desk-items.server'
import { siteItems } from '~/landing/sites/desk-items.server'
import type { Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import type { Locale } from '~/shared/words'

const SOURCES = {
  park: [landing, commitmentItems, claimItems, findingItems, siteItems, landItems],
  department: [departmentItems, commitmentItems, rewardItems],
} as const

export type Office = keyof typeof SOURCES

/** What is open at a park or with a department, whoever is to move: each noun says it by one statement, most of them together. */
export async function officeItems(
  actor: Actor,
  office: Office,
  today: Day,
  locale: Locale,
): Promise<DeskItem[]> {
  const lists = await Promise.all(SOURCES[office].map((read) => read(actor, today, locale)))
  return lists.flat()
}
