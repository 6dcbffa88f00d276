import { visibleTo as evidenceVisibleTo } from '~/plan/counting/visible.server'
import { visibleTo as projectsVisibleTo } from '~/landing/projects/visible.server'
import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { atMost, db, Prisma } from '~/platform/db.server'
import { askTogether } from '~/platform/together.server'
import { ownNumberShown } from '~/ground/firms/kind-name'
import { TITLES } from '~/ground/national-rules/cultivation'
import { readPhone } from '~/shared/typed-phone'
import { fold, wordsOf } from '~/shared/likeness/grams'
import { rowsWith } from '~/ground/search/matching.server'

const { sql } = Prisma
/** So many of a kind are shown; one more is read, to know whether there are more. */
export const SHOWN = 12
const LOOKED_AT = 400
const RECORD_KINDS = ['tech_sme', 'hnte', ...TITLES, 'patent', 'achievement', 'contract', 'funding', 'own']

/** Evidence by its own reference or by the number of what it counts, as it is written or with another spelling. */
export async function evidenceFound(actor: Actor, q: string) {
  const typed = q.normalize('NFKC').toUpperCase().trim()
  const rows = await db.evidence.findMany({
    where: {
      AND: [
        evidenceVisibleTo(actor),
        { OR: [{ ref: typed }, { recordId: { in: await recordsNumbered(actor, spellings(typed)) } }] },
      ],
    },
    select: {
      id: true,
      ref: true,
      state: true,
      firm: { select: { name: true } },
      record: { select: { kind: true, number: true } },
    },
    orderBy: { ref: 'desc' },
    take: SHOWN + 1,
  })
  return rows.map(({ firm, record, ...row }) => ({
    ...row,
    firmName: firm.name,
    number: RECORD_KINDS.includes(record.kind) ? ownNumberShown(record.number) : '',
  }))
}

/** The records of some numbers; by one condition over both tables each row of them would be looked at. */
async function recordsNumbered({ enclaveId }: Actor, numbers: string[]): Promise<string[]> {
  const records = await db.firmRecord.findMany({
    where: { enclaveId, number: { in: numbers } },
    select: { id: true },
    orderBy: { id: 'desc' },
    take: LOOKED_AT,
  })
  return records.map(({ id }) => id)
}

/** The spellings under which a number may stand on record: as typed, and with ZL and the dot of a patent. */
function spellings(typed: string): string[] {
  const bare = typed.replace(/[\s\p{Pd}\p{Cf}]/gu, '')
  const patent = /^(?:ZL|CN)?(\d{12})\.?([\dX])$/.exec(bare)
  return [...new Set([typed, bare, ...(patent ? [`ZL${patent[1]}.${patent[2]}`] : [])])]
}

/** Firms by their telephone, however it was typed. */
export async function firmsByPhone(actor: Actor, q: string): Promise<string[]> {
  const phone = readPhone(q)
  if (phone === null) return []
  const firms = await db.firm.findMany({
    where: { AND: [firmsVisibleTo(actor), { contactPhone: { in: [...new Set([phone, q.trim()])] } }] },
    select: { id: true },
    take: SHOWN + 1,
  })
  return firms.map(({ id }) => id)
}

/** Experts of the pool by name; for staff alone. */
export async function expertsFound({ enclaveId, role }: Actor, q: string) {
  if (role !== 'officer' && role !== 'director') return []
  const [word] = wordsOf(q)
  if (!word) return []
  const experts = await askTogether<{ id: string; name: string; employer: string }>(sql`
    SELECT u.id, u.name, coalesce(p.employer, '') AS employer FROM "Membership" m JOIN "User" u ON u.id = m."userId"
    LEFT JOIN "ExpertProfile" p ON p."enclaveId" = m."enclaveId" AND p."userId" = u.id
    WHERE m."enclaveId" = ${enclaveId}::uuid AND m.role = 'expert' AND m."endedAt" IS NULL ORDER BY u.name, u.id`)
  return experts.filter(({ name }) => fold(name).includes(word)).slice(0, SHOWN + 1)
}

/** Landing projects of firms in whose name every word stands. */
export async function projectsFound(actor: Actor, q: string) {
  const words = wordsOf(q)
  if (words.length === 0) return []
  const { enclaveId } = actor
  const found = await askTogether<{ id: string; name: string }>(
    rowsWith(
      { enclaveId, subject: 'firm', typed: q, id: sql`p."firmId"` },
      (condition) => sql`SELECT p.id, f.name FROM "LandingProject" p
      JOIN "Firm" f ON f."enclaveId" = p."enclaveId" AND f.id = p."firmId"
      WHERE p."enclaveId" = ${enclaveId}::uuid AND ${condition} ORDER BY p.id DESC ${atMost(LOOKED_AT)}`,
    ),
  )
  const named = found.filter(({ name }) => words.every((word) => fold(name).includes(word)))
  const rows = await db.landingProject.findMany({
    where: { AND: [projectsVisibleTo(actor), { enclaveId, id: { in: named.map(({ id }) => id) } }] },
    select: {
      id: true,
      stage: true,
      firm: { select: { name: true } },
      park: { select: { nameZh: true, nameEn: true } },
    },
    orderBy: { id: 'desc' },
    take: SHOWN + 1,
  })
  return rows.map(({ firm, park, ...row }) => ({
    ...row,
    firmName: firm.name,
    park: { zh: park.nameZh, en: park.nameEn },
  }))
}
