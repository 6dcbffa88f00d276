import { beforeEach, describe, expect, it } from 'vitest'
import { changeIntake } from '~/admission/intakes/change-intake.server'
import { takeIntoComing } from '~/admission/intakes/papers.part.server'
import { action } from '~/audiences/admin/papers/paper'
import { loader as history } from '~/audiences/admin/settings/history'
import { must } from '~/example/drivers/must'
import { MAX_FILE_BYTES } from '~/ground/files/kinds'
import { papersFromJson } from '~/ground/forms/form-json'
import { USUAL_PAPERS } from '~/ground/forms/papers-decided'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { MOST_MEGABYTES } from '~/ground/settings/paper-limits'
import { STANDARD_PAPERS } from '~/ground/settings/papers'
import { db, inTransaction } from '~/platform/db.server'
import { FIRST, NEW_PAPER } from '~/setup/paper-kinds/change'
import { decidePaper } from '~/setup/paper-kinds/decide.server'
import { foundFurther } from '~/setup/founding/found-further.server'
import { openIntake } from '~/setup/founding/open-intake.server'
import { addDays, type Day } from '~/shared/days'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})

const kindOf = (code: string) => {
  const found = STANDARD_PAPERS.papers.find((one) => one.code === code) ?? expect.fail(`no ${code}`)
  const { code: _, ...said } = found
  return said
}
const PLAN = kindOf('business_plan')
type Said = typeof PLAN

async function decides(address: string, said: Said, effectiveOn: Day = world.today, after = FIRST) {
  const basedOn = (await newestSetting(db, world.enclaveId, 'papers')).version
  const when = { effectiveOn, reason: '申报指南修订', basedOn }
  return decidePaper(world.admin, address, { said, after, when }, world.now)
}
const codesOn = async (day: Day) =>
  (await settingOn(db, world.enclaveId, 'papers', day)).papers.map(({ code }) => code)
const askedBy = async (id: string) => {
  const { papers } = await db.intake.findFirstOrThrow({ where: { id } })
  return papersFromJson(papers)
}

const days = (opensOn: Day) => ({
  opensOn,
  closesOn: addDays(opensOn, 30),
  reviewOn: addDays(opensOn, 40),
  decideOn: addDays(opensOn, 50),
  noticeUntil: addDays(opensOn, 60),
  moveInOn: addDays(opensOn, 90),
})
const opens = async (opensOn: Day) =>
  must(
    await openIntake(
      world.director,
      { titleZh: '下一批', titleEn: 'Next', quotaFirms: 9, quotaSqm: 90, ...days(opensOn) },
      world.now,
    ),
  )

