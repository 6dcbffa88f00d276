import { recordEvent } from '~/ground/audit/record.server'
import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayOf, yearOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayPolicy } from './abilities'
import { policyEvents } from './events'
import type { DraftInput, ItemInput, NewPolicy, PolicyHead } from './policy.form'
import { headOf, ownDraftItem, ownPolicy, type PolicyRow, type VersionRow } from './visible.server'

const subjectOf = (id: string) => ({ type: 'policy', id })

function rowOf({ validFrom, validUntil, ...head }: PolicyHead) {
  return {
    ...head,
    validFrom: dateOfDay(validFrom),
    validUntil: validUntil === null ? null : dateOfDay(validUntil),
  }
}

export type EnterRefusal = 'park_unknown'

/** Enters a package of the city or of a park with the draft of its first version. */
export async function addPolicy(
  actor: Actor,
  { parkId, idempotencyKey, ...head }: NewPolicy,
  now: Date,
): Promise<Outcome<{ policyId: string }, EnterRefusal>> {
  if (!mayPolicy(actor.role, 'keep')) forbidden()
  const { enclaveId, userId } = actor
  const by = { userId, key: idempotencyKey, command: 'add_policy' }
  return inTransaction((tx) =>
    once(tx, by, now, async (): Promise<Outcome<{ policyId: string }, EnterRefusal>> => {
      if (actor.role === 'park' && parkId !== actor.parkId) return refuse('park_unknown')
      const where = { enclaveId, id: parkId ?? '', validUntil: null }
      if (parkId !== null && (await tx.park.count({ where })) === 0) return refuse('park_unknown')
      const [policyId, ref] = [newId(), await nextRef(tx, enclaveId, 'ZC', yearOf(dayOf(now)))]
      await tx.policy.create({
        data: { enclaveId, id: policyId, ref, parkId, createdById: userId, createdAt: now },
      })
      const written = { writtenById: userId, writtenAt: now }
      await tx.policyVersion.create({
        data: { enclaveId, id: newId(), policyId, number: 1, state: 'draft', ...rowOf(head), ...written },
      })
      const said = { ref, policy: head.titleZh, policyEn: head.titleEn, version: 1, docNo: head.docNo }
      const event = policyEvents.policy_entered(said)
      await recordEvent(tx, { enclaveId, actor, subject: subjectOf(policyId), event }, now)
      return ok({ policyId })
    }),
  )
}

export const draftOf = ({ versions }: Pick<PolicyRow, 'versions'>) =>
  versions.find(({ state }) => state === 'draft') ?? null

/** Begins the next version of a package: a copy of the newest, with its items and conditions. */
export async function beginVersion(
  actor: Actor,
  id: string,
  now: Date,
): Promise<Outcome<null, 'draft_open' | 'nothing_published'>> {
  if (!mayPolicy(actor.role, 'keep')) forbidden()
  const { enclaveId, userId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Outcome<null, 'draft_open' | 'nothing_published'>> => {
      const policy = await ownPolicy(actor, id, tx)
      if (draftOf(policy)) return refuse('draft_open')
      const [newest] = policy.versions
      if (!newest) return refuse('nothing_published')
      const versionId = newId()
      const number = newest.number + 1
      const written = { writtenById: userId, writtenAt: now }
      await tx.policyVersion.create({
        data: {
          enclaveId,
          id: versionId,
          policyId: id,
          number,
          state: 'draft',
          ...rowOf({ ...headOf(newest), validFrom: dayOf(now), validUntil: null }),
          ...written,
        },
      })
      await copyItems(tx, newest, versionId)
      const said = {
        ref: policy.ref,
        policy: newest.titleZh,
        policyEn: newest.titleEn,
        version: number,
        docNo: newest.docNo,
      }
      const event = policyEvents.policy_entered(said)
      await recordEvent(tx, { enclaveId, actor, subject: subjectOf(id), event }, now)
      return ok(null)
    })
  return onConstraint(work, {
    one_draft_of_a_policy: () => refuse('draft_open'),
    PolicyVersion_enclaveId_policyId_number_key: () => refuse('draft_open'),
  })
}

async function copyItems(tx: Tx, { enclaveId, items }: VersionRow, versionId: string) {
  const copies = items.map(({ conditions, ...item }) => ({
    item: { ...item, id: newId(), versionId },
    conditions,
  }))
  await tx.policyItem.createMany({ data: copies.map(({ item }) => item) })
  await tx.policyCondition.createMany({
    data: copies.flatMap(({ item, conditions }) =>
      conditions.map((one) => ({ ...one, enclaveId, itemId: item.id })),
    ),
  })
}

export type DraftRefusal = 'no_draft' | 'changed_meanwhile'
export type ItemRefusal = DraftRefusal | 'kind_stays'

