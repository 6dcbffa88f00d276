import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayShare } from './abilities'
import { countedRows, toldBefore } from './count.server'
import { sharingEvents } from './events'
import { lockSharing } from './lock.part.server'
import { isSame, partsOf, type Part } from './parts'
import { isPeriod, periodUntil, versionFor, type Period } from './period'
import type { Settle } from './sharing.form'
import { tellOfSettlement } from './tell.part.server'
import { tellable, type SettledRow } from './told'
import { agreedOf, ownAgreement, partsFrom } from './visible.server'
import { EVERY, FROM_FIRMS, type Metric } from './vocabulary'

export type SettleRefusal =
  | 'not_a_period'
  | 'not_over'
  | 'not_in_force'
  | 'open_already'
  | 'reason_missing'
  | 'no_figures'
  | 'too_few'
  | 'nothing_changed'
type Done = Outcome<{ settlementId: string }, SettleRefusal>

/**
 * Draws up what a period came to, from the rows as they stand now, for both cities to confirm. Where both have confirmed
 * one before, a further one supersedes it once it is confirmed itself, and says why. Of figures that firms answered it counts
 * what tells the host city of no firm alone; the rest is held, and known to the home city only.
 */
export async function drawUp(actor: Actor, id: string, { period, reason }: Settle, now: Date): Promise<Done> {
  if (!mayShare(actor.role, 'settle')) forbidden()
  const { enclaveId, userId } = actor
  const today = dayOf(now)
  return inTransaction(async (tx): Promise<Done> => {
    await lockSharing(tx, enclaveId)
    const agreement = await ownAgreement(actor, id, tx)
    if (!isPeriod(period, EVERY.of(agreement.every))) return refuse('not_a_period')
    if (periodUntil(period) >= today) return refuse('not_over')
    const version = versionFor(agreedOf(agreement), period)
    if (!version) return refuse('not_in_force')
    const before = await tx.sharingSettlement.findMany({
      where: { enclaveId, agreementId: id, period },
      orderBy: { number: 'desc' },
      include: { parts: true },
    })
    if (before.some(({ state }) => state === 'open')) return refuse('open_already')
    const stands = before.find(({ state }) => state === 'confirmed')
    if (stands && reason === '') return refuse('reason_missing')
    const { scope, parkId, projectId, ref, titleZh, titleEn } = agreement
    const shared = version.terms.map(({ metric }) => metric)
    const of = { enclaveId, agreementId: id, scope, parkId, projectId }
    const { leastTold: least } = await settingOn(tx, enclaveId, 'landed', today)
    const { rows, lawTold } = await mayBeTold(tx, of, { period, shared, least }, today)
    const nothing = rows.some(({ held }) => held !== null) ? refuse('too_few', { least }) : null
    const parts = partsOf(version.terms, rows).map((part) => ({
      ...part,
      told: part.firms > 0 || rows.every(({ metric, held }) => metric !== part.metric || held === null),
      lawTold: lawTold.has(part.metric),
    }))
    if (parts.every(({ firms }) => firms === 0)) return nothing ?? refuse('no_figures')
    if (stands && isSame(partsFrom(stands.parts), parts)) return nothing ?? refuse('nothing_changed')
    const number = (before[0]?.number ?? 0) + 1
    const settlementId = newId()
    await tx.sharingSettlement.create({
      data: {
        enclaveId,
        id: settlementId,
        agreementId: id,
        versionId: version.id,
        period,
        number,
        state: 'open',
        reason,
        madeById: userId,
        madeAt: now,
      },
    })
    await writeParts(tx, { enclaveId, settlementId }, parts, rows)
    const said = { id: settlementId, ref, period, number, state: 'open', note: reason } as const
    await tellOfSettlement(tx, actor, said, now)
    const event = sharingEvents.sharing_drawn_up({
      ref,
      zh: titleZh,
      en: titleEn,
      period,
      number,
      reason,
      parts: parts.map(({ metric, agreedHome, agreedHost }) => ({
        metric,
        home: agreedHome,
        host: agreedHost,
      })),
    })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'sharing', id }, event }, now)
    return ok({ settlementId })
  })
}

type Whose = Parameters<typeof countedRows>[1]

/** The rows of a period with what of each is counted, and the metrics whose parts by city may be read by the host city. */
async function mayBeTold(
  tx: Tx,
  of: Whose,
  { period, shared, least }: { period: Period; shared: readonly Metric[]; least: number },
  today: Day,
): Promise<{ rows: SettledRow[]; lawTold: Set<Metric> }> {
  const candidates = await countedRows(tx, of, { period, shared }, today)
  const before = await toldBefore(tx, of.enclaveId, period)
  const each = shared.map((metric) => {
    const own = candidates.filter((row) => row.metric === metric)
    if (!FROM_FIRMS.includes(metric))
      return { metric, rows: own.map((row) => ({ ...row, held: null })), lawTold: true }
    const told = before.filter((cell) => cell.metric === metric)
    return { metric, ...tellable(own, told, least) }
  })
  return {
    rows: each.flatMap(({ rows }) => rows),
    lawTold: new Set(each.filter((one) => one.lawTold).map(({ metric }) => metric)),
  }
}

type Of = { enclaveId: string; settlementId: string }

async function writeParts(tx: Tx, of: Of, parts: readonly Part[], rows: readonly SettledRow[]) {
  await tx.sharingPart.createMany({ data: parts.map((part) => ({ ...of, ...part })) })
  await tx.sharingRow.createMany({
    data: rows
      .filter(({ amount, held }) => amount !== null || held !== null)
      .map(({ projectId, metric, quarter, city, amount, held }) => ({
        ...of,
        projectId,
        metric,
        quarter,
        city,
        amount,
        held,
      })),
  })
}
