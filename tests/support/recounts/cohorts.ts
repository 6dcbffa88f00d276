import { expect } from 'vitest'
import { db } from '~/platform/db.server'
import { filesOfCohort } from '~/setup/criteria-sets/cohort-sql.server'
import { dayOf } from '~/shared/days'
import { workingDaysBetween } from '~/shared/calendar'

/** What every intake shows as a cohort is what its files say, one by one. */
export async function expectCohortsToAgree(enclaveId: string): Promise<void> {
  for (const { id, number } of await db.intake.findMany({ where: { enclaveId } })) {
    const { applied, fields, steps, since } = await filesOfCohort(enclaveId, id)
    const standing = applied.map(({ state, outcome, track, files, area }) => [
      state,
      outcome,
      track,
      files,
      area,
    ])
    expect([number, { standing: sorted(standing), fields: sorted(fields), steps, since }]).toEqual([
      number,
      await counted(enclaveId, id),
    ])
  }
}

async function counted(enclaveId: string, intakeId: string) {
  const files = await db.application.findMany({
    where: { enclaveId, intakeId, state: { not: 'draft' } },
    include: { firm: { select: { industryCode: true } } },
  })
  const alike = grouped(files, ({ state, outcome, track }) => JSON.stringify([state, outcome, track]))
  const fields = grouped(files, ({ firm }) => firm.industryCode)
  return {
    standing: sorted(
      [...alike].map(([key, own]) => [
        ...(JSON.parse(key) as unknown[]),
        own.length,
        own.reduce((sum, file) => sum + areaOf(file), 0),
      ]),
    ),
    fields: sorted([...fields].map(([code, own]) => ({ code, count: own.length }))),
    steps: {
      decide: medianOf(files.map(({ submittedAt, decidedAt }) => [submittedAt, decidedAt])),
      admit: medianOf(files.map(({ decidedAt, admittedAt }) => [decidedAt, admittedAt])),
      whole: medianOf(files.map(({ submittedAt, admittedAt }) => [submittedAt, admittedAt])),
    },
    since: await sinceOf(enclaveId, files),
  }
}

function grouped<T>(rows: T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

function areaOf({ submittedAt, answers }: { submittedAt: Date | null; answers: unknown }): number {
  const typed = submittedAt && (answers as Record<string, unknown>).area_needed
  return typeof typed === 'string' && /^\d{1,6}(\.\d+)?$/.test(typed) ? Number(typed) : 0
}

function medianOf(spans: [Date | null, Date | null][]) {
  const days = spans
    .flatMap(([from, to]) => (from && to && from <= to ? [workingDaysBetween(dayOf(from), dayOf(to))] : []))
    .sort((a, b) => a - b)
  return { median: days[Math.floor((days.length - 1) / 2)] ?? null, cases: days.length }
}

async function sinceOf(enclaveId: string, files: { id: string; firmId: string; state: string }[]) {
  const admitted = files.filter(({ state }) => state === 'admitted')
  const own = { enclaveId, applicationId: { in: files.map(({ id }) => id) } }
  const terms = await db.tenancy.findMany({ where: own, include: { leases: true } })
  const units = new Set(terms.flatMap(({ leases }) => leases.map(({ unitId }) => unitId)))
  const rooms = await db.unit.findMany({ where: { enclaveId, id: { in: [...units] } } })
  const landed = await db.landingProject.findMany({
    where: {
      enclaveId,
      firmId: { in: admitted.map(({ firmId }) => firmId) },
      milestones: { some: { stage: 'registered', actualOn: { not: null } } },
    },
  })
  return {
    admitted: admitted.length,
    graduated: terms.filter(({ state }) => state === 'graduated').length,
    landed: new Set(landed.map(({ firmId }) => firmId)).size,
    areaGiven: rooms.reduce((sum, { areaSqm }) => sum + Number(areaSqm), 0),
  }
}

function sorted<T>(rows: T[]): T[] {
  return rows.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
}
