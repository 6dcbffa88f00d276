import { recordEvent } from '~/ground/audit/record.server'
import type { Letter } from '~/ground/letters/letter'
import { postLetter } from '~/ground/notices/post.server'
import { settingOn } from '~/ground/settings/enclave.server'
import type { StepRules } from '~/ground/settings/steps'
import { factsOf, milestonesOf } from '~/landing/projects/facts'
import { paceOf } from '~/landing/projects/stages'
import { holdProject } from '~/landing/projects/visible.server'
import { landingWords, stageInWords } from '~/landing/projects/words'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { dateOfDay, dayOf, timeOf, type Day } from '~/shared/days'
import { escalationEvents } from './events'
import { escalationLetters } from './letters'
import { escalationWords } from './words'
import { dayOfLevel, daysOverdue, dueOfStep, levelsOn, type Level } from './late'
import { kindOf, told, untoldSteps } from './late-sql.server'
import { addressed, WITH_PEOPLE, type Addressed, type Stalled } from './people.server'

const OFFICE_OPENS = '09:00'
/** How many projects are read at once. */
const AT_ONCE = 500

/**
 * Tells of every stalled step the person in whose hands it lies, later the park or the department, later the bureau
 * and the director, by the working days an enclave has decided; each once for a step and its day. It may run at any
 * time, any number of times, on several servers at once; answers how many projects somebody was told of.
 */
export async function escalateSteps(now: Date, only?: string): Promise<number> {
  if (timeOf(now) < OFFICE_OPENS) return 0
  let done = 0
  const enclaves = await db.enclave.findMany({
    where: only ? { id: only } : {},
    select: { id: true, slug: true },
  })
  for (const { id: enclaveId, slug } of enclaves) {
    const rules = await settingOn(db, enclaveId, 'steps', dayOf(now))
    done += await eachRow('steps', untold(enclaveId, dayOf(now), rules), (id) =>
      escalateStep({ enclaveId, slug, id, rules }, now),
    )
  }
  return done
}

async function* untold(enclaveId: string, today: Day, rules: StepRules): AsyncGenerator<string> {
  let from = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await db.$queryRaw<{ id: string }[]>(untoldSteps(enclaveId, today, rules, from, AT_ONCE))
    for (const { id } of rows) yield id
    const last = rows.at(-1)
    if (!last || rows.length < AT_ONCE) return
    from = last.id
  }
}

type One = { enclaveId: string; slug: string; id: string; rules: StepRules }

/** One project, held and read again: what moved meanwhile is seen. Whether somebody was told. */
export async function escalateStep({ enclaveId, slug, id, rules }: One, now: Date): Promise<boolean> {
  const today = dayOf(now)
  return inTransaction(async (tx) => {
    await holdProject(tx, { enclaveId, id })
    const project = await tx.landingProject.findFirst({ where: { enclaveId, id }, include: WITH_PEOPLE })
    if (!project) return false
    const facts = factsOf(project)
    const milestones = milestonesOf(project.milestones)
    const due = dueOfStep(facts, milestones)
    const { turn, next } = paceOf(facts, milestones, today)
    if (due === null || turn === null) return false
    const sent = await tx.reminder.findMany({
      where: { enclaveId, ...told, aboutId: id },
      select: { kind: true },
    })
    let isTold = false
    for (const level of levelsOn(due, today, rules)) {
      const kind = kindOf(project.stage, due, level)
      if (sent.some((one) => one.kind === kind)) continue
      const whom = await addressed(tx, project, { turn, next }, level)
      // Nobody is there yet: whoever comes is told.
      if (whom.to.length === 0) continue
      const row = { enclaveId, ...told, aboutId: id, kind, dueOn: dateOfDay(dayOfLevel(due, level, rules)) }
      const { count } = await tx.reminder.createMany({ data: { ...row, sentAt: now }, skipDuplicates: true })
      if (count === 0) continue
      const days = daysOverdue(due, today)
      const matter = matterOf(project.blocker, next ?? project.stage)
      await tell(tx, { project, slug, level, whom, due, days, matter }, now)
      isTold = true
    }
    return isTold
  })
}

/** What stands still, in both languages. */
function matterOf(blocker: string, stage: string) {
  const of = (locale: 'zh' | 'en') => {
    const { desk } = landingWords[locale]
    return blocker ? desk.blocked(blocker) : desk.overdue(stageInWords(stage, locale))
  }
  return { zh: of('zh'), en: of('en') }
}

const UNNAMED = { zh: escalationWords.zh.unnamed, en: escalationWords.en.unnamed }

type Told = {
  project: Stalled
  slug: string
  level: Level
  whom: Addressed
  due: Day
  days: number
  matter: { zh: string; en: string }
}
const LETTERS = {
  owner: escalationLetters.landing_step_late,
  lead: escalationLetters.landing_step_raised,
  top: escalationLetters.landing_step_at_top,
} as const satisfies Record<Level, Letter>

async function tell(
  tx: Tx,
  { project, slug, level, whom, due, days, matter }: Told,
  now: Date,
): Promise<void> {
  const { enclaveId, id, ref, firm, park, firmId, leader } = project
  const { to, person, officeZh, officeEn, askId } = whom
  const about = { type: 'project', id }
  for (const { userId: toUserId, role } of to) {
    const page =
      role === 'park'
        ? paths.parkProject(slug, id)
        : role === 'bureau'
          ? paths.bureauProject(slug, id)
          : role === 'department' && askId
            ? paths.departmentAsk(slug, askId)
            : paths.deskProject(slug, id)
    const params = {
      ref,
      firm: firm.name,
      parkZh: park.nameZh,
      parkEn: park.nameEn,
      matterZh: matter.zh,
      matterEn: matter.en,
      person,
      leaderZh: leader || UNNAMED.zh,
      leaderEn: leader || UNNAMED.en,
      officeZh,
      officeEn,
      due,
      days: String(days),
      link: env().BASE_URL + page,
    }
    await postLetter(tx, { enclaveId, toUserId, letter: LETTERS[level], params, about }, now)
  }
  const said = { ref, level, matter: matter.zh, matterEn: matter.en, due, days, person }
  const event = escalationEvents.landing_step_escalated({ ...said, office: officeZh, officeEn })
  await recordEvent(tx, { enclaveId, actor: null, subject: about, firmId, event }, now)
}