/** A draft taken for a change: of two who change it at once the second is told. Whoever changes it has written it. */
async function taken(tx: Tx, actor: Actor, policy: PolicyRow, version: number, now: Date, data: object = {}) {
  const draft = draftOf(policy)
  if (!draft) return refuse('no_draft')
  const { count } = await tx.policyVersion.updateMany({
    where: { enclaveId: actor.enclaveId, id: draft.id, state: 'draft', version },
    data: { ...data, version: version + 1, writtenById: actor.userId, writtenAt: now },
  })
  return count === 1 ? ok(draft) : refuse('changed_meanwhile')
}

type What = { what: string; whatEn: string }
const named = ({ nameZh, nameEn }: { nameZh: string; nameEn: string }): What => ({
  what: nameZh,
  whatEn: nameEn,
})

async function record(tx: Tx, actor: Actor, policy: PolicyRow, draft: VersionRow, what: What, now: Date) {
  const said = {
    ref: policy.ref,
    policy: draft.titleZh,
    policyEn: draft.titleEn,
    version: draft.number,
    ...what,
  }
  const event = policyEvents.policy_drafted(said)
  await recordEvent(tx, { enclaveId: actor.enclaveId, actor, subject: subjectOf(policy.id), event }, now)
}

/** Changes what stands over a draft. */
export async function changeDraft(
  actor: Actor,
  id: string,
  { version, ...head }: DraftInput,
  now: Date,
): Promise<Outcome<null, DraftRefusal>> {
  if (!mayPolicy(actor.role, 'keep')) forbidden()
  return inTransaction(async (tx): Promise<Outcome<null, DraftRefusal>> => {
    const policy = await ownPolicy(actor, id, tx)
    const draft = await taken(tx, actor, policy, version, now, rowOf(head))
    if (!draft.ok) return draft
    await record(tx, actor, policy, draft.value, { what: head.docNo, whatEn: head.docNo }, now)
    return ok(null)
  })
}

const fieldsOf = ({ kind, nameZh, nameEn, way, basis, rate, months, cap, years, automatic }: ItemInput) => ({
  kind,
  nameZh,
  nameEn,
  way,
  basis,
  rate,
  months,
  cap,
  years,
  automatic,
})

/** Adds an item to a draft; its code is the next of the package, and none that was given is given again. */
export async function addItem(
  actor: Actor,
  id: string,
  input: ItemInput,
  now: Date,
): Promise<Outcome<null, DraftRefusal>> {
  if (!mayPolicy(actor.role, 'keep')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Outcome<null, DraftRefusal>> => {
    const policy = await ownPolicy(actor, id, tx)
    const draft = await taken(tx, actor, policy, input.version, now)
    if (!draft.ok) return draft
    const itemId = newId()
    const { lastCode: code } = await tx.policy.update({
      where: { enclaveId_id: { enclaveId, id } },
      data: { lastCode: { increment: 1 } },
    })
    await tx.policyItem.create({
      data: { enclaveId, id: itemId, versionId: draft.value.id, code, ...fieldsOf(input) },
    })
    await tx.policyCondition.createMany({
      data: input.conditions.map((one) => ({ enclaveId, itemId, ...one })),
    })
    await record(tx, actor, policy, draft.value, named(input), now)
    return ok(null)
  })
}

/**
 * Changes an item of a draft, or takes it out; its code is not given again. What was published under a code stays of its
 * kind, since budgets and claims of all versions go by the code.
 */
export async function changeItem(
  actor: Actor,
  itemId: string,
  input: ItemInput | { remove: true; version: number },
  now: Date,
): Promise<Outcome<{ policyId: string }, ItemRefusal>> {
  if (!mayPolicy(actor.role, 'keep')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Outcome<{ policyId: string }, ItemRefusal>> => {
    const { item, policy } = await ownDraftItem(actor, itemId, tx)
    const published = policy.versions.filter(({ state }) => state !== 'draft')
    const before = published.flatMap(({ items }) => items).find(({ code }) => code === item.code)
    if (!('remove' in input) && before && before.kind !== input.kind) return refuse('kind_stays')
    const draft = await taken(tx, actor, policy, input.version, now)
    if (!draft.ok) return draft
    if (draft.value.id !== item.versionId) notFound()
    await tx.policyCondition.deleteMany({ where: { enclaveId, itemId } })
    if ('remove' in input) await tx.policyItem.delete({ where: { enclaveId_id: { enclaveId, id: itemId } } })
    else {
      const where = { enclaveId_id: { enclaveId, id: itemId } }
      await tx.policyItem.update({ where, data: fieldsOf(input) })
      await tx.policyCondition.createMany({
        data: input.conditions.map((one) => ({ enclaveId, itemId, ...one })),
      })
    }
    await record(tx, actor, policy, draft.value, named('remove' in input ? item : input), now)
    return ok({ policyId: policy.id })
  })
}
