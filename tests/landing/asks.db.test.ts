import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { invite } from '~/ground/members/invite.server'
import { changeMembership } from '~/ground/members/change-membership.server'
import { visibleTo as agreementsOf } from '~/admission/agreements/queries.server'
import { visibleTo as applicationsOf } from '~/admission/applications/queries.server'
import { recordsVisibleTo, visibleTo as firmsOf } from '~/ground/firms/visible.server'
import { answerAsk } from '~/landing/asks/answer.server'
import { AnswerForm } from '~/landing/asks/answer.form'
import { askOf, asksOf, departmentsInForce } from '~/landing/asks/queries.server'
import { clearBlocker } from '~/landing/projects/clear-blocker.server'
import { BlockerForm } from '~/landing/projects/move.form'
import { noteBlocker } from '~/landing/projects/note-blocker.server'
import { historyOf } from '~/across/event-log/history-of'
import { eventsOfProject, deskItems, project as projectView } from '~/landing/projects/queries.server'
import { visibleTo as projectsOf } from '~/landing/projects/visible.server'
import { visibleTo as evidenceOf } from '~/plan/counting/visible.server'
import { db } from '~/platform/db.server'
import { addDays, dateOfDay } from '~/shared/days'
import { makePerson, makeWorld, type World } from '../support/world'
import { project } from './support'

let world: World
beforeAll(async () => {
  world = await makeWorld()
  await makePerson(world, 'department', { departmentId: world.departments[1]?.id ?? null })
})

const row = (id: string) => db.landingProject.findFirstOrThrow({ where: { id } })

/** A project whose blocker lies with a department of the world, and what that is asked. */
async function asked(which = 0) {
  const { projectId } = await project(world)
  const { version } = await row(projectId)
  const input = {
    version,
    blocker: '用地指标未下达',
    side: 'department' as const,
    departmentId: world.departments[which]?.id,
    since: world.today,
    until: addDays(world.today, 5),
    nextStep: '等答复',
  }
  must(await noteBlocker(world.officer, projectId, input, world.now))
  const { id } = await db.departmentAsk.findFirstOrThrow({ where: { projectId, state: 'open' } })
  return { projectId, askId: id, input }
}

const answer = (part: object = {}) =>
  AnswerForm.parse({ version: 1, reply: 'done', answer: '已下达', ...part })

