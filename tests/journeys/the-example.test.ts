import { beforeAll, describe, expect, inject, it } from 'vitest'
import { verifyChain } from '~/ground/audit/verify.server'
import { eventCatalogue } from '~/across/event-log/catalogue'
import { caseOf, PAST_CASES } from '~/admission/decisions/past-cases'
import { setRecord } from '~/ground/criteria/queries.server'
import { replayOf } from '~/setup/criteria-sets/replay.server'
import { statusOfSet } from '~/ground/criteria/set-status'
import { loadExample } from '~/example/load.server'
import { exampleIsLoaded } from '~/example/loaded.server'
import { ACCOUNT_PASSWORD, FOUNDER, STAFF } from '~/example/plans/people'
import { conflictsBetween } from '~/admission/experts/ties.server'
import { checkPatentNumber } from '~/shared/codes/patent-number'
import { checkUscc } from '~/shared/codes/uscc'
import type { Actor } from '~/ground/people/actor'
import { isPassword } from '~/ground/accounts/password.server'
import { db } from '~/platform/db.server'
import { dayFromDate, dayOf } from '~/shared/days'
import { theBuilding } from '../example/building'
import { theScreening } from '../example/screening'
import { onItsDatabase } from './support/stage'

/** The product loaded the example when it was started for the journeys; this file looks before any of them acts. */
onItsDatabase()

const NOW = new Date(inject('now'))
const TODAY = dayOf(NOW)
let enclaveId = ''
let second = ''

beforeAll(async () => {
  enclaveId = (await db.enclave.findUniqueOrThrow({ where: { slug: 'weinan-xian' } })).id
  second = (await db.enclave.findUniqueOrThrow({ where: { slug: 'shangrao-hangzhou' } })).id
})

it('says every kind of event that happened in words, each from its own payload', async () => {
  const events = await db.event.findMany({ distinct: ['kind'], select: { kind: true, payload: true } })
  const wrong = events.filter(
    ({ kind, payload }) => !eventCatalogue.kinds.get(kind)?.schema.safeParse(payload).success,
  )
  expect(wrong).toEqual([])
})

