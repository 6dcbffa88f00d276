import type { Actor } from '~/ground/people/actor'
import { Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { areaOfSharer } from './area'
import { DUE_PERIODS } from './due.server'
import { periodInWords } from './period-words'
import { sharingWords } from './words'

type Row = {
  id: string
  ref: string
  zh: string
  en: string
  homeZh: string
  homeEn: string
  hostZh: string
  hostEn: string
  settlementId: string | null
  period: string | null
  number: number | null
  homeDone: boolean
  hostDone: boolean
  since: Day
}

/** Versions that wait for the host city, settlements that wait for a city, and of each agreement the first period to settle. */
export async function sharingItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const { enclaveId, enclaveSlug: slug, role } = actor
  const rows = await askTogether<Row>(Prisma.sql`
    SELECT a.id, a.ref, a."titleZh" AS zh, a."titleEn" AS en, e."homeCityZh" AS "homeZh", e."homeCityEn" AS "homeEn",
      e."hostCityZh" AS "hostZh", e."hostCityEn" AS "hostEn", w."settlementId", w.period, w.number, w."homeDone",
      w."hostDone", w.since::text AS since
    FROM (
      SELECT v."agreementId", NULL::uuid AS "settlementId", NULL AS period, v.number, true AS "homeDone", false AS "hostDone",
        (v."proposedAt" AT TIME ZONE 'Asia/Shanghai')::date AS since
      FROM "SharingVersion" v WHERE v."enclaveId" = ${enclaveId}::uuid AND v.state = 'proposed'
      UNION ALL
      SELECT s."agreementId", s.id, s.period, s.number, s."homeById" IS NOT NULL, s."hostById" IS NOT NULL,
        (s."madeAt" AT TIME ZONE 'Asia/Shanghai')::date
      FROM "SharingSettlement" s WHERE s."enclaveId" = ${enclaveId}::uuid AND s.state = 'open'
      UNION ALL
      (SELECT DISTINCT ON (d.id) d.id, NULL::uuid, d.period, NULL::int, false, false, d.since
      FROM ${DUE_PERIODS(enclaveId, today)} d ORDER BY d.id, d.period)
    ) w
    JOIN "SharingAgreement" a ON a."enclaveId" = ${enclaveId}::uuid AND a.id = w."agreementId"
    JOIN "Enclave" e ON e.id = a."enclaveId" ORDER BY w.since, a.ref`)
  const w = inLocale(sharingWords, locale).desk
  const zh = locale === 'zh'
  const area = areaOfSharer(role)
  return rows.flatMap(({ id, ref, settlementId, period, number, since, ...row }): DeskItem[] => {
    const of = {
      kind: 'landing',
      firmId: null,
      firmName: zh ? row.zh : row.en,
      ref,
      track: '',
      since,
      dueOn: null,
    } as const
    const host = { turn: 'authority', turnName: zh ? row.hostZh : row.hostEn } as const
    const agreement = paths.sharingAgreement(area, slug, id)
    if (period === null)
      return [{ ...of, ...host, key: `sharing-${id}`, step: w.answer(number ?? 0), to: agreement }]
    const said = periodInWords(period, locale)
    if (settlementId === null)
      return [{ ...of, key: `sharing-due-${id}`, step: w.settle(said), turn: 'bureau', to: agreement }]
    const to = paths.sharingSettlement(area, slug, settlementId)
    const home = { turn: 'bureau', step: w.confirm(said, zh ? row.homeZh : row.homeEn) } as const
    const away = { ...host, step: w.confirm(said, zh ? row.hostZh : row.hostEn) }
    return [
      ...(row.homeDone ? [] : [{ ...of, ...home, key: `sharing-home-${settlementId}`, to }]),
      ...(row.hostDone ? [] : [{ ...of, ...away, key: `sharing-host-${settlementId}`, to }]),
    ]
  })
}
