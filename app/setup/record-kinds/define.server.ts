import { recordEvent } from '~/ground/audit/record.server'
import { ofSource, type TakenFrom } from '~/ground/audit/taken-from'
import type { Actor } from '~/ground/people/actor'
import { MOST_KINDS } from '~/ground/record-kinds/kinds.server'
import { shapeFromJson, type OwnShape } from '~/ground/record-kinds/shape'
import { RECORD_KINDS } from '~/ground/firms/vocabulary'
import { inTransaction, onConstraint, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { kindEvents } from './events'
import type { KindSaid, NewKindSaid } from './kind.form'
import { keptOf, shapeOf, type Fixed } from './shape-of'

export type KindRefusal =
  | 'wrong_role'
  | 'code_taken'
  | 'name_taken'
  | 'too_many'
  | 'in_the_past'
  | 'before_it_began'
  | 'changed_meanwhile'
  | 'retired'
  | Fixed
type Answer = Outcome<{ code: string }, KindRefusal>

/**
 * An administrator defines a further kind of record. It is a draft: nobody is asked for it until it is published. One
 * that is taken over keeps the codes of its fields, so that rules about it can be taken over, too.
 */
export async function defineKind(
  actor: Actor,
  said: NewKindSaid,
  now: Date,
  taken?: { source: TakenFrom; shape: OwnShape },
): Promise<Answer> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const { enclaveId, userId } = actor
  const { code, effectiveOn } = said
  const by = { userId, key: said.idempotencyKey, command: 'kind.define' }
  const work = () =>
    inTransaction((tx) =>
      once<{ code: string }, KindRefusal>(tx, by, now, async () => {
        await lockEnclave(tx, enclaveId)
        const known = await tx.ownKind.count({ where: { enclaveId } })
        if (known >= MOST_KINDS) return refuse('too_many')
        if (await tx.ownKind.findFirst({ where: { enclaveId, code } })) return refuse('code_taken')
        if (await isNamed(tx, enclaveId, said, null)) return refuse('name_taken')
        if (effectiveOn < dayOf(now)) return refuse('in_the_past')
        const id = newId()
        await tx.ownKind.create({ data: { enclaveId, id, code, state: 'draft' } })
        const shape = shapeOf(said, taken ? [taken.shape] : [])
        await writeVersion(tx, actor, { id, version: 1 }, said, shape, now)
        const payload = { ...saidOf(code, 1, said), ...ofSource(taken?.source) }
        await told(tx, actor, id, kindEvents.kind_defined(payload), now)
        return ok({ code })
      }),
    )
  return onConstraint<Answer, Answer>(work, { OwnKind_enclaveId_code_key: () => refuse('code_taken') })
}

/** The next version of a kind, from its day on. What was put on record by an earlier one stands as it was asked. */
export async function changeKind(actor: Actor, code: string, said: KindSaid, now: Date): Promise<Answer> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Answer> => {
    await lockEnclave(tx, enclaveId)
    const { id, state, versions } = await ownKind(tx, enclaveId, code)
    const [newest] = versions
    if (state === 'retired') return refuse('retired')
    if (newest.version !== said.basedOn) return refuse('changed_meanwhile')
    if (said.effectiveOn < dayOf(now)) return refuse('in_the_past')
    if (said.effectiveOn < dayFromDate(newest.effectiveOn)) return refuse('before_it_began')
    if (await isNamed(tx, enclaveId, said, id)) return refuse('name_taken')
    const shapes = versions.map(({ shape }) => shapeFromJson(shape))
    const next = shapeOf(said, shapes)
    const [fixed] = state === 'draft' ? [] : keptOf(shapes[0] ?? next, next)
    if (fixed) return refuse(fixed)
    const version = newest.version + 1
    await writeVersion(tx, actor, { id, version }, said, next, now)
    await told(tx, actor, id, kindEvents.kind_changed(saidOf(code, version, said)), now)
    return ok({ code })
  })
}

/** From here on firms are asked for it, once the day of its first version has come. */
export async function publishKind(actor: Actor, code: string, now: Date): Promise<Answer> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Answer> => {
    const { id, versions } = await ownKind(tx, enclaveId, code)
    const { count } = await tx.ownKind.updateMany({
      where: { enclaveId, id, state: 'draft' },
      data: { state: 'published', publishedAt: now },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const [{ zh, en }] = versions
    await told(tx, actor, id, kindEvents.kind_published({ code, zh, en }), now)
    return ok({ code })
  })
}

/** Nothing further is put on record; what stands goes on counting until an indicator counts it no more. */
export async function retireKind(
  actor: Actor,
  code: string,
  { reason }: { reason: string },
  now: Date,
): Promise<Answer> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Answer> => {
    const { id, versions } = await ownKind(tx, enclaveId, code)
    const { count } = await tx.ownKind.updateMany({
      where: { enclaveId, id, state: 'published' },
      data: { state: 'retired', retiredAt: now, retireReason: reason },
    })
    if (count === 0) return refuse('retired')
    const [{ zh, en }] = versions
    await told(tx, actor, id, kindEvents.kind_retired({ code, zh, en, reason }), now)
    return ok({ code })
  })
}

async function lockEnclave(tx: Tx, enclaveId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Enclave" WHERE id = ${enclaveId}::uuid FOR UPDATE`
}

/** The kind with its versions, the newest first; held until this is decided, so that no record is asked by it meanwhile. */
async function ownKind(tx: Tx, enclaveId: string, code: string) {
  await tx.$queryRaw`SELECT id FROM "OwnKind" WHERE "enclaveId" = ${enclaveId}::uuid AND code = ${code} FOR UPDATE`
  const found =
    (await tx.ownKind.findFirst({
      where: { enclaveId, code },
      include: { versions: { orderBy: { version: 'desc' } } },
    })) ?? notFound()
  const [newest, ...before] = found.versions
  return { ...found, versions: [newest ?? notFound(), ...before] as const }
}

/** Whether a kind built in, or the newest version of another one, has the name already. */
async function isNamed(tx: Tx, enclaveId: string, { zh }: KindSaid, but: string | null): Promise<boolean> {
  if (Object.values(RECORD_KINDS.words.zh).includes(zh)) return true
  const others = await tx.ownKind.findMany({
    where: { enclaveId, ...(but ? { id: { not: but } } : {}) },
    include: { versions: { orderBy: { version: 'desc' }, take: 1, select: { zh: true } } },
  })
  return others.some(({ versions }) => versions[0]?.zh === zh)
}

async function writeVersion(
  tx: Tx,
  { enclaveId, userId }: Actor,
  { id, version }: { id: string; version: number },
  { zh, en, effectiveOn, reason }: KindSaid,
  shape: OwnShape,
  now: Date,
): Promise<void> {
  await tx.ownKindVersion.create({
    data: {
      enclaveId,
      kindId: id,
      version,
      zh,
      en: en || zh,
      reason,
      byId: userId,
      at: now,
      effectiveOn: dateOfDay(effectiveOn),
      shape: shape satisfies Prisma.InputJsonObject,
    },
  })
}

function saidOf(code: string, version: number, { zh, en, effectiveOn, reason }: KindSaid) {
  return { code, zh, en: en || zh, version, from: effectiveOn, reason }
}

async function told(
  tx: Tx,
  actor: Actor,
  id: string,
  event: Parameters<typeof recordEvent>[1]['event'],
  now: Date,
): Promise<void> {
  const subject = { type: 'record_kind', id }
  await recordEvent(tx, { enclaveId: actor.enclaveId, actor, subject, event }, now)
}
