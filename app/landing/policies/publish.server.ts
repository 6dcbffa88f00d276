import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { formatYuan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayPolicy } from './abilities'
import { policyEvents } from './events'
import type { BudgetInput } from './policy.form'
import { draftOf } from './save.server'
import { ownPolicy } from './visible.server'

const subjectOf = (id: string) => ({ type: 'policy', id })
const titlesOf = (version?: { titleZh: string; titleEn: string }) => ({
  policy: version?.titleZh ?? '',
  policyEn: version?.titleEn ?? '',
})

export type PublishRefusal =
  'no_draft' | 'own_draft' | 'no_items' | 'changed_meanwhile' | 'day_taken' | 'before_newer'

/**
 * Publishes the draft of a package as it was read; never by whoever wrote it last, and not from a day before that of one
 * that has begun already: such a version would never be in force.
 */
export async function publishVersion(
  actor: Actor,
  id: string,
  version: number,
  now: Date,
): Promise<Outcome<null, PublishRefusal>> {
  if (!mayPolicy(actor.role, 'publish')) forbidden()
  const { enclaveId, userId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Outcome<null, PublishRefusal>> => {
      const policy = await ownPolicy(actor, id, tx)
      const draft = draftOf(policy)
      if (!draft) return refuse('no_draft')
      if (draft.writtenById === userId) return refuse('own_draft')
      if (draft.items.length === 0) return refuse('no_items')
      const hasBegun = policy.versions.some(
        ({ state, validFrom }) =>
          state !== 'draft' && validFrom > draft.validFrom && validFrom <= dateOfDay(dayOf(now)),
      )
      if (hasBegun) return refuse('before_newer')
      const { count } = await tx.policyVersion.updateMany({
        where: { enclaveId, id: draft.id, state: 'draft', version, writtenById: { not: userId } },
        data: { state: 'published', publishedById: userId, publishedAt: now },
      })
      if (count === 0) return refuse('changed_meanwhile')
      const said = { ref: policy.ref, ...titlesOf(draft), version: draft.number }
      const event = policyEvents.policy_published({ ...said, from: dayFromDate(draft.validFrom) })
      await recordEvent(tx, { enclaveId, actor, subject: subjectOf(id), event }, now)
      return ok(null)
    })
  return onConstraint(work, { one_version_from_a_day: () => refuse('day_taken') })
}

/** Ends a package: every version that is published, also one that is still to come, so that none comes into force. */
export async function endPolicy(
  actor: Actor,
  id: string,
  { reason }: { reason: string },
  now: Date,
): Promise<Outcome<null, 'nothing_published'>> {
  if (!mayPolicy(actor.role, 'publish')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Outcome<null, 'nothing_published'>> => {
    const policy = await ownPolicy(actor, id, tx)
    const newest = policy.versions.find(({ state }) => state === 'published')
    if (!newest) return refuse('nothing_published')
    const { count } = await tx.policyVersion.updateMany({
      where: { enclaveId, policyId: id, state: 'published' },
      data: { state: 'ended', endedOn: dateOfDay(dayOf(now)), endReason: reason },
    })
    if (count === 0) return refuse('nothing_published')
    const said = { ref: policy.ref, ...titlesOf(newest), version: newest.number, reason }
    const event = policyEvents.policy_ended(said)
    await recordEvent(tx, { enclaveId, actor, subject: subjectOf(id), event }, now)
    return ok(null)
  })
}

export type BudgetRefusal = 'no_such_item' | 'less_than_approved'

/** Sets what a year has for an item; never less than was approved of it. */
export async function setBudget(
  actor: Actor,
  id: string,
  { code, year, amount, source }: BudgetInput,
  now: Date,
): Promise<Outcome<null, BudgetRefusal>> {
  if (!mayPolicy(actor.role, 'budget')) forbidden()
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Outcome<null, BudgetRefusal>> => {
      const policy = await ownPolicy(actor, id, tx)
      const item = policy.versions.flatMap(({ items }) => items).find((one) => one.code === code)
      if (!item) return refuse('no_such_item')
      const key = { enclaveId, policyId: id, code, year }
      const held = policy.budgets.find((one) => one.code === code && one.year === year)
      if (held && held.approved.gt(amount)) return refuse('less_than_approved')
      await tx.policyBudget.upsert({
        where: { enclaveId_policyId_code_year: key },
        create: { ...key, amount },
        update: { amount },
      })
      const said = { item: item.nameZh, itemEn: item.nameEn, year, amount: formatYuan(amount), source }
      const of = { ref: policy.ref, ...titlesOf(policy.versions[0]) }
      const event = policyEvents.policy_budget_set({ ...of, ...said })
      await recordEvent(tx, { enclaveId, actor, subject: subjectOf(id), event }, now)
      return ok(null)
    })
  return onConstraint(work, { a_budget_is_not_overspent: () => refuse('less_than_approved') })
}
