import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { fileForDownload } from '~/admission/reviews/file-access.server'
import { STANDARD_CARE } from '~/ground/settings/care'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { db } from '~/platform/db.server'
import { reportsTable } from '~/across/exports/reports-table.server'
import { careFigures } from '~/residence/tickets/figures.server'
import { filtersOf } from '~/residence/tickets/filters'
import { deskItems } from '~/residence/tickets/desk-items.server'
import { joinTo } from '~/residence/tickets/join.server'
import { goOn, sayAsFirm, sayAsStaff } from '~/residence/tickets/message.server'
import { placesFor } from '~/residence/tickets/places.server'
import { myTickets, ticketsOf } from '~/residence/tickets/queries.server'
import { report } from '~/residence/tickets/report.server'
import { rate, reopen, solve } from '~/residence/tickets/solve.server'
import { assign, takeUp } from '~/residence/tickets/take-up.server'
import { ticketPage } from '~/residence/ticket-pages/ticket-page.server'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import { addDays, instantOf } from '~/shared/days'
import { uploadedBy } from '~/example/drivers/uploads.server'
import { makePerson, makeWorld, type World } from '../support/world'
import { tenant } from '../rent/support'

let world: World
let own: Awaited<ReturnType<typeof tenant>>
let other: Awaited<ReturnType<typeof tenant>>
/** A Friday at ten, when somebody is there from half past eight to six. */
let now: Date
const key = { idempotencyKey: undefined }
const HOUR = 3600_000
const after = (hours: number) => new Date(now.getTime() + hours * HOUR)

beforeAll(async () => {
  world = await makeWorld()
  now = world.now
  own = await tenant(world, '101', ['2026-10-01', '2027-09-30'], 'none')
  other = await tenant(world, '102', ['2026-10-01', '2027-09-30'], 'none')
  const targets = { normal: { answer: 1, solve: 8 }, urgent: { answer: 0.5, solve: 4 } }
  const kinds = STANDARD_CARE.kinds.map((kind) => ({ ...kind, targets }))
  const content = { hours: [{ opens: 510, closes: 1080 }], reopenDays: 3, kinds }
  const { version: basedOn } = await newestSetting(db, world.enclaveId, 'care')
  const when = { effectiveOn: world.today, reason: '试验', basedOn }
  must(await decideSetting(world.admin, 'care', { content, when }, now))
})

const photo = (userId: string) => uploadedBy(userId, now, { mime: 'image/png', name: '照片.png' })
async function reported(at = now, more: Partial<Parameters<typeof report>[1]> = {}): Promise<string> {
  const said = { kind: 'water', text: '水龙头一直滴水', placeId: undefined, files: [], ...key, ...more }
  return must(await report(own.founder, said, at)).ticketId
}
async function solved(at = now): Promise<string> {
  const id = await reported(at)
  must(await takeUp(world.officer, id, at))
  must(await solve(world.officer, id, { text: '换了阀芯', files: [] }, at))
  return id
}
const rowOf = (id: string) => db.ticket.findFirstOrThrow({ where: { id } })
const lettersOf = (userId: string, kind: string, id: string) =>
  db.letter.count({ where: { toUserId: userId, kind, aboutId: id } })
const wins = (outcomes: { ok: boolean }[]) => outcomes.filter(({ ok }) => ok).length

