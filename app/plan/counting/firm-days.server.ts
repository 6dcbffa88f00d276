import type { Prisma } from '~/platform/db.server'
import { dayFromDate, type Day } from '~/shared/days'
import type { FirmDays } from '~/plan/counting-rules/stays'

/** What must be read of a firm to know when it was in residence, graduated and landed. */
export const FIRM_DAYS = {
  tenancies: {
    select: { id: true, startedOn: true, graduatedOn: true, exitedOn: true },
    orderBy: [{ createdAt: 'desc' as const }, { id: 'desc' as const }],
  },
  projects: {
    select: {
      id: true,
      stage: true,
      stageSince: true,
      landedUscc: true,
      milestones: {
        where: { stage: { in: ['registered', 'producing'] }, actualOn: { not: null } },
        select: { stage: true, actualOn: true },
      },
    },
    orderBy: [{ createdAt: 'desc' as const }, { id: 'desc' as const }],
  },
} satisfies Prisma.FirmInclude
type FirmRow = Prisma.FirmGetPayload<{ include: typeof FIRM_DAYS }>

/** A first day of a term that is not written yet: what counts is looked at as if it were. */
export type GivenTerm = { tenancyId: string; startedOn: Day }

/** The days of a firm as the rules of stays read them. */
export function firmDays(
  { track, uscc, tenancies, projects }: Pick<FirmRow, 'track' | 'uscc' | 'tenancies' | 'projects'>,
  given?: GivenTerm,
): FirmDays {
  return {
    track: track === 'B' ? 'B' : 'A',
    tenancies: tenancies.map(({ id, startedOn, graduatedOn, exitedOn }) => ({
      startedOn: id === given?.tenancyId ? given.startedOn : dayOrNull(startedOn),
      graduatedOn: dayOrNull(graduatedOn),
      exitedOn: dayOrNull(exitedOn),
    })),
    landings: projects.map(({ stage, stageSince, landedUscc, milestones }) => {
      const on = (reached: string) =>
        dayOrNull(milestones.find((one) => one.stage === reached)?.actualOn ?? null)
      return {
        registeredOn: on('registered'),
        producedOn: on('producing'),
        droppedOn: stage === 'dropped' ? dayFromDate(stageSince) : null,
        inOwnName: landedUscc === null || landedUscc === uscc,
      }
    }),
  }
}

function dayOrNull(date: Date | null): Day | null {
  return date && dayFromDate(date)
}
