import { namesOf } from '~/ground/people/names.server'
import { personsOf } from '~/landing/projects/persons'
import type { Stage } from '~/landing/projects/stages'
import { landingWords } from '~/landing/projects/words'
import type { Prisma, Tx } from '~/platform/db.server'
import type { Turn } from '~/shared/desk-item'
import type { Level } from './late'

export const WITH_PEOPLE = {
  firm: { select: { name: true } },
  park: { select: { nameZh: true, nameEn: true } },
  milestones: true,
  stepOwners: true,
  asks: { where: { state: 'open' }, include: { department: true } },
} satisfies Prisma.LandingProjectInclude
export type Stalled = Prisma.LandingProjectGetPayload<{ include: typeof WITH_PEOPLE }>

type Member = { userId: string; role: string }
/** Who is told at a level, who is named as the person in whose hands it lies, and which office. */
export type Addressed = {
  to: Member[]
  person: string
  officeZh: string
  officeEn: string
  askId: string | null
}

/**
 * To whom a stalled step goes at a level. In whose hands it lies says who blocks it, else who must move for the step:
 * the park's person, the accounts of the department that is asked, the bureau, and for all others our officer, who
 * sees after it. Where that side has nobody with an account our side is told, so that no step is nobody's.
 */
export async function addressed(
  tx: Tx,
  project: Stalled,
  { turn, next }: { turn: Turn; next: Stage | null },
  level: Level,
): Promise<Addressed> {
  const [ask] = project.asks
  const members = await membersFor(tx, project, ask?.departmentId ?? null)
  const of = (...roles: string[]) => members.filter(({ role }) => roles.includes(role))
  const names = await namesOf(
    [
      project.ownerId,
      ...members.map(({ userId }) => userId),
      ...project.stepOwners.map((one) => one.officerId),
    ],
    tx,
  )
  const { officer, park } = personsOf(next, project, names)
  const staff = of('officer', 'director')
  const ours = firstOf(
    staff.filter(({ userId }) => userId === officer.id),
    staff.filter(({ userId }) => userId === project.ownerId),
    of('director'),
  )
  const theirs = of('park')
  const sides = {
    park: {
      one: firstOf(
        theirs.filter(({ userId }) => userId === park?.id),
        theirs,
        ours,
      ),
      all: theirs,
    },
    department: { one: firstOf(of('department'), ours), all: of('department') },
    bureau: { one: firstOf(of('bureau'), ours), all: of('bureau') },
  }
  const side =
    turn === 'park' || turn === 'department' || turn === 'bureau'
      ? sides[turn]
      : { one: ours, all: of('director') }
  const to = {
    owner: side.one,
    lead: firstOf(side.all, of('director')),
    top: of('bureau', 'director'),
  }[level]
  const named = turn === 'park' && park ? park.name : (names.get(side.one[0]?.userId ?? '') ?? '')
  return {
    to: eachOnce(to),
    person: named,
    ...officeOf(project, turn),
    askId: turn === 'department' ? (ask?.id ?? null) : null,
  }
}

/** Who has an account that is open: our staff, the bureau, the officers of the park, the department that is asked. */
function membersFor(tx: Tx, { enclaveId, parkId }: Stalled, departmentId: string | null): Promise<Member[]> {
  return tx.$queryRaw<Member[]>`
    SELECT m."userId", m.role FROM "Membership" m JOIN "User" u ON u.id = m."userId"
    WHERE m."enclaveId" = ${enclaveId}::uuid AND m."endedAt" IS NULL AND u."disabledAt" IS NULL
      AND (m.role IN ('officer', 'director', 'bureau') OR m.role = 'park' AND m."parkId" = ${parkId}::uuid
        OR m.role = 'department' AND m."departmentId" = ${departmentId}::uuid)
    ORDER BY m."userId", m.role`
}

/** Each person once, whatever roles they have. */
function eachOnce(members: readonly Member[]): Member[] {
  return members.filter(({ userId }, at) => members.findIndex((one) => one.userId === userId) === at)
}

function firstOf(...lists: Member[][]): Member[] {
  return lists.find((one) => one.length > 0) ?? []
}

function officeOf({ park, firm, asks }: Stalled, turn: Turn) {
  const [zh, en] = [landingWords.zh.turns, landingWords.en.turns]
  const department = asks[0]?.department
  switch (turn) {
    case 'park':
      return { officeZh: park.nameZh, officeEn: park.nameEn }
    case 'department':
      return department
        ? { officeZh: department.nameZh, officeEn: department.nameEn }
        : { officeZh: zh.department, officeEn: en.department }
    case 'firm':
      return { officeZh: firm.name, officeEn: firm.name }
    case 'us':
      return { officeZh: zh.incubator, officeEn: en.incubator }
    default:
      return { officeZh: zh[turn], officeEn: en[turn] }
  }
}
