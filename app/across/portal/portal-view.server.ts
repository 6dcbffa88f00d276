import { latestTold } from './told.server'
import { promisedOn, waitsUntil } from './waiting.server'
import { crowdOf } from '~/ground/firm-line/crowd.server'
import { publicProgress } from '~/plan/board/public-progress.server'
import { settingByDay, settingOn } from '~/ground/settings/enclave.server'
import { db, Prisma } from '~/platform/db.server'
import { askTogether } from '~/platform/together.server'
import { dateOfDay, dayFromDate, instantOf, yearOf, type Day } from '~/shared/days'
import { formatCount } from '~/shared/money'
import type { Locale } from '~/shared/words'
import { freeOn } from '~/residence/spaces/free-today.server'
import type { Enclave } from '~/admission/intakes/enclave-words'
import { missingOf } from '~/ground/forms/missing'
import { papersDecided } from '~/ground/forms/papers-decided'
import { reliefPromised } from './relief-promised.server'
import { judgingInWords } from './judging.server'
import { nextIntake, takingIntake } from '~/admission/intakes/queries.server'

/** Everything the portal of an enclave says, read off live records. */
export async function portalView(enclave: Enclave, today: Day, locale: Locale, now: Date = instantOf(today)) {
  const { id } = enclave
  const terms = (await settingByDay(db, id, 'terms'))(today)
  const [intake, next, judging, crowd, waits, promised, free, plan, counted, relief, told] =
    await Promise.all([
      takingIntake(id, today, now),
      nextIntake(id, today),
      judgingInWords(enclave, today, locale),
      crowdOf(id, today, terms.months),
      waitsUntil(id, today),
      promisedOn(id, today),
      freeOn(id, today),
      publicProgress(id, today, locale),
      countedOn(id, today),
      reliefPromised(enclave, today),
      latestTold(id),
    ])
  const { parks, rooms, notices } = counted
  const fundWan = enclave.fundYuan ? formatCount(Math.floor(Number(enclave.fundYuan) / 10_000)) : null
  const from = yearOf(dayFromDate(enclave.planStartsOn))
  return {
    today,
    intake,
    next: next ? { number: next.number, opensOn: next.opensOn } : null,
    received: intake ? await receivedIn(id, intake.id) : null,
    judging,
    papers: (intake ?? next)?.papers ?? papersDecided(await settingOn(db, id, 'papers', today)),
    crowd,
    waits,
    promised,
    terms,
    free,
    plan: { from, to: from + enclave.planYears - 1, rows: plan },
    offer: {
      relief: relief.first,
      later: relief.later,
      tied: relief.tied,
      fundWan,
      fundIsMore: enclave.fundIsMore,
      parks,
      area: enclave.areaSqm > 0 ? formatCount(enclave.areaSqm) : null,
      notes: enclave.notes,
    },
    missing: missingOf(enclave, {
      relief: relief.first === null ? 0 : 1,
      parks,
      rooms,
      targets: plan.length,
    }),
    notices,
    told,
  }
}
export type PortalView = Awaited<ReturnType<typeof portalView>>

/** The parks, rooms and notices there are on a day. */
async function countedOn(enclaveId: string, today: Day) {
  const [counted] = await askTogether<{ parks: number; rooms: number; notices: number }>(Prisma.sql`
    SELECT (SELECT count(*)::int FROM "Park" p WHERE p."enclaveId" = ${enclaveId}::uuid
        AND p."validFrom" <= ${today}::date AND (p."validUntil" IS NULL OR p."validUntil" >= ${today}::date)) AS parks,
      (SELECT count(*)::int FROM "Unit" u WHERE u."enclaveId" = ${enclaveId}::uuid AND u.leasable) AS rooms,
      (SELECT count(*)::int FROM "Application" a WHERE a."enclaveId" = ${enclaveId}::uuid AND a.state = 'public_notice'
        AND a."noticeFrom" <= ${today}::date AND a."noticeUntil" >= ${today}::date) AS notices`)
  return counted ?? { parks: 0, rooms: 0, notices: 0 }
}

function onNotice(enclaveId: string, today: Day) {
  const day = dateOfDay(today)
  return { enclaveId, state: 'public_notice', noticeFrom: { lte: day }, noticeUntil: { gte: day } }
}

async function receivedIn(enclaveId: string, intakeId: string): Promise<{ all: number; taken: number }> {
  const tallied = await db.fileTally.groupBy({
    by: ['state'],
    where: { enclaveId, intakeId },
    _sum: { rows: true },
  })
  const sum = (states: typeof tallied) => states.reduce((all, { _sum }) => all + (_sum.rows ?? 0), 0)
  return { all: sum(tallied), taken: sum(tallied.filter(({ state }) => state !== 'submitted')) }
}

/** The firms on public notice on a day, and when the last notice ended. */
export async function noticesOn(enclaveId: string, today: Day) {
  const [rows, last] = await Promise.all([
    db.application.findMany({
      where: onNotice(enclaveId, today),
      include: { firm: { select: { name: true, product: true } } },
      orderBy: [{ noticeUntil: 'asc' }, { id: 'asc' }],
    }),
    db.application.findFirst({
      where: { enclaveId, noticeUntil: { lt: dateOfDay(today) } },
      orderBy: { noticeUntil: 'desc' },
      select: { noticeUntil: true },
    }),
  ])
  return {
    rows: rows.map(({ id, track, firm, noticeFrom, noticeUntil }) => ({
      id,
      track,
      name: firm.name,
      product: firm.product,
      from: noticeFrom ? dayFromDate(noticeFrom) : '',
      until: noticeUntil ? dayFromDate(noticeUntil) : '',
    })),
    last: last?.noticeUntil ? dayFromDate(last.noticeUntil) : null,
  }
}