describe('the example on a fixed day', () => {
  it('has two intakes that are over and one that is open', async () => {
    const intakes = await db.intake.findMany({ where: { enclaveId }, orderBy: { number: 'asc' } })
    const open = intakes.map(
      ({ opensOn, closesOn }) => dayFromDate(opensOn) <= TODAY && TODAY <= dayFromDate(closesOn),
    )
    expect(open).toEqual([false, false, true])
  })

  it('has at least sixty applications, and some in every state', async () => {
    const rows = await db.application.groupBy({ by: ['state'], where: { enclaveId }, _count: true })
    expect(rows.map(({ state }) => state).sort()).toEqual(
      [
        'admitted',
        'awaiting_correction',
        'decided',
        'draft',
        'in_review',
        'lapsed',
        'public_notice',
        'screening',
        'submitted',
        'withdrawn',
      ].sort(),
    )
    expect(rows.reduce((sum, row) => sum + row._count, 0)).toBe(97)
    const outcomes = await db.application.groupBy({ by: ['outcome'], where: { enclaveId, state: 'decided' } })
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'declined', 'waitlisted'])
  })

  it('has one handed in for its firm, and past files of every case', async () => {
    const handed = await db.application.findMany({ where: { enclaveId, handedInById: { not: null } } })
    expect(handed.map(({ state, onBehalf }) => [state, onBehalf])).toEqual([['screening', true]])
    const decided = await db.application.findMany({
      where: { enclaveId, decidedAt: { not: null } },
      select: { corrections: { select: { items: true } } },
    })
    const cases = decided.map(({ corrections }) =>
      caseOf({ asked: corrections.map(({ items }) => (Array.isArray(items) ? items.length : 0)) }),
    )
    expect([...new Set(cases)].sort()).toEqual([...PAST_CASES].sort())
  })

  it('has a firm for which two people act', async () => {
    const { id: userId } = await db.user.findUniqueOrThrow({ where: { email: FOUNDER.email } })
    const { firmId } = await db.membership.findFirstOrThrow({ where: { enclaveId, userId } })
    expect(await db.membership.count({ where: { enclaveId, firmId, role: 'founder' } })).toBe(2)
  })

  it('has 38 firms in residence and 12 graduated', async () => {
    const rows = await db.tenancy.groupBy({ by: ['state'], where: { enclaveId }, _count: true })
    expect(Object.fromEntries(rows.map(({ state, _count }) => [state, _count]))).toEqual({
      active: 38,
      graduated: 12,
      offered: 5,
    })
  })

  it('has experts asked by letter: one yes, one no after a reminder, an alternate with the letter in hand', async () => {
    const invitations = await db.reviewInvitation.findMany({ where: { enclaveId }, orderBy: { id: 'asc' } })
    expect(invitations.map(({ state }) => state)).toEqual(['accepted', 'declined', 'invited', 'reserve'])
    expect(invitations[2]?.insteadOfId).toBe(invitations[1]?.expertId)
    const reminded = await db.reminder.findMany({ where: { enclaveId, aboutId: invitations[1]?.id ?? '' } })
    expect(reminded.map(({ kind }) => kind)).toEqual(['answer_soon'])
    expect(await db.expertProfile.count({ where: { enclaveId } })).toBe(8)
    const recused = await db.review.findMany({ where: { enclaveId, state: 'recused' } })
    expect(recused).toHaveLength(1)
    const application = await db.application.findFirstOrThrow({
      where: { id: invitations[0]?.applicationId ?? '' },
    })
    const pool = await db.membership.findMany({ where: { enclaveId, role: 'expert' } })
    const among = { enclaveId, experts: pool.map(({ userId }) => userId), firms: [application.firmId] }
    const between = await conflictsBetween(among, TODAY)
    const found = among.experts.flatMap((expert) => between(expert, application.firmId))
    expect(found.map(({ cause, severity }) => `${cause} ${severity}`).sort()).toEqual([
      'co_paper ask',
      'shareholding bars',
    ])
  })

  it('has ten files before one expert, an abstention, and a review that another disagrees with', async () => {
    const { id } = await db.user.findUniqueOrThrow({ where: { email: STAFF.expert1.email } })
    const open = { enclaveId, expertId: id, state: 'assigned', application: { state: 'in_review' } }
    expect(await db.review.count({ where: open })).toBeGreaterThanOrEqual(10)
    expect(await db.review.count({ where: { enclaveId, state: 'abstained' } })).toBe(1)
    expect(await db.reviewResponse.count({ where: { enclaveId, agrees: false } })).toBe(1)
  })

  it('has experts whose advice fits the score they give', async () => {
    const rows = await db.review.findMany({ where: { state: 'submitted' } })
    const fitting = (points: number) => (points >= 80 ? 'accept' : points >= 60 ? 'waitlist' : 'decline')
    expect(rows.filter((row) => row.recommendation !== fitting(Number(row.total)))).toEqual([])
  })

  it('has landing projects in every stage, stalled ones among them', async () => {
    const rows = await db.landingProject.findMany({ where: { enclaveId } })
    for (const stage of [
      'intent',
      'matched',
      'signed',
      'registered',
      'approved_or_leased',
      'under_construction',
    ]) {
      expect(rows.map((row) => row.stage)).toContain(stage)
    }
    for (const stage of ['completed', 'producing', 'full_capacity', 'above_scale', 'dropped']) {
      expect(rows.map((row) => row.stage)).toContain(stage)
    }
    expect(rows.filter(({ blockedSince }) => blockedSince !== null)).toHaveLength(3)
  })

  it('has some three hundred rows of evidence, with returned and pending ones', async () => {
    const rows = await db.evidence.groupBy({ by: ['state'], where: { enclaveId }, _count: true })
    const count = Object.fromEntries(rows.map(({ state, _count }) => [state, _count]))
    expect(count.approved).toBeGreaterThan(270)
    expect(count.submitted).toBeGreaterThan(12)
    expect(count.returned).toBeGreaterThan(5)
    expect(count.withdrawn).toBe(1)
  })

  it('plans five years that began two calendar years ago', async () => {
    const years = await db.target.groupBy({
      by: ['year'],
      where: { enclaveId },
      orderBy: { year: 'asc' },
      _count: true,
    })
    expect(years.map(({ year, _count }) => [year, _count])).toEqual(
      // The six of the plan, and the three the administrator defined.
      [2024, 2025, 2026, 2027, 2028].map((year) => [year, 9]),
    )
  })

  it('has a second, smaller enclave of another pair of cities', async () => {
    const { homeCityZh, hostCityZh } = await db.enclave.findUniqueOrThrow({ where: { id: second } })
    expect([homeCityZh, hostCityZh]).toEqual(['上饶', '杭州'])
    expect(await db.tenancy.count({ where: { enclaveId: second, state: 'active' } })).toBe(6)
  })

  it('has criteria in force, a set for next month, and a draft that would change some past applications', async () => {
    const rows = await db.criteriaSet.findMany({ where: { enclaveId, purpose: 'admission' } })
    const sets = rows.map(setRecord)
    const standings = sets.map((set) => `${set.code} ${statusOfSet(set, sets, TODAY)}`).sort()
    expect(standings).toEqual(['2023-1 in_force', '2026-12 coming', '2027-1 draft'])
    const draft = sets.find(({ state }) => state === 'draft')
    if (!draft) throw new Error('no draft')
    const { total, lines } = await replayOf({ enclaveId } as Actor, draft, 'zh')
    expect(total).toBeGreaterThan(60)
    expect(new Set(lines.map(({ after }) => after))).toEqual(new Set(['eligible', 'ineligible']))
    expect(lines.length).toBeLessThan(total / 4)
  })

  it('has the accounts it promises, each in its role', async () => {
    const promised = {
      ...STAFF,
      founder: { email: 'founder@example.test' },
      newcomer: { email: 'newcomer@example.test' },
    }
    for (const [key, { email }] of Object.entries(promised)) {
      const user = await db.user.findUniqueOrThrow({ where: { email } })
      const roles = await db.membership.findMany({ where: { userId: user.id, enclaveId } })
      const office = key.replace(/\d$/, '').replace(/^(industry|finance)$/, 'department')
      const role = { newcomer: 'founder', host: 'host_bureau' }[key] ?? office
      expect(roles.map((membership) => membership.role)).toEqual([role])
    }
    const founder = await db.user.findUniqueOrThrow({ where: { email: 'founder@example.test' } })
    expect(await isPassword(founder.passwordHash, ACCOUNT_PASSWORD)).toBe(true)
  })

  it('lets the founder show a firm in residence and the newcomer a draft', async () => {
    const firmOf = async (email: string) => {
      const { id } = await db.user.findUniqueOrThrow({ where: { email } })
      return (await db.membership.findFirstOrThrow({ where: { userId: id } })).firmId ?? ''
    }
    const founder = await firmOf('founder@example.test')
    expect(await db.tenancy.findFirst({ where: { firmId: founder } })).toMatchObject({ state: 'active' })
    expect(await db.firmRecord.count({ where: { firmId: founder } })).toBeGreaterThan(6)
    const newcomer = await firmOf('newcomer@example.test')
    expect(await db.application.findMany({ where: { firmId: newcomer } })).toMatchObject([{ state: 'draft' }])
  })
})

