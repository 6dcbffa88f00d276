import { recordEvent } from '~/ground/audit/record.server'
import { ofSource, type TakenFrom } from '~/ground/audit/taken-from'
import type { Expression } from '~/ground/criteria/expression'
import type { Actor } from '~/ground/people/actor'
import type { RecordKind } from '~/ground/records/records'
import { hasAmount, isValidUntil, type CountableKind } from '~/plan/counting-rules/definition'
import { inTransaction, onConstraint, Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { indicatorEvents } from './events'
import type { EndSaid, IndicatorSaid, VersionSaid } from './indicator.form'

export type DefineRefusal =
  | 'wrong_role'
  | 'no_amount'
  | 'no_validity'
  | 'months_standing'
  | 'in_the_past'
  | 'before_it_began'
  | 'name_taken'
  | 'changed_meanwhile'
  | 'ended'
type Answer = Outcome<{ code: string }, DefineRefusal>
/** Which records count, and on what conditions. */
export type Rule = {
  recordKind: RecordKind
  /** The kind of the enclave, where records of one count. */
  own?: CountableKind | null
  expression: Expression | null
}

const ONE_VERSION = 'IndicatorVersion_pkey'
/** A figure in yuan is shown in these units, whoever defined it. */
const MONEY = { unit: 'yuan', unitZh: '亿元', unitEn: 'million yuan' }

/** An administrator defines a further indicator: it is counted, verified, shown and published like the six. */
export async function defineIndicator(
  actor: Actor,
  { idempotencyKey, ...said }: IndicatorSaid,
  rule: Rule,
  now: Date,
  source?: TakenFrom,
): Promise<Answer> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const standing = said.standing === 'valid'
  if (said.takes === 'amount' && !hasAmount(rule.recordKind, rule.own)) return refuse('no_amount')
  if (standing && !isValidUntil(rule.recordKind, rule.own)) return refuse('no_validity')
  if (standing && said.months > 0) return refuse('months_standing')
  const { enclaveId, userId } = actor
  const by = { userId, key: idempotencyKey, command: 'indicator.define' }
  return inTransaction((tx) =>
    once<{ code: string }, DefineRefusal>(tx, by, now, async () => {
      await tx.$queryRaw`SELECT id FROM "Enclave" WHERE id = ${enclaveId}::uuid FOR UPDATE`
      const known = await tx.indicator.findMany({ where: { enclaveId } })
      if (known.some(({ zh }) => zh === said.zh)) return refuse('name_taken')
      const id = newId()
      const code = `own_${known.filter((one) => one.rule === 'defined').length + 1}`
      const position = Math.max(...known.map((one) => one.position)) + 1
      const unit =
        said.takes === 'amount' ? MONEY : { unit: 'item', unitZh: said.unitZh, unitEn: said.unitEn }
      const { zh, en, strict, better, ruleZh, ruleEn, stays } = said
      await tx.indicator.create({
        data: {
          enclaveId,
          id,
          code,
          position,
          zh,
          en,
          ...unit,
          strict,
          better,
          standing,
          stays,
          ruleZh,
          ruleEn,
          rule: 'defined',
          target: '0',
        },
      })
      await writeVersion(tx, actor, { id, version: 1 }, said, rule, now)
      const about = { code, zh, en, version: 1, from: said.effectiveOn, reason: said.reason }
      const payload = { ...about, ...ofSource(source) }
      const subject = { type: 'indicator', id }
      const event = indicatorEvents.indicator_defined(payload)
      await recordEvent(tx, { enclaveId, actor, subject, event }, now)
      return ok({ code })
    }),
  )
}

/** A further version: its name at once, what counts from its day on. What is approved stands. */
export async function changeIndicator(
  actor: Actor,
  code: string,
  said: VersionSaid,
  rule: Rule,
  now: Date,
): Promise<Answer> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Answer> => {
      await tx.$queryRaw`SELECT id FROM "Enclave" WHERE id = ${enclaveId}::uuid FOR UPDATE`
      const { id, unit, standing, endsOn, versions } = await ownIndicator(tx, enclaveId, code)
      const [newest] = versions
      if (endsOn !== null) return refuse('ended')
      if (newest.version !== said.basedOn) return refuse('changed_meanwhile')
      if (unit === 'yuan' && !hasAmount(rule.recordKind, rule.own)) return refuse('no_amount')
      if (standing && !isValidUntil(rule.recordKind, rule.own)) return refuse('no_validity')
      if (standing && said.months > 0) return refuse('months_standing')
      if (said.effectiveOn < dayOf(now)) return refuse('in_the_past')
      if (said.effectiveOn < dayFromDate(newest.effectiveOn)) return refuse('before_it_began')
      const { zh, en } = said
      if (await tx.indicator.findFirst({ where: { enclaveId, zh, id: { not: id } } }))
        return refuse('name_taken')
      const version = newest.version + 1
      await tx.indicator.update({ where: { enclaveId_id: { enclaveId, id } }, data: { zh, en } })
      await writeVersion(tx, actor, { id, version }, said, rule, now)
      const payload = { code, zh, en, version, from: said.effectiveOn, reason: said.reason }
      const subject = { type: 'indicator', id }
      const event = indicatorEvents.indicator_changed(payload)
      await recordEvent(tx, { enclaveId, actor, subject, event }, now)
      return ok({ code })
    })
  return onConstraint<Answer, Answer>(work, { [ONE_VERSION]: () => refuse('changed_meanwhile') })
}

/** Ends an indicator from a day on; what is approved and what is closed stand. */
export async function endIndicator(
  actor: Actor,
  code: string,
  { on, reason }: EndSaid,
  now: Date,
): Promise<Answer> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const { id, zh, en, endsOn } = await ownIndicator(tx, enclaveId, code)
    if (endsOn !== null) return refuse('ended')
    if (on < dayOf(now)) return refuse('in_the_past')
    const { count } = await tx.indicator.updateMany({
      where: { enclaveId, id, endsOn: null },
      data: { endsOn: dateOfDay(on) },
    })
    if (count === 0) return refuse('ended')
    const event = indicatorEvents.indicator_ended({ code, zh, en, on, reason })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'indicator', id }, event }, now)
    return ok({ code })
  })
}

async function ownIndicator(tx: Tx, enclaveId: string, code: string) {
  const found =
    (await tx.indicator.findFirst({
      where: { enclaveId, code, rule: 'defined' },
      include: { versions: { orderBy: { version: 'desc' } } },
    })) ?? notFound()
  const [newest, ...before] = found.versions
  return { ...found, versions: [newest ?? notFound(), ...before] as const }
}

async function writeVersion(
  tx: Tx,
  { enclaveId, userId }: Actor,
  { id, version }: { id: string; version: number },
  said: VersionSaid,
  { recordKind, own, expression }: Rule,
  now: Date,
): Promise<void> {
  const { zh, en, ruleZh, ruleEn, identity, months, effectiveOn, reason } = said
  await tx.indicatorVersion.create({
    data: {
      enclaveId,
      indicatorId: id,
      version,
      zh,
      en,
      ruleZh,
      ruleEn,
      recordKind,
      kindId: own?.id ?? null,
      identity,
      months,
      reason,
      effectiveOn: dateOfDay(effectiveOn),
      expression: expression === null ? Prisma.DbNull : (expression as Prisma.InputJsonObject),
      byId: userId,
      at: now,
    },
  })
}
