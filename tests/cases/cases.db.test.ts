import { describe, expect, it } from 'vitest'
import { latestTold } from '~/across/portal/told.server'
import { fileForDownload } from '~/admission/reviews/file-access.server'
import { must } from '~/example/drivers/must'
import { caseItems } from '~/plan/cases/desk-items.server'
import { agreeToCase, askFirm, askForChanges, withdrawConsent } from '~/plan/cases/consent.server'
import { storyFacts } from '~/plan/cases/record.server'
import { publishCase, takeCaseOff } from '~/plan/cases/publish.server'
import { caseForFirm, casePage, casesOfFirm } from '~/plan/cases/queries.server'
import { pictureOfCase, shownCase, shownCases } from '~/plan/cases/shown.server'
import { addPicture, draftCase, removePicture, wordCase } from '~/plan/cases/word-case.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay } from '~/shared/days'
import { kindsTo } from '../landing/support'
import { caseIn, pictureOf, versionOf } from '../support/scenes/cases'
import { answerOf, makePerson, makeWorld, type World } from '../support/world'

const TEXT = {
  titleZh: '{企业}的故事',
  textZh: '{入驻日}入驻，在一间小屋里起步。',
  titleEn: 'The story of {firm}',
  textEn: 'In residence since {in residence since}.',
}
const textOf = (caseId: string) =>
  db.caseText.findFirstOrThrow({ where: { caseId }, orderBy: { version: 'desc' } })
const word = async (world: World, caseId: string, words = TEXT) =>
  wordCase(world.officer, caseId, { version: await versionOf(caseId), ...words }, world.now)
const shownOf = async ({ enclaveId }: World) =>
  (await shownCases(enclaveId, 1)).rows.map(({ number }) => number)
const stepsOf = async ({ director, today }: World, firmId: string) =>
  (await caseItems(director, today, 'zh')).filter((one) => one.firmId === firmId).map(({ turn }) => turn)