describe('a department that is asked', () => {
  it('is written to, has the turn by name and until its day, and answers; then it is the incubator’s turn', async () => {
    const { projectId, askId } = await asked()
    const { department, officer, today, now } = world
    const letters = await db.letter.findMany({ where: { toUserId: department.userId } })
    expect(letters.map(({ kind }) => kind)).toContain('department_asked')
    const turn = async () => {
      const { standing } = await projectView(officer, projectId, today)
      const item = (await deskItems(officer, today, 'zh')).find(({ key }) => key === `landing-${projectId}`)
      return [standing.turn, standing.dueOn, item?.turn, item?.turnName]
    }
    const due = addDays(today, 5)
    expect(await turn()).toEqual(['department', due, 'department', '试验土地局'])
    const later = answer({ reply: 'later', answer: '下周上会', dueOn: addDays(today, 9) })
    must(await answerAsk(department, askId, later, now))
    expect(await turn()).toEqual(['department', addDays(today, 9), 'department', '试验土地局'])
    must(await answerAsk(department, askId, answer({ version: 2 }), now))
    expect((await turn()).slice(0, 1)).toEqual(['us'])
    const history = historyOf(await eventsOfProject(officer, projectId), 'zh')
    expect(history.map(({ title }) => title).slice(0, 3)).toEqual([
      '试验土地局答复：已办好',
      `试验土地局答复：还要些时间，到 ${addDays(today, 9)}`,
      `请试验土地局在 ${due} 前答复`,
    ])
    const told = await db.letter.count({ where: { toUserId: officer.userId, kind: 'department_answered' } })
    expect(told).toBe(2)
    expect(await answerAsk(department, askId, answer({ version: 3 }), now)).toMatchObject({
      reason: 'not_open',
    })
  })

  it('answers once, of two colleagues at once', async () => {
    const { askId } = await asked()
    const { departments, now } = world
    const colleague = await makePerson(world, 'department', { departmentId: departments[0]?.id ?? null })
    const both = await Promise.all([
      answerAsk(world.department, askId, answer(), now),
      answerAsk(colleague, askId, answer(), now),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is asked one thing of a project at a time, and what is settled is taken back', async () => {
    const { projectId, askId, input } = await asked()
    const { version } = await row(projectId)
    must(
      await noteBlocker(
        world.officer,
        projectId,
        { ...input, version, departmentId: world.departments[1]?.id },
        world.now,
      ),
    )
    const states = await db.departmentAsk.findMany({ where: { projectId }, orderBy: { id: 'asc' } })
    expect(states.map(({ state }) => state)).toEqual(['withdrawn', 'open'])
    const clear = { version: version + 1, note: '已下达', nextStep: '签约' }
    must(await clearBlocker(world.officer, projectId, clear, world.now))
    expect(await db.departmentAsk.count({ where: { projectId, state: 'open' } })).toBe(0)
    expect(await answerAsk(world.department, askId, answer(), world.now)).toMatchObject({
      reason: 'not_open',
    })
    const { enclaveId } = world
    const data = (id: string) => ({
      enclaveId,
      id,
      projectId,
      departmentId: world.departments[0]?.id ?? '',
      question: '什么事',
      askedById: world.officer.userId,
      askedAt: world.now,
      dueOn: dateOfDay(world.today),
      state: 'open',
    })
    const twice = db.departmentAsk.createMany({
      data: [data(crypto.randomUUID()), data(crypto.randomUUID())],
    })
    await expect(twice).rejects.toThrow(/one_open_ask_per_project|Unique/)
  })

  it('keeps what it is asked through a change of anything else, moves with its day, and is told what is taken back', async () => {
    const { projectId, askId, input } = await asked()
    const { department, officer, now, today } = world
    const change = async (part: object) => {
      const { version } = await row(projectId)
      must(await noteBlocker(officer, projectId, { ...input, version, ...part }, now))
      const asks = await db.departmentAsk.findMany({ where: { projectId }, orderBy: { id: 'asc' } })
      const letters = await db.letter.findMany({ where: { toUserId: department.userId, aboutId: projectId } })
      const kinds = letters.map(({ kind }) => kind).filter((kind) => kind.startsWith('department_'))
      return [asks.map(({ id, state }) => [id === askId, state]), kinds.sort()]
    }
    expect(await change({ nextStep: '催一催' })).toEqual([[[true, 'open']], ['department_asked']])
    expect(await change({ until: addDays(today, 8) })).toEqual([
      [[true, 'open']],
      ['department_asked', 'department_asked'],
    ])
    expect(await change({ blocker: '环评没有批', until: addDays(today, 8) })).toEqual([
      [
        [true, 'withdrawn'],
        [false, 'open'],
      ],
      ['department_ask_withdrawn', 'department_asked', 'department_asked', 'department_asked'],
    ])
    const history = historyOf(await eventsOfProject(officer, projectId), 'en')
    expect(history.map(({ title }) => title)).toContain('Trial land bureau is no longer asked')
  })

  it('is refused where nobody would read it, and marked so where one asks', async () => {
    const { enclaveId, officer, now, today } = world
    const { id } = await db.department.create({
      data: {
        enclaveId,
        id: crypto.randomUUID(),
        nameZh: '没有账户的局',
        nameEn: 'Bureau without an account',
        kind: 'home_bureau',
        validFrom: dateOfDay('2020-01-01'),
        position: 9,
      },
    })
    const isRead = async () =>
      (await departmentsInForce(enclaveId, today)).find((one) => one.id === id)?.isRead
    const { projectId, input } = await asked()
    const note = async () => {
      const { version } = await row(projectId)
      return noteBlocker(officer, projectId, { ...input, version, departmentId: id }, now)
    }
    expect([await isRead(), await note()]).toEqual([
      false,
      expect.objectContaining({ reason: 'department_unread' }),
    ])
    await makePerson(world, 'department', { departmentId: id })
    expect([await isRead(), (await note()).ok]).toEqual([true, true])
  })

  it('must be in force, and has a day to answer by', async () => {
    const { projectId, input } = await asked()
    const { version } = await row(projectId)
    const said = async (part: object) => {
      const outcome = await noteBlocker(world.officer, projectId, { ...input, version, ...part }, world.now)
      return outcome.ok ? 'ok' : outcome.reason
    }
    expect(await said({ departmentId: crypto.randomUUID() })).toBe('department_over')
    const over = world.departments[1]?.id ?? ''
    const until = dateOfDay(addDays(world.today, -1))
    await db.department.updateMany({ where: { id: over }, data: { validUntil: until } })
    expect(await said({ departmentId: over })).toBe('department_over')
    expect(await said({ since: addDays(world.today, 0), until: addDays(world.today, -1) })).toBe(
      'ends_before_it_began',
    )
    await db.department.updateMany({ where: { id: over }, data: { validUntil: null } })
    const typed = {
      version: '1',
      blocker: '用地',
      side: 'department',
      since: '2026-11-01',
      nextStep: '等答复',
    }
    expect(BlockerForm.safeParse(typed).error?.issues.map(({ path }) => path[0])).toEqual([
      'departmentId',
      'until',
    ])
    expect(AnswerForm.safeParse({ version: 1, reply: 'later', answer: '下周' }).success).toBe(false)
  })
})

describe('what accounts of departments and of the host city see', () => {
  it('is what the department is asked, and nothing else here', async () => {
    const { askId } = await asked(1)
    const { department, host_bureau, today } = world
    await expect(askOf(department, askId)).rejects.toMatchObject({ status: 404 })
    const { lines } = await asksOf(department, 'open', {}, today)
    const own = await db.departmentAsk.findMany({
      where: { enclaveId: world.enclaveId, state: 'open', departmentId: world.departments[0]?.id ?? '' },
    })
    expect(lines.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort())
    for (const actor of [department, host_bureau]) {
      const counts = await Promise.all([
        db.firm.count({ where: firmsOf(actor) }),
        db.firmRecord.count({ where: recordsVisibleTo(actor) }),
        db.application.count({ where: applicationsOf(actor) }),
        db.agreement.count({ where: agreementsOf(actor) }),
        db.landingProject.count({ where: projectsOf(actor) }),
        db.evidence.count({ where: evidenceOf(actor) }),
      ])
      expect(counts).toEqual([0, 0, 0, 0, 0, 0])
    }
    expect((await asksOf(host_bureau, 'open', {}, today)).lines).toEqual([])
  })

  it('comes by invitation into one department, which the letter names; one that ended is refused', async () => {
    const { admin, now, enclaveId } = world
    const departmentId = world.departments[0]?.id ?? ''
    const to = (value: string) => ({ kind: 'email' as const, value })
    const one = { role: 'department' as const, departmentId }
    const { invitationId } = must(await invite(admin, { ...one, identifier: to('land@bureau.test') }, now))
    const letter = await db.letter.findFirstOrThrow({ where: { enclaveId, aboutId: invitationId } })
    expect(letter.body).toContain('试验土地局')
    const none = { role: 'department' as const, identifier: to('none@bureau.test') }
    expect(await invite(admin, none, now)).toMatchObject({ reason: 'place_unknown' })
    const officer = await makePerson(world, 'officer')
    must(await changeMembership(admin, officer.membershipId, one, now))
    await expect(
      db.membership.updateMany({ where: { id: officer.membershipId }, data: { departmentId: null } }),
    ).rejects.toThrow('department_accounts_belong_to_one')
  })
})
