import { founderOf } from '~/example/drivers/people.server'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { FOUNDER } from '~/example/plans/people'
import type { ClaimPlan } from '~/example/plans/policies-of-weinan'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { upload } from '~/example/proofs.server'
import type { Actor } from '~/ground/people/actor'
import { claimItem } from '~/landing/claims/claim.server'
import { approveClaim, checkClaim, noticeClaim, payClaim } from '~/landing/claims/decide.server'
import { db } from '~/platform/db.server'
import { addWorkingDays } from '~/shared/calendar'
import { addDays, dayFromDate, dayOf, type Day } from '~/shared/days'

/** By key, the item that is claimed and whose it is. */
export type Given = Map<
  string,
  { policyId: string; itemId: string; parkId: string | null; park: string | undefined }
>
type When = (day: Day, hour?: number) => Promise<Date>

/** One claim from the firm that hands it in as far as its plan goes, each step by its own people. */
export async function runClaim(enclave: Enclave, payer: Actor, plan: ClaimPlan, given: Given): Promise<void> {
  const chance = enclave.chance.of(`claim ${plan.key} ${plan.ago}`)
  const when: When = (day, hour = 10) =>
    enclave.time.until(momentOf(workingDayFrom(day), chance, hour, hour + 1))
  const at = await when(addDays(enclave.today, -plan.ago), 14)
  const of = given.get(plan.key)
  const id = of && (await handIn(enclave, plan, of, at))
  if (!id || plan.goes === 'submitted') return
  const checker = (of.park ? enclave.staff.parks.get(of.park) : undefined) ?? enclave.staff.officer
  const checked = await when(addWorkingDays(dayOf(at), 2))
  if (plan.goes === 'returned' || plan.goes === 'refused') {
    const reason =
      plan.goes === 'returned'
        ? '发票金额和设备清单对不上，请补一份清单（示例）'
        : '同一事项已由区县奖励过，不重复兑现（示例）'
    const outcome = plan.goes === 'returned' ? 'return' : 'refuse'
    must(await checkClaim(checker, id, { outcome, reason }, checked), `${outcome} a claim`)
    return
  }
  must(await checkClaim(checker, id, { outcome: 'check', reason: '' }, checked), 'check a claim')
  if (plan.goes === 'checked') return
  const noticed = await when(addWorkingDays(dayOf(checked), 1), 11)
  must(await noticeClaim(checker, id, {}, noticed), 'put a claim on notice')
  if (plan.goes === 'noticed' || plan.goes === 'waiting') return
  await payOut(enclave, payer, { id, plan, when })
}

/** The first firm that may claim it does; the firm that visitors can try comes before all others. */
async function handIn(
  enclave: Enclave,
  plan: ClaimPlan,
  of: NonNullable<ReturnType<Given['get']>>,
  at: Date,
) {
  const { enclaveId, slug } = enclave
  const rows = await db.$queryRaw<{ userId: string; name: string; firmId: string }[]>`
    SELECT u.id AS "userId", u.name, p."firmId" FROM "LandingProject" p
    JOIN LATERAL (SELECT u.id, u.name, u.email FROM "Membership" m JOIN "User" u ON u.id = m."userId"
      WHERE m."enclaveId" = p."enclaveId" AND m."firmId" = p."firmId" AND m.role = 'founder' AND m."endedAt" IS NULL
      ORDER BY u.email = ${FOUNDER.email} DESC, u.id LIMIT 1) u ON true
    WHERE p."enclaveId" = ${enclaveId}::uuid AND p.stage <> 'dropped'
      AND (${of.parkId}::uuid IS NULL OR p."parkId" = ${of.parkId}::uuid)
    ORDER BY u.email = ${FOUNDER.email} DESC, p.ref DESC`
  for (const { userId, name, firmId } of rows) {
    const founder = await founderOf({ enclaveId, slug }, { id: userId, name }, firmId)
    const quantity = plan.quantity ? { quantity: plan.quantity } : {}
    const input = { account: '示例银行渭南分行 6222 0000 0000', note: '申报（示例）', ...quantity }
    const byRecord = await claimItem(founder, of.itemId, input, at)
    // A file is handed in only where the records leave something open.
    const claimed =
      !byRecord.ok && byRecord.reason === 'proof_missing'
        ? await claimItem(founder, of.itemId, { ...input, proof: await upload(founder, 'claim', at) }, at)
        : byRecord
    if (claimed.ok) return claimed.value.claimId
  }
  return null
}

async function payOut(
  enclave: Enclave,
  payer: Actor,
  { id, plan, when }: { id: string; plan: ClaimPlan; when: When },
) {
  const { noticeUntil } = await db.policyClaim.findFirstOrThrow({
    where: { id },
    select: { noticeUntil: true },
  })
  const over = noticeUntil ? dayFromDate(noticeUntil) : enclave.today
  const approved = await when(addWorkingDays(over, 2), 15)
  const { bureau } = enclave.staff
  must(await approveClaim(bureau, id, { outcome: 'approve', reason: '' }, approved), 'approve a claim')
  if (plan.goes === 'approved') return
  const paid = await when(addWorkingDays(dayOf(approved), 4), 16)
  const pay = { on: dayOf(paid), paymentRef: `示例-${plan.key}-${plan.ago}` }
  must(await payClaim(payer, id, pay, paid), 'pay a claim')
}