describe('a report', () => {
  it('goes from the founder’s photo to their rating, and everybody concerned is told', async () => {
    const { officer } = world
    const [shot, other_] = [await photo(own.founder.userId), await photo(own.founder.userId)]
    const placeId = world.unit('101').id
    const id = await reported(now, { placeId, files: [shot, other_] })
    expect(await lettersOf(officer.userId, 'ticket_reported', id)).toBe(1)
    must(await takeUp(officer, id, after(0.5)))
    expect(await lettersOf(own.founder.userId, 'ticket_taken_up', id)).toBe(1)
    const asked = { to: 'ask_firm' as const, text: '请说明是哪个龙头', files: [], ...key }
    must(await sayAsStaff(officer, id, asked, after(1)))
    expect((await ticketPage(officer, id, after(2))).line.solve.standing).toBe('paused')
    must(await sayAsFirm(own.founder, id, { text: '左边的', files: [], ...key }, after(3)))
    must(await sayAsStaff(officer, id, { to: 'staff', text: '配件自备', files: [], ...key }, after(3)))
    must(await solve(officer, id, { text: '换了阀芯', files: [await photo(officer.userId)] }, after(4)))
    expect(await rowOf(id)).toMatchObject({ answerMinutes: 30, solveMinutes: 120 })
    must(await rate(own.founder, id, { rating: 5, note: '快' }, after(5)))
    const seen = await ticketPage(own.founder, id, after(5))
    expect(seen.messages.map(({ kind }) => kind)).toEqual(['message', 'message', 'solution'])
    expect(seen.photos.length + (seen.messages[2]?.photos.length ?? 0)).toBe(3)
    expect(seen.line).toMatchObject({ rating: 5, state: 'closed', place: { code: '101' } })
    expect((await ticketPage(officer, id, after(5))).messages.map(({ kind }) => kind)).toContain('note')
    const kinds = await db.event.findMany({ where: { subjectId: id }, orderBy: { seq: 'asc' } })
    expect(kinds.map(({ kind }) => kind.replace('ticket_', ''))).toEqual([
      'reported',
      'taken_up',
      'waits',
      'added',
      'noted',
      'solved',
      'rated',
    ])
  })

  it('is its firm’s alone, with its photos', async () => {
    const shot = await photo(own.founder.userId)
    const id = await reported(now, { files: [shot] })
    await expect(ticketPage(other.founder, id, now)).rejects.toMatchObject({ status: 404 })
    await expect(ticketPage(world.bureau, id, now)).rejects.toMatchObject({ status: 404 })
    const reader = (actor: typeof own.founder) => ({ userId: actor.userId, actors: [actor] })
    expect(await fileForDownload(reader(own.founder), shot)).not.toBeNull()
    expect(await fileForDownload(reader(world.officer), shot)).not.toBeNull()
    expect(await fileForDownload(reader(other.founder), shot)).toBeNull()
    const mine = await myTickets(other.founder, 1, now)
    expect(mine.rows).toEqual([])
  })

  it('is of the own rooms, or of what all use', async () => {
    const places = await placesFor(own.founder, world.today)
    expect(places.filter(({ isOwn }) => isOwn).map(({ code }) => code)).toEqual(['101'])
    const said = { kind: 'water', text: '这里漏水了', placeId: world.unit('102').id, files: [], ...key }
    expect(await report(own.founder, said, now)).toMatchObject({ ok: false, reason: 'unknown_place' })
    const wrong = { ...said, placeId: undefined, files: [await photo(other.founder.userId)] }
    expect(await report(own.founder, wrong, now)).toMatchObject({ ok: false, reason: 'unknown_file' })
    const odd = { ...said, placeId: undefined, kind: 'ghosts' }
    expect(await report(own.founder, odd, now)).toMatchObject({ ok: false, reason: 'unknown_kind' })
  })

  it('is late after its time, on the day’s list with whose turn it is', async () => {
    const id = await reported(now)
    const items = await deskItems(world.officer, world.today, 'zh')
    expect(items.find(({ key: one }) => one === `ticket-${id}`)).toMatchObject({ turn: 'us' })
    const late = (await ticketPage(world.officer, id, after(1.1))).line
    expect(late.answer.standing).toBe('late')
    // Urgent is due sooner.
    must(
      await assign(
        world.director,
        id,
        { priority: 'urgent', ownerId: world.officer.userId, version: 1 },
        now,
      ),
    )
    expect((await ticketPage(world.officer, id, after(0.6))).line.answer.standing).toBe('late')
    const list = await ticketsOf(world.officer, filtersOf('http://x/?priority=urgent&owner=mine'), now)
    expect(list.rows.map((row) => row.id)).toEqual([id])
  })

  it('is joined to another of the same matter, and solved with it for both', async () => {
    const [one, two] = [await reported(), await reported()]
    must(await takeUp(world.officer, one, now))
    expect(
      wins(
        await Promise.all([
          joinTo(world.officer, two, { ticketId: one }, now),
          joinTo(world.officer, two, { ticketId: one }, now),
        ]),
      ),
    ).toBe(1)
    expect(await joinTo(world.officer, one, { ticketId: one }, now)).toMatchObject({
      reason: 'other_is_over',
    })
    expect(await joinTo(world.officer, one, { ticketId: two }, now)).toMatchObject({
      reason: 'other_is_over',
    })
    const before = await lettersOf(own.founder.userId, 'ticket_solved_too', two)
    must(await solve(world.officer, one, { text: '换了阀芯', files: [] }, now))
    expect(await lettersOf(own.founder.userId, 'ticket_solved_too', two)).toBe(before + 1)
  })

  it('waits for a supplier until somebody goes on', async () => {
    const id = await reported()
    const waits = { to: 'ask_supplier' as const, text: '等配件', files: [], ...key }
    expect(await sayAsStaff(world.officer, id, waits, now)).toMatchObject({ reason: 'wrong_state' })
    must(await takeUp(world.officer, id, now))
    must(await sayAsStaff(world.officer, id, waits, now))
    must(await goOn(world.officer, id, after(2)))
    expect((await ticketPage(world.officer, id, after(3))).line.solve.used).toBe(60)
  })
})

