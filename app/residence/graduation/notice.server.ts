import { recordEvent } from '~/ground/audit/record.server'
import { firmHead } from '~/ground/firms/figures.server'
import { foundersOf } from '~/ground/firms/founders.server'
import { visibleTo } from '~/ground/firms/visible.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, type Prisma } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { forbidden, notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { tenancyEvents } from '~/residence/tenancies/events'
import { mayTake } from '~/residence/tenancies/lifecycle'
import { latestTenancy } from '~/residence/tenancies/queries.server'
import { dayFromDate } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { rangeOfPage } from '~/shared/page-range'
import { graduationLetters } from './letters'
import type { GraduationNotice } from './notice.form'

export type NoticeRefusal = 'not_graduated' | 'changed_meanwhile'

/** Takes a graduation off the public notices, or puts it back, with the reason; the firm is told. */
export async function moveGraduationNotice(
  actor: Actor,
  firmId: string,
  { to, reason }: GraduationNotice,
  now: Date,
): Promise<Outcome<{ tenancyId: string }, NoticeRefusal>> {
  if (!mayTake('graduate', actor.role)) forbidden()
  const { enclaveId, enclaveSlug } = actor
  return inTransaction(async (tx) => {
    const firm =
      (await tx.firm.findFirst({ where: { AND: [{ id: firmId }, visibleTo(actor)] } })) ?? notFound()
    const tenancy = await latestTenancy(tx, enclaveId, firm.id)
    if (tenancy?.state !== 'graduated') return refuse('not_graduated')
    const held = to === 'held'
    const { count } = await tx.tenancy.updateMany({
      where: {
        enclaveId,
        id: tenancy.id,
        state: 'graduated',
        noticeHeldReason: held ? null : { not: null },
      },
      data: { noticeHeldReason: held ? reason : null },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const letter = held ? graduationLetters.graduation_off_notice : graduationLetters.graduation_on_notice
    const params = { firm: firm.name, reason, link: env().BASE_URL + paths.publicNotices(enclaveSlug) }
    const about = { type: 'tenancy', id: tenancy.id }
    for (const toUserId of await foundersOf(tx, enclaveId, firm.id))
      await postLetter(tx, { enclaveId, toUserId, letter, params, about }, now)
    const event = held
      ? tenancyEvents.graduation_off_notice({ reason })
      : tenancyEvents.graduation_on_notice({ reason })
    await recordEvent(tx, { enclaveId, actor, subject: about, firmId: firm.id, event }, now)
    return ok({ tenancyId: tenancy.id })
  })
}

/** Whether the graduation of a firm is on public notice; null of a firm that has not graduated. 404 where it is not the actor's to see. */
export async function graduationNotice(actor: Actor, firmId: string | undefined) {
  const { id, name } = await firmHead(actor, firmId)
  const tenancy = await latestTenancy(db, actor.enclaveId, id)
  return {
    firm: { id, name },
    notice:
      tenancy?.state === 'graduated'
        ? { number: tenancy.certificateNo, heldReason: tenancy.noticeHeldReason }
        : null,
  }
}

/** So many graduates stand on a page of the public notices. */
export const GRADUATES_ON_A_PAGE = 20

/**
 * A page of the firms whose graduation is on public notice, the newest first: name, number and day of the certificate,
 * and the conditions it rests on. One whose graduation is undone or kept back is not among them.
 */
export async function graduatesOnNotice(enclaveId: string, asked: number) {
  const where: Prisma.TenancyWhereInput = {
    enclaveId,
    state: 'graduated',
    noticeHeldReason: null,
    certificateNo: { not: null },
    graduatedOn: { not: null },
  }
  const total = await db.tenancy.count({ where })
  const page = Math.min(asked, Math.max(1, Math.ceil(total / GRADUATES_ON_A_PAGE)))
  const rows = await db.tenancy.findMany({
    where,
    orderBy: [{ graduatedOn: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      certificateNo: true,
      graduatedOn: true,
      graduation: true,
      firm: { select: { name: true } },
    },
    skip: (page - 1) * GRADUATES_ON_A_PAGE,
    take: GRADUATES_ON_A_PAGE,
  })
  return {
    page,
    range: rangeOfPage(page, GRADUATES_ON_A_PAGE, rows.length, { total }),
    graduates: rows.map(({ id, certificateNo, graduatedOn, graduation, firm }) => ({
      id,
      name: firm.name,
      number: certificateNo ?? '',
      on: graduatedOn ? dayFromDate(graduatedOn) : '',
      by: titlesOf(graduation),
    })),
  }
}

/** What the conditions of a graduation were called when it was decided. */
function titlesOf(test: Prisma.JsonValue): { zh: string; en: string } {
  const { titleZh = '', titleEn = '' } = (test ?? {}) as { titleZh?: string; titleEn?: string }
  return { zh: titleZh, en: titleEn }
}