describe('the papers an enclave decides on', () => {
  it('begin as the usual ones, and no file the server takes is larger than one may be allowed', async () => {
    expect(await codesOn(world.today)).toEqual(STANDARD_PAPERS.papers.map(({ code }) => code))
    expect(await askedBy(world.intakeId)).toEqual(USUAL_PAPERS)
    expect(MAX_FILE_BYTES).toBe(MOST_MEGABYTES * 1024 * 1024)
  })

  it('an intake that has opened keeps what it asked; those that open later ask what is in force on their day', async () => {
    const { today, intakeId } = world
    const soon = await opens(addDays(today, 10))
    const late = await opens(addDays(today, 40))
    must(await decides('business_plan', { ...PLAN, megabytes: 5, most: 2 }, addDays(today, 20)))
    const planOf = async (id: string) => {
      const { megabytes, most } = (await askedBy(id)).find(({ code }) => code === 'business_plan') ?? {}
      return [megabytes, most]
    }
    expect(await planOf(soon.intakeId)).toEqual([50, 10])
    expect(await planOf(late.intakeId)).toEqual([5, 2])
    must(await decides('business_plan', { ...PLAN, megabytes: 7, most: 1 }, today))
    expect(await planOf(intakeId)).toEqual([50, 10])
    expect(await planOf(soon.intakeId)).toEqual([7, 1])
    expect(await planOf(late.intakeId)).toEqual([5, 2])
    // An intake that is put off asks what is in force on its new day.
    const moved = { titleZh: '下一批', titleEn: 'Next', quotaFirms: 9, quotaSqm: 90, experts: [] }
    const later = { ...moved, ...days(addDays(today, 25)), reason: '推迟', screeners: undefined }
    must(await changeIntake(world.director, soon.number, later, world.now))
    expect(await planOf(soon.intakeId)).toEqual([5, 2])
  })

  it('one is added, put in its place, retired and asked again; its code is never given twice', async () => {
    const { today } = world
    const own = { ...PLAN, zh: '落地意向', en: 'Intent', need: 'optional' as const }
    must(await decides(NEW_PAPER, own, addDays(today, 30), 'business_licence'))
    must(await decides(NEW_PAPER, { ...own, zh: '环评' }, today))
    expect(await codesOn(today)).toEqual(['own_2', ...STANDARD_PAPERS.papers.map(({ code }) => code)])
    expect((await codesOn(addDays(today, 30))).slice(0, 2)).toEqual(['business_licence', 'own_1'])
    must(await decides('own_2', { ...own, zh: '环评', need: 'retired' }, today, 'ip_list'))
    const { intakeId } = await opens(addDays(today, 1))
    expect((await askedBy(intakeId)).map(({ code }) => code)).not.toContain('own_2')
    must(await decides('own_2', { ...own, zh: '环评', need: 'required' }, today, 'ip_list'))
    const asked = await askedBy(intakeId)
    expect(asked.find(({ code }) => code === 'own_2')).toMatchObject({ required: true, zh: '环评' })
    expect(asked.findIndex(({ code }) => code === 'own_2')).toBe(
      asked.findIndex(({ code }) => code === 'ip_list') + 1,
    )
  })

  it('of two who decide at once one is told; a kind nobody knows is not found, a place that is not there refused', async () => {
    const { version: basedOn } = await newestSetting(db, world.enclaveId, 'papers')
    const when = { effectiveOn: world.today, reason: '修订', basedOn }
    const both = await Promise.all(
      [3, 4].map((most) =>
        decidePaper(world.admin, 'business_plan', { said: { ...PLAN, most }, after: FIRST, when }, world.now),
      ),
    )
    expect(both.map((one) => (one.ok ? 'ok' : one.reason)).sort()).toEqual(['changed_meanwhile', 'ok'])
    await expect(decides('own_9', PLAN)).rejects.toMatchObject({ status: 404 })
    expect(await decides('ip_list', kindOf('ip_list'), world.today, 'own_9')).toMatchObject({
      reason: 'place_gone',
    })
    expect(
      await decides('ip_list', kindOf('ip_list'), addDays(world.today, -1), 'business_plan'),
    ).toMatchObject({
      reason: 'day_passed',
    })
    const by = { said: PLAN, after: FIRST, when: { ...when, basedOn: basedOn + 1 } }
    expect(await decidePaper(world.director, 'business_plan', by, world.now)).toMatchObject({
      reason: 'wrong_role',
    })
  })

  it('an enclave that copies its rules from another takes its papers along', async () => {
    must(await decides('business_plan', { ...PLAN, megabytes: 5 }))
    const founder = { userId: world.admin.userId, name: world.admin.name }
    const input = {
      slug: `copy-${world.slug}`,
      refPrefix: 'COPY',
      nameZh: '又一个孵化器',
      nameEn: 'Another incubator',
      homeZh: '宝鸡',
      homeEn: 'Baoji',
      homeCode: '610300',
      hostZh: '深圳',
      hostEn: 'Shenzhen',
      hostCode: '440300',
      from: world.enclaveId,
    }
    const { enclaveId } = must(await foundFurther(founder, input, world.now))
    const { papers } = await settingOn(db, enclaveId, 'papers', world.today)
    expect(papers.find(({ code }) => code === 'business_plan')).toMatchObject({ megabytes: 5 })
  })

  it('what comes is counted off the versions alone: asked again it changes nothing', async () => {
    const { intakeId } = await opens(addDays(world.today, 3))
    must(await decides('business_plan', { ...PLAN, most: 2 }))
    const before = await askedBy(intakeId)
    await inTransaction((tx) => takeIntoComing(tx, world.enclaveId, world.today))
    expect(await askedBy(intakeId)).toEqual(before)
  })
})