describe('of two at once', () => {
  it('one officer takes a report up', async () => {
    const id = await reported()
    const second = await makePerson(world, 'officer')
    const both = await Promise.all([takeUp(world.officer, id, now), takeUp(second, id, now)])
    expect(wins(both)).toBe(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'changed_meanwhile' })
    expect(await lettersOf(own.founder.userId, 'ticket_taken_up', id)).toBe(1)
  })

  it('one closes or reopens', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await solved()
      const both = await Promise.all([
        rate(own.founder, id, { rating: 4, note: undefined }, now),
        reopen(world.officer, id, { text: '又漏了，再看看' }, now),
      ])
      const { state, rating, solvedAt } = await rowOf(id)
      // Reopening what was rated a moment before is allowed; what stands is one of both, whole.
      expect(wins(both)).toBeGreaterThan(0)
      expect([rating !== null, solvedAt !== null]).toEqual([state === 'closed', state === 'closed'])
    }
  })

  it('one rates, and one photo belongs to one report', async () => {
    const id = await solved()
    const stars = [1, 2, 3, 4, 5, 5]
    const all = await Promise.all(
      stars.map((rating) => rate(own.founder, id, { rating, note: undefined }, now)),
    )
    expect(wins(all)).toBe(1)
    expect(await db.event.count({ where: { subjectId: id, kind: 'ticket_rated' } })).toBe(1)
    expect(await lettersOf(world.officer.userId, 'ticket_rated', id)).toBe(1)
  })
})

describe('what was solved', () => {
  it('may be reopened by the firm for the days of the setting, with the time between left out', async () => {
    const id = await solved()
    const last = instantOf(addDays(world.today, 3), 12 * 60)
    const late = new Date(last.getTime() + 24 * HOUR)
    expect(await reopen(own.founder, id, { text: '又漏了' }, late)).toMatchObject({
      reason: 'too_late',
      detail: { until: addDays(world.today, 3) },
    })
    must(await reopen(own.founder, id, { text: '又漏了，更厉害' }, last))
    expect((await ticketPage(world.officer, id, last)).line.solve.used).toBe(0)
    expect((await rowOf(id)).state).toBe('in_hand')
  })

  it('adds up in the figures as a recount in SQL alone says', async () => {
    const figures = await careFigures(world.officer, world.today)
    const rows = await db.$queryRaw<{ answer: number | null; solve: number | null; rating: number | null }[]>`
      SELECT "answerMinutes" AS answer, "solveMinutes" AS solve, rating FROM "Ticket"
      WHERE "enclaveId" = ${world.enclaveId}::uuid AND state <> 'joined'`
    const middle = (numbers: (number | null)[]) => {
      const known = numbers.flatMap((one) => one ?? []).sort((a, b) => a - b)
      const [low, high] = [known[Math.floor((known.length - 1) / 2)], known[Math.floor(known.length / 2)]]
      return low === undefined || high === undefined ? null : (low + high) / 2
    }
    const rated = rows.flatMap(({ rating }) => rating ?? [])
    expect(figures.whole).toMatchObject({
      reports: rows.length,
      toAnswer: middle(rows.map(({ answer }) => answer)),
      toSolve: middle(rows.map(({ solve: one }) => one)),
      rated: rated.length,
    })
    expect(figures.whole?.rating).toBeCloseTo(rated.reduce((sum, one) => sum + one, 0) / rated.length, 1)
    expect(figures.byKind.reduce((sum, { reports }) => sum + reports, 0)).toBe(rows.length)
    expect(figures.byMonth.reduce((sum, { reports }) => sum + reports, 0)).toBe(rows.length)
  })
})