describe('the case of a firm', () => {
  it('is drafted from the record, worded, agreed to, published by another person and read by everybody', async () => {
    const world = await makeWorld()
    const { officer, director, enclaveId, now, today } = world
    const { caseId, founder, firmId, number, fileId } = await caseIn(world, 'draft')
    expect((await casePage(officer, caseId, today)).preview.zh.text).toContain('2025年1月1日入驻。')
    must(await word(world, caseId))
    expect(await shownOf(world)).toEqual([])
    must(await askFirm(officer, caseId, { version: await versionOf(caseId) }, now))
    expect([await kindsTo(founder.userId), await stepsOf(world, firmId)]).toEqual([['case_asked'], ['firm']])
    const own = await caseForFirm(founder, caseId)
    expect([own.waits, own.text?.zh.text]).toEqual([true, '2025年1月1日入驻，在一间小屋里起步。'])
    must(await agreeToCase(founder, caseId, { textId: own.text?.id ?? '' }, now))
    expect([await kindsTo(director.userId), await stepsOf(world, firmId)]).toEqual([
      ['case_agreed'],
      ['director'],
    ])
    expect(await shownOf(world)).toEqual([])
    must(await publishCase(director, caseId, { version: await versionOf(caseId) }, now))
    expect([await shownOf(world), await stepsOf(world, firmId)]).toEqual([[number], []])
    const { name } = await db.firm.findFirstOrThrow({ where: { id: firmId } })
    expect(await shownCase(enclaveId, String(number))).toEqual({
      number,
      firm: name,
      on: today,
      zh: { title: `${name}的故事`, text: '2025年1月1日入驻，在一间小屋里起步。' },
      en: { title: `The story of ${name}`, text: 'In residence since 1 January 2025.' },
      pictures: [{ fileId, zh: '试验台', en: 'The test bench' }],
    })
    expect((await latestTold(enclaveId)).lines.map((one) => [one.kind, one.number])).toEqual([
      ['case', number],
    ])
    expect((await pictureOfCase(enclaveId, fileId))?.id).toBe(fileId)
  })

  it('tells of the record what stands, counted anew here by hand: certificates since their first, nothing withdrawn', async () => {
    const world = await makeWorld()
    const { enclaveId, officer, now, today } = world
    const { firmId } = await caseIn(world, 'draft')
    const add = (kind: string, number: string, happenedOn: string, more: object = {}) =>
      db.firmRecord.create({
        data: {
          enclaveId,
          id: newId(),
          firmId,
          kind,
          number: `${number}-${firmId}`,
          title: number,
          detail: {},
          happenedOn: dateOfDay(happenedOn),
          addedById: officer.userId,
          addedAt: now,
          ...more,
        },
      })
    await add('tech_sme', 'S1', '2024-04-01', { validUntil: dateOfDay('2025-03-31') })
    await add('tech_sme', 'S2', '2026-04-01', { validUntil: dateOfDay('2027-03-31') })
    await add('hnte', 'H1', '2021-10-01', { validUntil: dateOfDay('2024-09-30') })
    await add('patent', 'P1', '2025-01-01')
    await add('patent', 'P2', '2025-02-01')
    await add('patent', 'P3', '2025-02-01', { withdrawnAt: now, withdrawReason: '重复' })
    await add('patent', 'P4', '2025-02-01', { endedOn: dateOfDay('2026-01-01'), endReason: '失效' })
    const facts = await storyFacts(enclaveId, firmId, today)
    expect(facts).toMatchObject({
      techSmeOn: '2024-04-01',
      hnteOn: null,
      patents: 2,
      talents: 0,
      output: null,
    })
  })

  it('goes off the portal with the withdrawal, pictures and all, and may be asked about anew', async () => {
    const world = await makeWorld()
    const { officer, enclaveId, now } = world
    const { caseId, founder, number, fileId } = await caseIn(world, 'published')
    const gone = async () => [
      (await answerOf(() => shownCase(enclaveId, String(number)))).status,
      await pictureOfCase(enclaveId, fileId),
      (await latestTold(enclaveId)).lines,
    ]
    must(await withdrawConsent(founder, caseId, { reason: '数据要保密' }, now))
    expect(await gone()).toEqual([404, null, []])
    expect(await withdrawConsent(founder, caseId, { reason: '' }, now)).toMatchObject({
      reason: 'nothing_agreed',
    })
    expect(await kindsTo(world.director.userId)).toEqual(['case_agreed', 'case_withdrawn'])
    expect((await casePage(officer, caseId, world.today)).texts[0]?.end).toMatchObject({ note: '数据要保密' })
    must(await word(world, caseId))
    must(await askFirm(officer, caseId, { version: await versionOf(caseId) }, now))
    expect((await textOf(caseId)).version).toBe(2)
  })

  it('asks again after any change of text or pictures; what was published stays until then', async () => {
    const world = await makeWorld()
    const { officer, director, enclaveId, now } = world
    const { caseId, founder, number } = await caseIn(world, 'published')
    const before = await shownCase(enclaveId, String(number))
    must(await word(world, caseId))
    expect(await publishCase(director, caseId, { version: await versionOf(caseId) }, now)).toMatchObject({
      reason: 'wrong_state',
    })
    expect(await shownCase(enclaveId, String(number))).toEqual(before)
    must(await askFirm(officer, caseId, { version: await versionOf(caseId) }, now))
    const { id: textId } = await textOf(caseId)
    const picture = { picture: await pictureOf(world, director), captionZh: '样机', captionEn: 'Prototype' }
    must(await addPicture(director, caseId, { version: await versionOf(caseId), ...picture }, now))
    expect(await agreeToCase(founder, caseId, { textId }, now)).toMatchObject({ reason: 'text_replaced' })
    must(await askFirm(officer, caseId, { version: await versionOf(caseId) }, now))
    must(await agreeToCase(founder, caseId, { textId: (await textOf(caseId)).id }, now))
    must(await publishCase(director, caseId, { version: await versionOf(caseId) }, now))
    const after = await shownCase(enclaveId, String(number))
    expect([after.pictures.length, after.zh.text]).toEqual([2, '2025年1月1日入驻，在一间小屋里起步。'])
    const ends = await db.caseText.findMany({ where: { caseId }, orderBy: { version: 'asc' } })
    expect(ends.map(({ answer, end }) => [answer, end])).toEqual([
      ['agreed', 'replaced'],
      ['replaced', null],
      ['agreed', null],
    ])
  })

  it('comes back with what the firm wants changed, and is published by nobody who worded it', async () => {
    const world = await makeWorld()
    const { director, now } = world
    const { caseId, founder, firmId } = await caseIn(world, 'asked')
    const { id: textId } = await textOf(caseId)
    must(await askForChanges(founder, caseId, { textId, note: '产品名称不对' }, now))
    expect([await stepsOf(world, firmId), await kindsTo(director.userId)]).toEqual([['us'], ['case_changes']])
    expect(await agreeToCase(founder, caseId, { textId }, now)).toMatchObject({ reason: 'answered_already' })
    must(await wordCase(director, caseId, { version: await versionOf(caseId), ...TEXT }, now))
    must(await askFirm(director, caseId, { version: await versionOf(caseId) }, now))
    must(await agreeToCase(founder, caseId, { textId: (await textOf(caseId)).id }, now))
    const version = await versionOf(caseId)
    expect(await publishCase(director, caseId, { version }, now)).toMatchObject({ reason: 'own_text' })
    const other = await makePerson(world, 'director')
    must(await publishCase(other, caseId, { version }, now))
    const off = { version: await versionOf(caseId), reason: '数字要再核对' }
    must(await takeCaseOff(other, caseId, off, now))
    expect(await shownOf(world)).toEqual([])
    expect(await kindsTo(founder.userId)).toEqual([
      'case_asked',
      'case_asked',
      'case_published',
      'case_taken_off',
    ])
  })

  it('refuses a mark without a value, too many or too large pictures, and a firm that nobody can ask', async () => {
    const world = await makeWorld()
    const { officer, now } = world
    const { caseId, founder } = await caseIn(world, 'draft')
    expect(await word(world, caseId, { ...TEXT, textZh: '{投产日}投产' })).toMatchObject({
      reason: 'unknown_mark',
      detail: { field: 'textZh', mark: '{投产日}' },
    })
    const add = async (fileId: string) =>
      addPicture(
        officer,
        caseId,
        { version: await versionOf(caseId), picture: fileId, captionZh: '图', captionEn: 'A picture' },
        now,
      )
    expect(await add(await pictureOf(world, officer, 2_000_001))).toMatchObject({ reason: 'picture_large' })
    expect(await add(await pictureOf(world, founder))).toMatchObject({ reason: 'unknown_file' })
    for (let more = 2; more <= 6; more += 1) must(await add(await pictureOf(world, officer)))
    expect(await add(await pictureOf(world, officer))).toMatchObject({ reason: 'too_many_pictures' })
    const { id: pictureId } = await db.storyPicture.findFirstOrThrow({ where: { caseId } })
    must(await removePicture(officer, caseId, pictureId, now))
    expect((await answerOf(() => removePicture(officer, caseId, newId(), now))).status).toBe(404)
    const { caseId: empty } = must(await draftCase(officer, { firmId: world.firm.id }, now))
    expect(await askFirm(officer, empty, { version: 1 }, now)).toMatchObject({ reason: 'no_text' })
    await db.membership.updateMany({ where: { userId: founder.userId }, data: { endedAt: now } })
    expect(await askFirm(officer, caseId, { version: await versionOf(caseId) }, now)).toMatchObject({
      reason: 'nobody_to_ask',
    })
  })

  it('is seen by nobody of another enclave, and by its firm once it is asked', async () => {
    const world = await makeWorld()
    const other = await makeWorld()
    const { caseId, founder, fileId } = await caseIn(world, 'draft')
    const reader = { userId: founder.userId, actors: [founder] }
    expect([await casesOfFirm(founder), await fileForDownload(reader, fileId)]).toEqual([[], null])
    expect((await answerOf(() => caseForFirm(founder, caseId))).status).toBe(404)
    expect((await answerOf(() => casePage(other.officer, caseId, world.today))).status).toBe(404)
    must(await askFirm(world.officer, caseId, { version: await versionOf(caseId) }, world.now))
    expect((await casesOfFirm(founder)).map(({ id, waits }) => [id, waits])).toEqual([[caseId, true]])
    expect((await fileForDownload(reader, fileId))?.id).toBe(fileId)
    const stranger = await makePerson(other, 'founder', { firmId: other.firm.id })
    expect((await answerOf(() => caseForFirm(stranger, caseId))).status).toBe(404)
  })

  it('lets one of two at once through, and is never shown after a withdrawal that meets a publication', async () => {
    const world = await makeWorld()
    const { director, officer, enclaveId, now } = world
    const drafts = await Promise.all([1, 2, 3].map(() => draftCase(officer, { firmId: world.firm.id }, now)))
    const ids = drafts.map((one) => must(one).caseId)
    const rows = await db.firmCase.findMany({ where: { id: { in: ids } }, select: { number: true } })
    expect(rows.map(({ number }) => number).sort()).toEqual([1, 2, 3])
    const { caseId, founder } = await caseIn(world, 'agreed')
    const version = await versionOf(caseId)
    const second = await makePerson(world, 'director')
    const [one, two] = await Promise.all([
      publishCase(director, caseId, { version }, now),
      publishCase(second, caseId, { version }, now),
    ])
    expect([one, two].filter(({ ok }) => ok)).toHaveLength(1)
    const meeting = await caseIn(world, 'agreed')
    await Promise.all([
      publishCase(director, meeting.caseId, { version: await versionOf(meeting.caseId) }, now),
      withdrawConsent(meeting.founder, meeting.caseId, { reason: '' }, now),
    ])
    expect((await answerOf(() => shownCase(enclaveId, String(meeting.number)))).status).toBe(404)
    expect(founder.firmId).not.toBe(meeting.firmId)
  })

  it('holds in the database: a text never changes, and nothing is shown that was not agreed to', async () => {
    const world = await makeWorld()
    const asked = await caseIn(world, 'asked')
    const published = await caseIn(world, 'published')
    const { id } = await textOf(asked.caseId)
    const set = (what: string) => db.$executeRawUnsafe(what)
    await expect(set(`UPDATE "CaseText" SET "textZh" = '另一稿' WHERE id = '${id}'`)).rejects.toThrow(
      'never change',
    )
    await expect(set(`DELETE FROM "CaseText" WHERE id = '${id}'`)).rejects.toThrow('never change')
    await expect(
      set(`UPDATE "FirmCase" SET "shownId" = '${id}' WHERE id = '${asked.caseId}'`),
    ).rejects.toThrow('shows what was agreed')
    await expect(
      set(`UPDATE "CaseText" SET "end" = 'withdrawn', "endedAt" = now(), "endedById" = "askedById"
        WHERE "caseId" = '${published.caseId}'`),
    ).rejects.toThrow('does not end')
  })
})
