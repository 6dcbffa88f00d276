import { INDICATORS } from '~/plan/counting-rules/catalogue'
import { leaseTextInForce } from '~/residence/contracts/texts.server'
import { certificateTextOn } from '~/residence/graduation/certificate-texts.server'
import { Prisma, type Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, dayOf } from '~/shared/days'

type Copy = { from: string; enclaveId: string; byId: string }
const MOST = 100

/**
 * What another enclave runs its building and its records by: the texts of leases and certificates, the checklists, its
 * own kinds of record as drafts, and its own indicators without targets. Prices and relief are not among them: they are
 * promised where somebody decides it.
 */
export async function bringBuilding(tx: Tx, copy: Copy, now: Date): Promise<void> {
  await bringWords(tx, copy, now)
  await bringChecklists(tx, copy, now)
  await bringIndicators(tx, copy, await bringKinds(tx, copy, now), now)
}

/** The texts in force there; where nothing but the usual one is, nothing is written. */
async function bringWords(tx: Tx, { from, enclaveId, byId }: Copy, now: Date): Promise<void> {
  const day = dayOf(now)
  const first = { version: 1, effectiveOn: dateOfDay(day), createdById: byId, publishedAt: now }
  const lease = await leaseTextInForce(tx, from, day)
  if (lease.version > 0)
    await tx.leaseText.create({ data: { enclaveId, id: newId(), ...wordsOf(lease), ...first } })
  const certificate = await certificateTextOn(tx, from, day)
  if (certificate.version > 0)
    await tx.certificateText.create({ data: { enclaveId, id: newId(), ...wordsOf(certificate), ...first } })
}

type Words = { titleZh: string; titleEn: string; bodyZh: string; bodyEn: string }
const wordsOf = ({ titleZh, titleEn, bodyZh, bodyEn }: Words): Words => ({
  titleZh,
  titleEn,
  bodyZh,
  bodyEn,
})

const NEWEST = { versions: { orderBy: { version: 'desc' as const }, take: 1 } }

async function bringChecklists(tx: Tx, { from, enclaveId, byId }: Copy, now: Date): Promise<void> {
  const lists = await tx.checklist.findMany({
    where: { enclaveId: from },
    include: NEWEST,
    orderBy: { createdAt: 'asc' },
    take: MOST,
  })
  const made = lists.flatMap(({ versions: [newest] }) => (newest ? [{ id: newId(), newest }] : []))
  await tx.checklist.createMany({ data: made.map(({ id }) => ({ enclaveId, id, createdAt: now })) })
  await tx.checklistVersion.createMany({
    data: made.map(({ id, newest: { nameZh, nameEn, items } }) => ({
      enclaveId,
      checklistId: id,
      version: 1,
      nameZh,
      nameEn,
      reason: '',
      byId,
      at: now,
      items: items as Prisma.InputJsonArray,
    })),
  })
}

/** The kinds that are asked for there, as drafts; answered: which kind of there is which one here. */
async function bringKinds(
  tx: Tx,
  { from, enclaveId, byId }: Copy,
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const kinds = await tx.ownKind.findMany({
    where: { enclaveId: from, state: 'published' },
    include: NEWEST,
    orderBy: { code: 'asc' },
    take: MOST,
  })
  const made = kinds.flatMap(({ id: there, code, versions: [newest] }) =>
    newest ? [{ there, id: newId(), code, newest }] : [],
  )
  await tx.ownKind.createMany({ data: made.map(({ id, code }) => ({ enclaveId, id, code, state: 'draft' })) })
  await tx.ownKindVersion.createMany({
    data: made.map(({ id, newest: { zh, en, shape } }) => ({
      enclaveId,
      kindId: id,
      version: 1,
      zh,
      en,
      reason: '',
      byId,
      at: now,
      effectiveOn: dateOfDay(dayOf(now)),
      shape: shape as Prisma.InputJsonObject,
    })),
  })
  return new Map(made.map(({ there, id }) => [there, id]))
}

/**
 * The indicators that it defined itself and has not ended, behind the usual ones and without a target. One that counts
 * records of its own kind counts nothing until that kind is published here.
 */
async function bringIndicators(
  tx: Tx,
  { from, enclaveId, byId }: Copy,
  kinds: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const rows = await tx.indicator.findMany({
    where: { enclaveId: from, rule: 'defined', endsOn: null },
    include: NEWEST,
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
    take: MOST,
  })
  const known = rows.flatMap(({ versions: [newest], ...row }) =>
    newest && (newest.kindId === null || kinds.has(newest.kindId)) ? [{ id: newId(), row, newest }] : [],
  )
  await tx.indicator.createMany({
    data: known.map(({ id, row, newest }, at) => {
      const { zh, en, unit, unitZh, unitEn, strict, better, standing, stays } = row
      const { ruleZh, ruleEn } = newest
      return {
        enclaveId,
        id,
        zh,
        en,
        unit,
        unitZh,
        unitEn,
        strict,
        better,
        standing,
        stays,
        ruleZh,
        ruleEn,
        code: `own_${at + 1}`,
        rule: 'defined',
        target: '0',
        position: INDICATORS.length + at,
      }
    }),
  })
  await tx.indicatorVersion.createMany({
    data: known.map(({ id, newest }) => {
      const { zh, en, ruleZh, ruleEn, recordKind, kindId, identity, months, expression } = newest
      return {
        enclaveId,
        indicatorId: id,
        version: 1,
        zh,
        en,
        ruleZh,
        ruleEn,
        recordKind,
        identity,
        months,
        kindId: kindId && (kinds.get(kindId) ?? null),
        reason: '',
        byId,
        at: now,
        effectiveOn: dateOfDay(dayOf(now)),
        expression: expression === null ? Prisma.DbNull : (expression as Prisma.InputJsonObject),
      }
    }),
  })
}