describe('the page of a kind of paper', () => {
  const send = async (form: Record<string, string> | URLSearchParams, code = 'business_plan') => {
    const at = `/admin/${world.slug}/settings/papers/kinds/${code}`
    const request = await signedRequest(world.admin, at, { form })
    return answerOf(() => action({ request, params: { enclave: world.slug, code }, context: {} }))
  }
  const right = {
    zh: '商业计划书',
    en: '',
    noteZh: '',
    noteEn: '',
    tracks: 'A',
    need: 'required',
    formats: 'pdf',
    megabytes: '5',
    most: '2',
    after: 'business_licence',
    effectiveOn: '2026-12-01',
    reason: '申报指南修订',
    basedOn: '1',
  }

  it('takes what is right, and its history says what changed, kind by kind', async () => {
    expect((await send(right)).status).toBe(302)
    const day = '2026-12-01'
    const { papers } = await settingOn(db, world.enclaveId, 'papers', day)
    const plan = papers.find(({ code }) => code === 'business_plan')
    expect(plan).toMatchObject({ en: '商业计划书', tracks: ['A'], formats: ['pdf'], megabytes: 5, most: 2 })
    const at = `/admin/${world.slug}/settings/papers/history`
    const request = await signedRequest(world.admin, at)
    const params = { enclave: world.slug, topic: 'papers' }
    const { lines } = (await (await answerOf(() => history({ request, params, context: {} }))).json()) as {
      lines: { changes: { part: string; before: string; after: string }[] }[]
    }
    expect(lines[0]?.changes).toEqual([
      {
        part: '商业计划书',
        before:
          '商业计划书；甲类，乙类；必交；PDF、DOCX；每个 ≤ 50 MB，最多 10 个；不超过 20 页，写明打算在哪里投产',
        after: '商业计划书；甲类；必交；PDF；每个 ≤ 5 MB，最多 2 个',
      },
    ])
  })

  it.each([
    ['no name', { zh: ' ' }, 'zh', 'required'],
    ['a name without end', { zh: '长'.repeat(500) }, 'zh', 'too_long'],
    ['a hint without end', { noteZh: '长'.repeat(5000) }, 'noteZh', 'too_long'],
    ['nobody it is asked of', { tracks: '' }, 'tracks', 'choose'],
    ['a track there is not', { tracks: 'C' }, 'tracks[0]', null],
    ['a format nobody takes', { formats: 'exe' }, 'formats[0]', null],
    ['no need', { need: '' }, 'need', 'choose'],
    ['a need there is not', { need: '__proto__' }, 'need', 'choose'],
    ['no size', { megabytes: '' }, 'megabytes', 'megabytes_wrong'],
    ['nothing at all as a size', { megabytes: '0' }, 'megabytes', 'megabytes_wrong'],
    ['more than the server takes', { megabytes: '51' }, 'megabytes', 'megabytes_wrong'],
    ['a size with a fraction', { megabytes: '1.5' }, 'megabytes', 'megabytes_wrong'],
    ['a size out of this world', { megabytes: '1e999' }, 'megabytes', 'megabytes_wrong'],
    ['no files', { most: '0' }, 'most', 'most_wrong'],
    ['an archive of files', { most: '21' }, 'most', 'most_wrong'],
    ['a day there is not', { effectiveOn: '2027-02-30' }, 'effectiveOn', 'day_missing'],
  ])('refuses %s at its field', async (_, wrong, field, code) => {
    const answer = await send({ ...right, ...wrong })
    expect(answer.status).toBe(422)
    const { error } = (await answer.json()) as { error: Record<string, string[]> }
    expect(Object.keys(error)).toEqual([field])
    if (code) expect(error[field]).toEqual([code])
    expect(await db.setting.count({ where: { enclaveId: world.enclaveId, topic: 'papers' } })).toBe(1)
  })
})
