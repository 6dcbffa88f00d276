import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { draftOf } from '~/admission/drafts/draft-view.server'
import { ownApplication } from '~/admission/applications/queries.server'
import { startAgain } from '~/admission/new-applications/start.server'
import { copySet } from '~/setup/criteria-rules/copy-set.server'
import { fact, yuan } from '~/ground/criteria/expression'
import { publicCriteria } from '~/setup/criteria-sets/public-view.server'
import { publishSet } from '~/setup/criteria-sets/publish-set.server'
import { saveRule } from '~/setup/criteria-rules/save-rule.server'
import { openIntake } from '~/setup/founding/open-intake.server'
import { checkView } from '~/across/portal/check-view.server'
import { judgingInWords } from '~/across/portal/judging.server'
import { portalView } from '~/across/portal/portal-view.server'
import { admissionCriteria } from '~/admission/intakes/queries.server'
import { enclaveBySlug } from '~/ground/people/guard.server'
import { addDays, instantOf } from '~/shared/days'
import { makeFirm, makePerson, makeWorld, type World } from '../support/world'

let world: World
/** From this day a platform of a home-city firm needs 1.5 million yuan a year, for intakes that open from then on. */
let stricterFrom: string

const days = (opensOn: string) => ({
  titleZh: '批次',
  titleEn: 'Intake',
  opensOn,
  closesOn: addDays(opensOn, 40),
  reviewOn: addDays(opensOn, 50),
  decideOn: addDays(opensOn, 60),
  noticeUntil: addDays(opensOn, 70),
  moveInOn: addDays(opensOn, 90),
  quotaFirms: 5,
  quotaSqm: 100,
})

beforeAll(async () => {
  world = await makeWorld()
  const { director, now, today } = world
  stricterFrom = addDays(today, 10)
  const from = (await admissionCriteria(world.enclaveId, today))?.id ?? ''
  const titles = { code: 'strict', titleZh: '更严', titleEn: 'Stricter' }
  const copy = must(await copySet(director, { from, ...titles }, now))
  const head = {
    version: 1,
    code: 'B3',
    track: 'B' as const,
    severity: 'must' as const,
    points: '',
    papers: ['rd_spend_statement'],
    zh: '年研发投入不少于 150 万元',
    en: 'At least 1,500,000 yuan',
    clauseZh: '示例',
    clauseEn: 'Example',
  }
  const expression = { op: 'ge' as const, left: fact('rd_spend_last_year'), right: yuan('1500000') }
  const { setId } = copy
  expect((await saveRule(director, setId, 'B3', { head, expression }, now)).ok).toBe(true)
  expect((await publishSet(director, setId, { version: 2, effectiveFrom: stricterFrom }, now)).ok).toBe(true)
  // The open intake closes after 30 days; this one opens ten days before that, and the two overlap.
  expect((await openIntake(director, days(addDays(today, 20)), now)).ok).toBe(true)
})

/** 1.2 million yuan a year: enough under the first set, too little under the second. */
const ANSWERS =
  'track=B&run=1&reg_city=home&production_city=home&rd_platform=yes&rd_platform_staff=5&rd_spend_last_year=120'

describe('portal, criteria page, self-check and draft speak of the same set', () => {
  it.each([
    ['today', 0, 1, '2024-1', 'eligible'],
    ['the day before the new set', 9, 1, '2024-1', 'eligible'],
    ['the new set in force, the old intake open', 10, 1, '2024-1', 'eligible'],
    ['two intakes open with different sets', 20, 1, '2024-1', 'eligible'],
    ['the last day of the old intake', 30, 1, '2024-1', 'eligible'],
    ['the day after', 31, 2, 'strict', 'ineligible'],
    ['the last day of the new intake', 60, 2, 'strict', 'ineligible'],
  ] as const)('%s', async (_, ahead, number, code, conclusion) => {
    const day = addDays(world.today, ahead)
    const enclave = await enclaveBySlug(world.slug)
    const portal = await portalView(enclave, day, 'zh')
    expect(portal.judging[0]).toMatchObject({ whom: 'open', number, code })
    expect(portal.intake?.number).toBe(number)
    expect((await judgingInWords(enclave, day, 'zh'))[0]).toMatchObject({ whom: 'open', number, code })
    const check = await checkView(enclave, new URLSearchParams(ANSWERS), day, 'zh')
    expect(check.judgedBy).toMatchObject({ whom: 'open', number, code })
    expect(check.result).toMatchObject({ code, conclusion })
    expect(await codeOfDraft(day)).toBe(code)
  })

  it('names the other set for whom it is, with what it changes', async () => {
    const enclave = await enclaveBySlug(world.slug)
    const at = async (ahead: number) =>
      (await judgingInWords(enclave, addDays(world.today, ahead), 'zh'))
        .slice(1)
        .map(({ whom, number, code, changes }) => [whom, number, code, changes.length])
    expect(await at(0)).toEqual([['coming', 2, 'strict', 3]])
    expect(await at(10)).toEqual([['coming', 2, 'strict', 3]])
    expect(await at(20)).toEqual([['open', 2, 'strict', 3]])
    expect(await at(31)).toEqual([])
  })

  it('judges by the set in force once no intake is open or to come', async () => {
    const day = addDays(world.today, 61)
    const enclave = await enclaveBySlug(world.slug)
    const next = { whom: 'next', number: null, code: 'strict' }
    expect((await portalView(enclave, day, 'zh')).judging).toMatchObject([next])
    const check = await checkView(enclave, new URLSearchParams(ANSWERS), day, 'zh')
    expect([check.judgedBy, check.result?.code]).toMatchObject([next, 'strict'])
  })

  it('says in the history which intake still goes by a set that is no longer in force', async () => {
    const enclave = await enclaveBySlug(world.slug)
    const { history } = await publicCriteria(enclave, addDays(world.today, 15), 'zh')
    expect(history.map(({ standing, judges, until }) => [standing, judges, until])).toContainEqual([
      'superseded',
      [1],
      addDays(stricterFrom, -1),
    ])
  })
})

/** The set that a draft begun on a day is judged by. */
async function codeOfDraft(day: string): Promise<string> {
  const at = instantOf(day, 11 * 60)
  const firm = await makeFirm(world.enclaveId, { track: 'B' }, world.now)
  const founder = await makePerson(world, 'founder', { firmId: firm.id }, world.now)
  const { ref } = must(await startAgain(founder, {}, at))
  const own = await ownApplication([founder], ref)
  if (!own) throw new Error('the draft is not there')
  return (await draftOf(own, day, 'zh')).setCode
}
