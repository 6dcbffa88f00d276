import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { firstDayOf, lastDayOf, lastEnded, quarterBefore } from '~/landing/quarters/quarter'
import { answerVersion } from '~/landing/sharing/answer.server'
import { confirmSettlement } from '~/landing/sharing/confirm.server'
import { proposeAgreement } from '~/landing/sharing/propose.server'
import { drawUp } from '~/landing/sharing/settle.server'
import { AgreementForm } from '~/landing/sharing/sharing.form'
import { NOWHERE } from '~/ground/people/actor'
import { decideHostConsent } from '~/landing/host-consent/consent.server'
import { db } from '~/platform/db.server'
import { addDays, yearOf, type Day } from '~/shared/days'

/** What the two cities share of landed firms: agreed, two quarters confirmed by both, the last one waits for the host city. */
export function runSharing(enclave: Enclave): void {
  const { time, today, staff } = enclave
  const { bureau, secondBureau, host } = staff
  if (!secondBureau || !host) return
  const chance = enclave.chance.of('sharing')
  const last = lastEnded(today)
  const quarters = [quarterBefore(last, 2), quarterBefore(last), last]
  const from = firstDayOf(quarters[0] ?? last)
  const on = (day: Day) => time.until(momentOf(workingDayFrom(day), chance, 10, 11))
  time.begin(async () => {
    const said = {
      titleZh: '两市落地企业指标分算协议',
      titleEn: 'Agreement on figures of landed firms',
      scope: 'landed',
      every: 'quarter',
      fromOn: from,
      docNo: `渭政函〔${yearOf(from)}〕18号`,
      reason: '两市科技合作联席会议纪要',
      afterTerm: '期满前半年两市重新商定。',
      tax_home: '70',
      tax_base: '40',
      output_home: '80',
      investment_home: '100',
    }
    const proposedAt = await on(addDays(from, 20))
    const { agreementId } = must(
      await proposeAgreement(bureau, AgreementForm.parse(said), proposedAt),
      'propose',
    )
    const answer = { outcome: 'agreed', answer: '按联席会议意见执行' } as const
    must(await answerVersion(host, agreementId, answer, await on(addDays(from, 27))), 'agree')
    await firstFirmAgrees(enclave, await on(addDays(from, 40)))
    for (const period of quarters) {
      const over = lastDayOf(period)
      const drawn = await drawUp(bureau, agreementId, { period, reason: '' }, await on(addDays(over, 26)))
      if (!drawn.ok) return
      const { settlementId } = drawn.value
      must(
        await confirmSettlement(secondBureau, settlementId, await on(addDays(over, 29))),
        'confirm at home',
      )
      if (period === last) return
      must(await confirmSettlement(host, settlementId, await on(addDays(over, 34))), 'confirm away')
    }
  })
}

/** One landed firm lets the host city know its own figures; of the others sums of three or more are told. */
async function firstFirmAgrees({ enclaveId, slug }: Enclave, at: Date): Promise<void> {
  const [member] = await db.$queryRaw<{ id: string; userId: string; firmId: string; name: string }[]>`
    SELECT m.id, m."userId", m."firmId", u.name FROM "Membership" m JOIN "User" u ON u.id = m."userId"
    JOIN "LandingProject" p ON p."enclaveId" = m."enclaveId" AND p."firmId" = m."firmId"
      AND p.stage IN ('producing', 'full_capacity', 'above_scale')
    WHERE m."enclaveId" = ${enclaveId}::uuid AND m.role = 'founder' AND m."endedAt" IS NULL
    ORDER BY p.ref, m.id LIMIT 1`
  if (!member) return
  const { id: membershipId, userId, firmId, name } = member
  const place = { enclaveId, enclaveSlug: slug, membershipId, ...NOWHERE }
  const founder = { ...place, userId, name, role: 'founder', firmId } as const
  must(await decideHostConsent(founder, true, at), 'agree to tell the host city')
}
