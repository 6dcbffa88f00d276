import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { planTable } from '~/across/board-files/plan-table.server'
import { boardOf } from '~/plan/board/board.server'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { evidenceRow } from '~/plan/evidence/row.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { closeMonth } from '~/plan/months/close.server'
import { monthPage } from '~/plan/months/queries.server'
import { openFigures } from '~/plan/open-figures/figures.server'
import { db } from '~/platform/db.server'
import { addDays, instantOf, type Day } from '~/shared/days'
import { WordingForm } from '~/setup/indicators/indicator.form'
import { rewordIndicator, wordingEdit } from '~/setup/indicators/reword.server'
import { indicatorList } from '~/setup/indicators/view.server'
import { INDICATOR_MAKER, wordingSaid } from '../support/scenes/indicators'
import { makeWorld, type World } from '../support/world'
import { makeRecord, makeTenant } from './evidence-world'

let world: World
let evidenceId: string
beforeAll(async () => {
  world = await makeWorld()
  const { id } = await makeRecord(world, (await makeTenant(world)).id, 'patent', { happenedOn: '2026-03-01' })
  evidenceId = must(await submitEvidence(world.officer, id, world.now)).evidenceId
  must(await approveEvidence(world.bureau, evidenceId, world.now))
  must(await closeMonth(world.bureau, '2026-10-01', instantOf('2026-11-03', 720)))
})

const TOMORROW: Day = addDays('2026-11-20', 1)
const reword = (part: Record<string, string> = {}, code: string | undefined = 'patents') =>
  rewordIndicator(world.admin, code, WordingForm.parse({ ...wordingSaid(TOMORROW), ...part }), world.now)
const seen = async (day: Day, code = 'patents') => {
  const { indicators } = await boardOf(world.enclaveId, day)
  return indicators.find((one) => one.code === code)
}

describe('the wording of an indicator whose rule is built in', () => {
  it('changes its name at once, its definition and note from the day on, and nothing that is counted', async () => {
    const before = await seen(world.today)
    must(await reword())
    const [today, tomorrow] = [await seen(world.today), await seen(TOMORROW)]
    expect([today?.name.zh, today?.rule, today?.note]).toEqual(['授权专利', before?.rule, null])
    expect(tomorrow).toMatchObject({
      name: { zh: '授权专利', en: 'Patents granted' },
      rule: { zh: '企业入驻以后授权的专利，第一权利人为本企业，计 1 项。' },
      // Where no English was given the Chinese stands.
      note: { zh: '依据市科技局 2026 年第 12 号通知。', en: '依据市科技局 2026 年第 12 号通知。' },
      progress: { value: '1' },
    })
    expect([before?.progress.value, today?.progress.value]).toEqual(['1', '1'])
  })

  it('is read by every surface: published figures, the row of evidence, files, the list; closed months keep the old name', async () => {
    const { enclaveId, bureau, admin } = world
    const enclave = await db.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
    const figures = await openFigures({ ...enclave, nameZh: '', nameEn: '' } as never, TOMORROW)
    expect(figures.indicators.find(({ code }) => code === 'patents')).toMatchObject({
      name: { zh: '授权专利' },
      note: { zh: '依据市科技局 2026 年第 12 号通知。' },
    })
    const { indicator } = await evidenceRow(bureau, evidenceId, TOMORROW, 'zh')
    expect([indicator.name.zh, indicator.rule.zh, indicator.note?.zh]).toEqual([
      ...[
        '授权专利',
        '企业入驻以后授权的专利，第一权利人为本企业，计 1 项。',
        '依据市科技局 2026 年第 12 号通知。',
      ],
    ])
    const asked = { actor: bureau, query: new URLSearchParams(), today: TOMORROW, locale: 'zh' } as const
    const { notes } = await planTable(asked)
    expect(notes?.lines).toContainEqual([
      '口径：授权专利',
      '企业入驻以后授权的专利，第一权利人为本企业，计 1 项。 依据市科技局 2026 年第 12 号通知。',
    ])
    const { rows } = await indicatorList(admin, TOMORROW, 'zh')
    expect(rows.find(({ code }) => code === 'patents')).toMatchObject({
      worded: { version: 1, from: TOMORROW },
    })
    const closed = (await monthPage(bureau, '2026-10')).figures.find(({ code }) => code === 'patents')
    expect(closed?.zh).toBe('专利成果')
  })

  it('is refused to anybody else, in the past, before the wording in force, under a name that is taken, and twice the same', async () => {
    const { bureau, now, admin } = world
    const said = WordingForm.parse(wordingSaid(TOMORROW))
    expect(await rewordIndicator(bureau, 'patents', said, now)).toMatchObject({ reason: 'wrong_role' })
    const next = (part: Record<string, string>) => reword({ basedOn: '1', ...part })
    expect(await next({ effectiveOn: '2026-11-19' })).toMatchObject({ reason: 'in_the_past' })
    expect(await next({ effectiveOn: '2026-11-20' })).toMatchObject({ reason: 'before_it_began' })
    expect(await next({ zh: '高新技术企业' })).toMatchObject({ reason: 'name_taken' })
    expect(await next({})).toMatchObject({ reason: 'nothing_changed' })
    expect(await reword({ zh: '专利' })).toMatchObject({ reason: 'changed_meanwhile' })
    expect(WordingForm.safeParse({ ...wordingSaid(TOMORROW), zh: '专利{1}' }).success).toBe(false)
    const { params } = await INDICATOR_MAKER(world)
    await expect(reword({}, params.code)).rejects.toMatchObject({ status: 404 })
    await expect(wordingEdit(admin, params.code, world.today)).rejects.toMatchObject({ status: 404 })
  })

  it('of many who word it at once one is heard, and no version changes afterwards', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => reword({ basedOn: '1', zh: `授权专利${index}` })),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((one) => !one.ok && one.reason === 'changed_meanwhile')).toHaveLength(7)
    const { history, basedOn } = await wordingEdit(world.admin, 'patents', world.today)
    expect([basedOn, history.map(({ version }) => version)]).toEqual([2, [2, 1]])
    const where = { enclaveId: world.enclaveId }
    await expect(db.indicatorWording.updateMany({ where, data: { zh: '别的' } })).rejects.toThrow(
      /does not change/,
    )
  })
})