describe('the building of the example', () => theBuilding(() => enclaveId, TODAY))

describe('the screening of the second enclave', () => theScreening(() => second))

describe('what can be recounted', () => {
  it('is the same as every figure kept by month', async () => {
    for (const id of [enclaveId, second]) {
      const approved = await db.evidence.findMany({ where: { enclaveId: id, state: 'approved' } })
      const months = await db.indicatorMonth.findMany({ where: { enclaveId: id } })
      for (const indicator of await db.indicator.findMany({ where: { enclaveId: id } })) {
        const rows = approved.filter((row) => row.indicatorId === indicator.id && !row.prolongsId)
        const kept = months.filter(({ indicatorId }) => indicatorId === indicator.id)
        expect(kept.reduce((sum, month) => sum + month.rows, 0)).toBe(rows.length)
        expect(kept.reduce((sum, month) => sum + Number(month.value), 0)).toBeCloseTo(
          rows.reduce((sum, row) => sum + Number(row.value), 0),
          2,
        )
      }
    }
  })

  it('has an unbroken log in the order of time, nothing of it after today', async () => {
    for (const id of [enclaveId, second]) {
      expect((await verifyChain(id)).breaks).toEqual([])
      const events = await db.event.findMany({ where: { enclaveId: id }, orderBy: { seq: 'asc' } })
      const early = events.filter(({ at }, index) => at > (events[index + 1]?.at ?? at))
      expect(early.map(({ at, kind }) => `${kind} ${at.toISOString()}`)).toEqual([])
      const times = events.map(({ at }) => at)
      expect(times.every((at) => at <= NOW)).toBe(true)
    }
  })

  it('leaves no letter waiting but those of decisions that wait themselves', async () => {
    const states = await db.letter.groupBy({ by: ['state'] })
    expect(states.map(({ state }) => state).sort()).toEqual(['held', 'sent'])
    expect(await db.letter.count({ where: { sentAt: { gt: NOW } } })).toBe(0)
    const pending = await db.decision.findMany({ where: { publishedAt: null }, select: { id: true } })
    const held = await db.letter.findMany({ where: { state: 'held' }, select: { aboutId: true } })
    expect(held.map(({ aboutId }) => aboutId).sort()).toEqual(pending.map(({ id }) => id).sort())
    expect(pending).toHaveLength(2)
  })

  it('words one letter itself, and gathers the letters of one founder', async () => {
    const versions = await db.letterTemplate.findMany({ where: { enclaveId } })
    expect(versions.map(({ kind, locale, version }) => [kind, locale, version])).toEqual([
      ['application_taken_up', 'zh', 1],
    ])
    expect(await db.letterDraft.count({ where: { enclaveId, locale: 'en' } })).toBe(1)
    expect(await db.letter.count({ where: { templateVersion: 1 } })).toBeGreaterThan(0)
    const [digest, ...others] = await db.digest.findMany({ where: { enclaveId } })
    expect(others).toEqual([])
    expect(await db.letter.count({ where: { digestId: digest?.letterId ?? '', state: 'sent' } })).toBe(1)
  })

  it('has a meeting with signed minutes, one that is called, and a waiting list in order', async () => {
    const panels = await db.panel.findMany({
      where: { enclaveId },
      orderBy: { heldOn: 'asc' },
      include: { items: true },
    })
    expect(panels.map(({ state }) => state)).toEqual(['locked', 'convened'])
    expect(panels[0]?.items.map(({ outcome }) => outcome).sort()).toEqual([
      'accepted',
      'accepted',
      'declined',
      'waitlisted',
      'waitlisted',
    ])
    const waiting = await db.application.findMany({
      where: { enclaveId, outcome: 'waitlisted', state: 'decided' },
      select: { waitlistRank: true },
    })
    expect(waiting.map(({ waitlistRank }) => waitlistRank).sort()).toEqual([1, 2])
    const objections = await db.objection.findMany({ where: { enclaveId } })
    expect(objections.map(({ state }) => state)).toEqual(['dismissed'])
  })

  it('has right check characters in every invented code', async () => {
    const firms = await db.firm.findMany()
    expect(firms.filter(({ uscc }) => checkUscc(uscc).checkDigit !== 'ok')).toEqual([])
    const patents = await db.firmRecord.findMany({ where: { kind: 'patent' } })
    expect(patents.filter(({ number }) => !checkPatentNumber(number).ok)).toEqual([])
    expect(firms.every(({ isExample }) => isExample)).toBe(true)
  })

  it('belongs every file to something', async () => {
    expect(await db.file.count({ where: { aboutType: null } })).toBe(0)
  })
})

describe('a second load', () => {
  it('changes nothing', async () => {
    const sizes = async () => [
      await db.event.count(),
      await db.firm.count(),
      await db.letter.count(),
      await db.user.count(),
      await db.file.count(),
    ]
    const before = await sizes()
    expect(await exampleIsLoaded((sql) => db.$queryRawUnsafe(sql))).toBe(true)
    await loadExample({ now: new Date('2026-12-20T02:00:00Z') })
    expect(await sizes()).toEqual(before)
  })
})
