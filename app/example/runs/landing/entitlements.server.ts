import { founderOf } from '~/example/drivers/people.server'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { acceptOffer } from '~/landing/claims/accept.server'
import { approveClaim, payClaim } from '~/landing/claims/decide.server'
import { offerEntitlements } from '~/landing/claims/offer.server'
import { db } from '~/platform/db.server'
import { addWorkingDays } from '~/shared/calendar'
import { addDays, dayFromDate, dayOf } from '~/shared/days'

/** Days ago: offers that their year left behind, those of this year, and the firms that accept one. */
const [LAST_YEAR, THIS_YEAR, ACCEPTED] = [400, 48, 40]
/** So many firms accept: the first is paid, the others are on notice. */
const ACCEPT = 2

/** What needs no application: offered last year and not accepted, offered anew, accepted by some and paid to one. */
export function runEntitlements(enclave: Enclave): void {
  const { enclaveId, slug, time, today, staff } = enclave
  const chance = enclave.chance.of('entitlements')
  const when = (ago: number, hour = 9) =>
    time.until(momentOf(workingDayFrom(addDays(today, -ago)), chance, hour, hour + 1))
  time.begin(async () => {
    await offerEntitlements(await when(LAST_YEAR), enclaveId)
    await offerEntitlements(await when(THIS_YEAR), enclaveId)
    const offers = await db.policyClaim.findMany({
      where: { enclaveId, state: 'offered' },
      orderBy: { ref: 'asc' },
      take: ACCEPT,
    })
    for (const [index, { id, firmId }] of offers.entries()) {
      const at = await when(index === 0 ? ACCEPTED : 4)
      const { userId } = await db.membership.findFirstOrThrow({
        where: { enclaveId, firmId, role: 'founder', endedAt: null },
        orderBy: { userId: 'asc' },
      })
      const account = await db.user.findUniqueOrThrow({ where: { id: userId } })
      const founder = await founderOf({ enclaveId, slug }, account, firmId)
      must(
        await acceptOffer(founder, id, { account: '示例银行渭南分行 6222 0000 0001' }, at),
        'accept an offer',
      )
      if (index > 0) continue
      const row = await db.policyClaim.findFirstOrThrow({ where: { id }, select: { noticeUntil: true } })
      const over = addWorkingDays(row.noticeUntil ? dayFromDate(row.noticeUntil) : dayOf(at), 1)
      const approved = await time.until(momentOf(over, chance, 11, 12))
      must(await approveClaim(staff.bureau, id, { outcome: 'approve', reason: '' }, approved), 'approve')
      const paid = await time.until(momentOf(addWorkingDays(over, 3), chance, 11, 12))
      const pay = { on: dayOf(paid), paymentRef: '示例-免申即享-1' }
      must(await payClaim(staff.secondBureau ?? staff.bureau, id, pay, paid), 'pay')
    }
  })
}
