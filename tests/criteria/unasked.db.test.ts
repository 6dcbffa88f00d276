import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { copySet } from '~/setup/criteria-rules/copy-set.server'
import { holds, type Expression } from '~/ground/criteria/expression'
import { publishSet } from '~/setup/criteria-sets/publish-set.server'
import { saveRule } from '~/setup/criteria-rules/save-rule.server'
import { gapsOfSet, needsBeyond } from '~/setup/criteria-sets/unasked.server'
import { publicationView } from '~/setup/criteria-sets/set-view.server'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { draftVersion } from '~/setup/form-editor/draft-version.server'
import { editDraft } from '~/setup/form-editor/edit-draft.server'
import { publishVersion } from '~/setup/form-editor/publish-version.server'
import { removalView } from '~/setup/form-editor/removal-view.server'
import { formVersion } from '~/ground/forms/queries.server'
import { admissionCriteria } from '~/admission/intakes/queries.server'
import { db } from '~/platform/db.server'
import { addDays } from '~/shared/days'
import { makeWorld, type World } from '../support/world'

const REASON = '这一批只收老企业，研发人员由孵化器当面核对'
let world: World
let formId: string
let codes = 0

beforeAll(async () => {
  world = await makeWorld()
  const drafted = must(await draftVersion(world.director, 'A', world.now))
  formId = drafted.formId
})

const sectionWith = async (key: string) => {
  const { sections, revision } = await formVersion(world.officer, formId)
  const section = sections.find(({ questions }) => questions.some((one) => one.key === key))
  if (!section) throw new Error(`no question ${key}`)
  return { section: section.key, revision }
}

/** A draft of the set in force with one obligatory criterion more, for both tracks. */
async function setAsking(expression: Expression, at = world) {
  codes += 1
  const from = (await admissionCriteria(at.enclaveId, at.today))?.id ?? ''
  const titles = { code: `u-${codes}`, titleZh: `草案 ${codes}`, titleEn: `Draft ${codes}` }
  const copy = must(await copySet(at.director, { from, ...titles }, at.now))
  const head = {
    version: 1,
    code: 'C1',
    track: 'both' as const,
    severity: 'must' as const,
    points: '',
    papers: [],
    zh: '新的一条',
    en: 'One more',
    clauseZh: '示例',
    clauseEn: 'Example',
  }
  must(await saveRule(at.director, copy.setId, null, { head, expression }, at.now))
  return copy.setId
}
const publish = (id: string, ahead: number, reason?: string) =>
  publishSet(
    world.director,
    id,
    { version: 2, effectiveFrom: addDays(world.today, ahead), reason },
    world.now,
  )

describe('a form and the criteria in use', () => {
  it('names what cannot be judged any more before a question is taken out', async () => {
    const at = await sectionWith('rd_staff')
    const view = await removalView(world.officer, formId, { ...at, question: 'rd_staff' }, world.today)
    expect(view.needs.map(({ code, facts }) => [code, facts])).toEqual([['A2', ['rd_staff']]])
    const capital = { ...(await sectionWith('capital')), question: 'capital' }
    expect((await removalView(world.officer, formId, capital, world.today)).needs).toEqual([])
    const whole = await removalView(world.officer, formId, { ...at, question: null }, world.today)
    expect(whole.needs.map(({ code }) => code)).toEqual(['A2', 'A3'])
  })

  it('is not published without the question, unless somebody says why', async () => {
    const { section, revision } = await sectionWith('rd_staff')
    const edit = { act: 'remove' as const, section, question: 'rd_staff' }
    const edited = must(await editDraft(world.officer, formId, revision, edit))
    const input = { revision: edited.revision, intakes: [world.intakeId] }
    for (const reason of [undefined, '', '不用问', '九个字九个字九个字'])
      expect(await publishVersion(world.director, formId, { ...input, reason }, world.now)).toMatchObject({
        ok: false,
        reason: 'criteria_need',
      })
    const published = await publishVersion(world.director, formId, { ...input, reason: REASON }, world.now)
    expect(published.ok).toBe(true)
    const last = await db.event.findFirst({
      where: { enclaveId: world.enclaveId, kind: 'form_published' },
      orderBy: { seq: 'desc' },
    })
    expect(last?.payload).toMatchObject({ unasked: 'A2', reason: REASON })
    expect(
      (
        await needsBeyond(
          { ...(await formVersion(world.officer, formId)), enclaveId: world.enclaveId },
          world.today,
        )
      ).map(({ code }) => code),
    ).toEqual(['A2'])
  })
})

describe('a set and the forms', () => {
  it('is not published while a track is not asked what it needs, unless somebody says why', async () => {
    const id = await setAsking(holds('tech_sme_valid'))
    const set = await criteriaSetOf(world.director, id)
    // Track A lacks R&D staff since the form above went out; no form asks for a tech SME number.
    const gaps = [
      ['A2', 'A', ['rd_staff']],
      ['C1', 'A', ['tech_sme_valid']],
      ['C1', 'B', ['tech_sme_valid']],
    ]
    expect(
      (await gapsOfSet(set, world.enclaveId)).map(({ code, track, facts }) => [code, track, facts]),
    ).toEqual(gaps)
    const view = await publicationView(world.director, set, world.today)
    expect([view.gaps.length, view.replayed]).toEqual([3, { total: 0, open: 0, before: 0 }])
    expect(await publish(id, 1)).toMatchObject({ ok: false, reason: 'not_asked' })
    expect((await publish(id, 1, REASON)).ok).toBe(true)
  })

  it('needs no reason for a bonus, nor for what is worked out or on record', async () => {
    const at = await makeWorld()
    const from = (await admissionCriteria(at.enclaveId, at.today))?.id ?? ''
    const titles = { code: 'ok', titleZh: '草案', titleEn: 'Draft' }
    const { setId } = must(await copySet(at.director, { from, ...titles }, at.now))
    const head = {
      track: 'both' as const,
      papers: [],
      zh: '一条',
      en: 'One',
      clauseZh: '示例',
      clauseEn: 'Example',
    }
    const rules = [
      { code: 'C1', severity: 'must' as const, points: '', expression: holds('fits_home_industry') },
      {
        code: 'C2',
        severity: 'must' as const,
        points: '',
        expression: { op: 'exists' as const, fact: 'founded_on' as const },
      },
      { code: 'C3', severity: 'bonus' as const, points: '5', expression: holds('tech_sme_valid') },
    ]
    for (const [index, { expression, ...rule }] of rules.entries()) {
      const saved = await saveRule(
        at.director,
        setId,
        null,
        { head: { ...head, ...rule, version: index + 1 }, expression },
        at.now,
      )
      expect(saved).toMatchObject({ ok: true })
    }
    const published = await publishSet(at.director, setId, { version: 4, effectiveFrom: at.today }, at.now)
    expect(published).toEqual({ ok: true, value: null })
  })

  it('of a form and a set published at once, only the first needs no reason', async () => {
    const at = await makeWorld()
    const { formId: id } = must(await draftVersion(at.director, 'A', at.now))
    const remove = { act: 'remove' as const, section: 'firm', question: 'revenue_last_year' }
    const { revision } = await formVersion(at.officer, id)
    const edited = must(await editDraft(at.officer, id, revision, remove))
    const setId = await setAsking({ op: 'exists', fact: 'revenue_last_year' }, at)
    const answers = await Promise.all([
      publishVersion(at.director, id, { revision: edited.revision, intakes: [] }, at.now),
      publishSet(at.director, setId, { version: 2, effectiveFrom: addDays(at.today, 1) }, at.now),
    ])
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
  })
})
