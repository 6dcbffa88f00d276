import { draftOf, markOf } from '~/plan/assessments/draft.server'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { db } from '~/platform/db.server'
import { addDays } from '~/shared/days'
import { newId } from '~/platform/ids.server'
import type { Scene } from '../scenes/scene'
import { ASSESSED } from '../scenes/assessments'
import type { World } from '../world'

type Form = (world: World, scene: Scene) => Promise<Record<string, string>>
let numbers = 0

/** What the acts on a year's assessment take, and the indicators that it is scored by. */
export const FORMS_OF_ASSESSMENTS: Record<string, Form> = {
  '/desk/:enclave/assessments/:year/entries/:line': () =>
    Promise.resolve({ key: '全市排名', value: '2', note: '市科技局通报', proof: newId() }),
  '/desk/:enclave/assessments/:year/submission': async ({ enclaveId, today }, { params }) => ({
    seen: markOf(await draftOf({ enclaveId, year: Number(params.year), today })),
  }),
  '/bureau/:enclave/assessments/:year/decision': async ({ enclaveId }, { params }) => {
    const row = await db.assessment.findFirstOrThrow({
      where: { enclaveId, year: Number(params.year) },
      orderBy: { version: 'desc' },
    })
    return { version: String(row.version), verdict: 'return', note: '依据要补齐' }
  },
  '/desk/:enclave/rankings/:code/new': ({ today }) =>
    Promise.resolve({
      onDay: addDays(today, -(numbers += 1)),
      place: '5',
      among: '11',
      source: '省科技厅年度通报',
      proof: newId(),
    }),
  '/bureau/:enclave/rankings/:code/readings/:reading': () =>
    Promise.resolve({ verdict: 'approve', note: '' }),
  '/admin/:enclave/settings/rankings': async ({ enclaveId }) => ({
    rankings: `city | 全省创新指数名次 | Place in the provincial index | ${(numbers += 1)}`,
    basedOn: String((await newestSetting(db, enclaveId, 'rankings')).version),
    reason: '主任办公会通过',
  }),
  '/admin/:enclave/settings/industries': async ({ enclaveId }) => ({
    // None of those below: a code is of one class alone.
    resource: `06 07 ${28 + ((numbers += 1) % 8)}`,
    emerging: '27、39 3985',
    basisZh: '市统计局口径',
    basisEn: 'As the statistical bureau of the city counts them',
    basedOn: String((await newestSetting(db, enclaveId, 'industries')).version),
    reason: '主任办公会通过',
  }),
  '/admin/:enclave/settings/assessment': async ({ enclaveId }) => ({
    assessed: ASSESSED.replace('授权专利 |', `授权专利 ${(numbers += 1)} |`),
    excellentFrom: '90',
    goodFrom: '75',
    fairFrom: '60',
    basedOn: String((await newestSetting(db, enclaveId, 'assessment')).version),
    reason: '市政府办公会通过',
  }),
}