describe('reports that are joined', () => {
  it('follow the clock of the one they were joined to, and end with it', async () => {
    const one = await reported(after(-1))
    const two = must(
      await report(
        other.founder,
        { kind: 'water', text: '走廊地上有水', placeId: undefined, files: [], ...key },
        now,
      ),
    ).ticketId
    must(await takeUp(world.officer, one, after(-0.5)))
    must(await joinTo(world.officer, two, { ticketId: one }, now))
    const legs = async (actor: typeof own.founder, id: string, at: Date) => {
      const { answer, solve: rest } = (await ticketPage(actor, id, at)).line
      return [answer.standing, answer.used, rest.standing, rest.used]
    }
    expect(await legs(other.founder, two, after(3))).toEqual(await legs(own.founder, one, after(3)))
    const wait = { to: 'ask_supplier' as const, text: '等配件', files: [], ...key }
    must(await sayAsStaff(world.officer, one, wait, after(1)))
    expect((await ticketPage(other.founder, two, after(5))).line.solve.standing).toBe('paused')
    must(await goOn(world.officer, one, after(2)))
    must(await solve(world.officer, one, { text: '换了阀芯', files: [] }, after(3)))
    const solvedLegs = await legs(other.founder, two, after(3))
    expect(await legs(other.founder, two, after(300))).toEqual(solvedLegs)
    // Every firm hears of it, by a letter of its own; another firm's words stay with staff.
    expect(await lettersOf(other.founder.userId, 'ticket_solved_too', two)).toBe(1)
    must(await reopen(own.founder, one, { text: '我们这边又漏了' }, after(4)))
    const again = await db.letter.findFirstOrThrow({ where: { aboutId: two, kind: 'ticket_goes_on' } })
    expect([again.toUserId, again.body.includes('我们这边')]).toEqual([other.founder.userId, false])
    expect((await ticketPage(other.founder, two, after(5))).mayAdd).toBe(false)
  })
})

describe('an owner who has left', () => {
  it('gets no more letters: whoever is in charge now does, and the report says that nobody owns it', async () => {
    const leaver = await makePerson(world, 'officer')
    const id = await reported()
    must(await takeUp(leaver, id, now))
    await db.membership.updateMany({ where: { id: leaver.membershipId ?? '' }, data: { endedAt: now } })
    must(await sayAsFirm(own.founder, id, { text: '还在漏', files: [], ...key }, after(1)))
    expect(await lettersOf(leaver.userId, 'ticket_added', id)).toBe(0)
    expect(await lettersOf(world.officer.userId, 'ticket_added', id)).toBe(1)
    const { line } = await ticketPage(world.officer, id, after(1))
    expect([line.owner, line.ownerId]).toEqual([null, null])
    const nobodys = await ticketsOf(world.officer, filtersOf('http://x/?owner=nobody'), now)
    expect(nobodys.rows.map((row) => row.id)).toContain(id)
    // The list as a table to take away has the same rows.
    const query = new URLSearchParams('owner=nobody')
    const asked = { actor: world.officer, query, today: world.today, locale: 'en' as const }
    const { columns, stretches } = await reportsTable(asked)
    const cells = [] as unknown[][]
    for await (const stretch of stretches) cells.push(...stretch)
    expect(columns.map(({ head }) => head)).toContain('Working time left')
    expect(cells.map(([ref]) => ref)).toEqual(nobodys.rows.map(({ ref }) => ref))
  })
})

it('nobody is asked, and no clock stands still, where staff wrote the report themselves', async () => {
  const said = { kind: 'water', text: '机房地漏堵了', placeId: undefined, files: [], ...key }
  const { ticketId } = must(await report(world.officer, said, now))
  must(await takeUp(world.officer, ticketId, now))
  for (const to of ['ask_firm', 'both'] as const) {
    const asked = { to, text: '请说明', files: [], ...key }
    expect(await sayAsStaff(world.officer, ticketId, asked, now)).toMatchObject({ reason: 'no_firm_to_tell' })
  }
})
