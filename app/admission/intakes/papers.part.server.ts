import { papersDecided } from '~/ground/forms/papers-decided'
import { settingOn } from '~/ground/settings/enclave.server'
import { inForce } from '~/ground/settings/in-force'
import type { SettingOf } from '~/ground/settings/settings'
import type { Prisma, Tx } from '~/platform/db.server'
import { dateOfDay, dayFromDate, type Day } from '~/shared/days'

/**
 * The papers in force on a day, for an intake that is about to rest on them: nobody decides on papers until this
 * transaction ends.
 */
export async function holdPapers(tx: Tx, enclaveId: string, day: Day) {
  await tx.$queryRaw`SELECT id FROM "Enclave" WHERE id = ${enclaveId}::uuid FOR SHARE`
  return papersDecided(await settingOn(tx, enclaveId, 'papers', day)) as Prisma.InputJsonArray
}

/** Intakes that have not opened ask what is in force on their first day; one that has opened keeps what it asked. */
export async function takeIntoComing(tx: Tx, enclaveId: string, today: Day): Promise<void> {
  const coming = await tx.intake.findMany({
    where: { enclaveId, opensOn: { gt: dateOfDay(today) } },
    select: { id: true, opensOn: true },
  })
  if (coming.length === 0) return
  const versions = await tx.setting.findMany({ where: { enclaveId, topic: 'papers' } })
  const papersOn = inForce(
    'papers',
    versions.map(({ version, effectiveOn, content }) => ({
      version,
      from: dayFromDate(effectiveOn),
      content,
    })),
  )
  const under = new Map<SettingOf<'papers'>, string[]>()
  for (const { id, opensOn } of coming) {
    const decided = papersOn(dayFromDate(opensOn))
    under.set(decided, [...(under.get(decided) ?? []), id])
  }
  for (const [decided, ids] of under)
    await tx.intake.updateMany({
      where: { enclaveId, id: { in: ids } },
      data: { papers: papersDecided(decided) as Prisma.InputJsonArray },
    })
}
