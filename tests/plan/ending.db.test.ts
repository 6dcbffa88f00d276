import { expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { eventCatalogue } from '~/across/event-log/catalogue'
import { firmPage } from '~/across/firm-page/page.server'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { boardOf } from '~/plan/board/board.server'
import { deskItems } from '~/plan/board/desk-items.server'
import { endingPage } from '~/plan/board/ending.server'
import { remindOfCertificates } from '~/plan/board/remind-certificates.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { newestSetting, writeSetting } from '~/ground/settings/decide.part.server'
import { db, inTransaction } from '~/platform/db.server'
import { instantOf, timeOf, type Day } from '~/shared/days'
import { makePerson, makeWorld } from '../support/world'
import { makeRecord, makeTenant } from '../kpi/evidence-world'

const READER = { locale: 'zh', events: eventCatalogue } as const

it('shows what ends within 90 days wherever it is read, and tells the firm at 90, 30 and 7 days', async () => {
  const world = await makeWorld()
  const { enclaveId, slug, officer, bureau, now } = world
  const put = async (firmId: string, happenedOn: Day, validUntil: Day) => {
    const record = await makeRecord(world, firmId, 'hnte', { happenedOn, validUntil })
    const { evidenceId } = must(await submitEvidence(officer, record.id, now))
    expect(await approveEvidence(bureau, evidenceId, now)).toMatchObject({ ok: true })
    return record
  }
  const [one, two] = [await makeTenant(world), await makeTenant(world)]
  const founder = await makePerson({ enclaveId, slug }, 'founder', { firmId: one.id })
  const held = await put(one.id, '2024-07-01', '2027-06-30')
  const at = (day: Day) => new Date(instantOf(day).getTime() + 10 * 3600_000)
  expect(timeOf(at('2027-04-01'))).toBe('10:00')
  const itemsOn = async (day: Day) =>
    (await deskItems(officer, day, 'zh')).map(({ firmId, firmName, dueOn, to }) => [
      firmId,
      firmName,
      dueOn,
      to,
    ])
  const letters = async (kind = 'certificate_ends_soon') => {
    const found = await db.letter.findMany({
      where: { enclaveId, kind },
      orderBy: { createdAt: 'asc' },
    })
    return found.map(({ toUserId, subject }) => [toUserId, subject])
  }
  const round = async (day: Day) => {
    const both = await Promise.all([
      remindOfCertificates(at(day), enclaveId),
      remindOfCertificates(at(day), enclaveId),
    ])
    return both[0] + both[1]
  }

  expect(await itemsOn('2027-03-31')).toEqual([])
  expect(await itemsOn('2027-04-01')).toEqual([
    [one.id, one.name, '2027-06-30', `/desk/${slug}/firms/${one.id}`],
  ])
  expect((await firmPage(founder, one.id, '2027-04-01', READER)).ending).toEqual([
    { kind: 'hnte', own: null, until: '2027-06-30', number: held.number, days: 90, renewed: false },
  ])

  // A firm without a founder on record waits for one, while its officer hears; nobody is told twice, whoever runs at once.
  await put(two.id, '2024-07-01', '2027-06-30')
  const other = await makePerson({ enclaveId, slug }, 'officer')
  await db.tenancy.updateMany({ where: { enclaveId, firmId: one.id }, data: { officerId: officer.userId } })
  await db.tenancy.updateMany({ where: { enclaveId, firmId: two.id }, data: { officerId: other.userId } })
  expect([await round('2027-03-31'), await round('2027-04-01'), await round('2027-05-01')]).toEqual([0, 4, 0])
  // Days were missed: the letter of 30 days is overtaken by that of 7. An officer who left is stood in for by all of them.
  const gone = { enclaveId, userId: other.userId }
  await db.membership.updateMany({ where: gone, data: { endedAt: now } })
  expect([await round('2027-06-25'), await round('2027-06-30'), await round('2027-07-01')]).toEqual([4, 0, 0])
  const toOfficers = (await letters('certificate_of_firm_ends')).map(([to, subject]) => `${to} ${subject}`)
  const said = (to: string, name: string, days: number) =>
    `${to} ${name}的高新技术企业证书还有 ${days} 天到期`
  expect(toOfficers.sort()).toEqual(
    [
      said(officer.userId, one.name, 90),
      said(other.userId, two.name, 90),
      said(officer.userId, one.name, 5),
      said(officer.userId, two.name, 5),
    ].sort(),
  )
  expect(await letters()).toEqual([
    [founder.userId, '高新技术企业证书还有 90 天到期，请续期'],
    [founder.userId, '高新技术企业证书还有 5 天到期，请续期'],
  ])

  // Whoever works for the bureau reads of all of a day in one letter, however many certificates end.
  expect(await letters('certificates_end')).toEqual([
    [bureau.userId, '2 张计入指标的证书将到期'],
    [bureau.userId, '2 张计入指标的证书将到期'],
  ])
  const [told] = await db.letter.findMany({
    where: { enclaveId, kind: 'certificates_end' },
    orderBy: { createdAt: 'desc' },
  })
  for (const { name } of [one, two])
    expect(told?.body).toContain(`· ${name}：高新技术企业证书，2027-06-30，还有 5 天`)
  expect(told?.body).toContain(`/bureau/${slug}/evidence?state=ending`)

  expect(await itemsOn('2027-06-30')).toEqual([
    [null, '2 家企业', '2027-06-30', `/desk/${slug}/evidence?state=ending`],
  ])
  const listed = await endingPage(officer, 1, '2027-06-30')
  expect(listed.rows.map(({ firm }) => firm.id).sort()).toEqual([one.id, two.id].sort())
  const ending = async (day: Day) =>
    (await boardOf(enclaveId, day)).indicators.find(({ code }) => code === 'hntes')?.ending
  expect(await ending('2027-06-30')).toEqual({ rows: 2, first: '2027-06-30' })

  // On its last day a certificate counts; the day after nobody does anything, and the figure has fallen.
  const counted = async (day: Day) => {
    const shown = (await boardOf(enclaveId, day)).indicators.find(({ code }) => code === 'hntes')
    const [own] = await db.$queryRaw<{ firms: number }[]>`
      SELECT count(DISTINCT e."firmId")::int AS firms FROM "Evidence" e
      JOIN "Indicator" i ON i."enclaveId" = e."enclaveId" AND i.id = e."indicatorId" AND i.code = 'hntes'
      JOIN "FirmRecord" r ON r."enclaveId" = e."enclaveId" AND r.id = e."recordId"
      WHERE e."enclaveId" = ${enclaveId}::uuid AND e.state = 'approved' AND r."validUntil" >= ${day}::date`
    return [Number(shown?.progress.value), own?.firms]
  }
  expect([await counted('2027-06-30'), await counted('2027-07-01')]).toEqual([
    [2, 2],
    [0, 0],
  ])

  // A later certificate on record is said; once it is approved nothing ends, and its own end is told anew.
  await makeRecord(world, two.id, 'hnte', { happenedOn: '2026-11-01', validUntil: '2029-10-31' })
  expect((await firmPage(officer, two.id, '2027-06-30', READER)).ending).toMatchObject([{ renewed: true }])
  await put(one.id, '2026-11-01', '2029-10-31')
  expect(await ending('2027-06-30')).toEqual({ rows: 1, first: '2027-06-30' })
})

it('tells everybody so many days before as the enclave has decided, and calls soon what is within the first of them', async () => {
  const world = await makeWorld()
  const { enclaveId, officer, bureau, admin, now, today } = world
  const second = await makePerson(world, 'bureau')
  const { version: after, content } = await newestSetting(db, enclaveId, 'limits')
  const decided = { ...content, certificateAlertDays: [120, 3] }
  const one = {
    enclaveId,
    topic: 'limits' as const,
    effectiveOn: today,
    reason: '',
    byId: admin.userId,
    after,
  }
  await inTransaction((tx) => writeSetting(tx, { ...one, content: decided }, now))
  const firm = await makeTenant(world)
  await makePerson(world, 'founder', { firmId: firm.id })
  const record = await makeRecord(world, firm.id, 'hnte', {
    happenedOn: '2024-07-01',
    validUntil: '2027-06-30',
  })
  const { evidenceId } = must(await submitEvidence(officer, record.id, now))
  expect(await approveEvidence(bureau, evidenceId, now)).toMatchObject({ ok: true })
  const on = async (day: Day) => {
    await remindOfCertificates(instantOf(day, 600), enclaveId)
    const { rows } = await endingPage(officer, 1, day)
    return [await db.letter.count({ where: { enclaveId, kind: { startsWith: 'certificate' } } }), rows.length]
  }
  // The founder, the officer, and two of the bureau, twice.
  expect(await on('2027-03-01')).toEqual([0, 0])
  expect(await on('2027-03-02')).toEqual([4, 1])
  expect(await on('2027-06-26')).toEqual([4, 1])
  expect(await on('2027-06-27')).toEqual([8, 1])
  const where = { enclaveId, kind: 'certificates_end', toUserId: second.userId }
  expect(await db.letter.count({ where })).toBe(2)
})
