import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, addMonths, dateOfDay } from '~/shared/days'
import { scene, type Maker, type Scene } from './scene'
import { makePerson, type World } from '../world'

let months = 0

/** A month that is closed, another one each time: far enough back that it is never the next one to be closed. */
export async function closedMonth({ enclaveId, bureau, now }: World): Promise<Scene & { closingId: string }> {
  months += 1
  const month = addMonths('2026-05-01', -months)
  const { planStartsOn } = await db.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
  const closingId = newId()
  await db.monthClosing.create({
    data: {
      enclaveId,
      id: closingId,
      planStartsOn,
      month: dateOfDay(month),
      untilOn: dateOfDay(addDays(addMonths(month, 1), -1)),
      closedById: bureau.userId,
      closedAt: now,
    },
  })
  const indicators = await db.indicator.findMany({ where: { enclaveId } })
  await db.monthFigure.createMany({
    data: indicators.map(({ id, zh, en, target, strict }) => ({
      enclaveId,
      closingId,
      indicatorId: id,
      zh,
      en,
      value: '12',
      rows: 12,
      due: '10',
      target,
      strict,
      fresh: '12',
      late: '0',
      gone: '0',
    })),
  })
  return { ...scene({ month: month.slice(0, 7) }), closingId }
}

/** The bulletin of a closed month in a state, edited by an officer who is nobody else in the world. */
export const bulletinIn = (state: 'draft' | 'published' | 'withdrawn') => async (world: World) => {
  const { enclaveId, bureau, now } = world
  const { closingId, ...made } = await closedMonth(world)
  const editor = await makePerson(world, 'officer')
  const text = '截至{数据截止}，各项工作按计划推进。'
  const id = newId()
  await db.bulletin.create({
    data: {
      enclaveId,
      id,
      closingId,
      month: dateOfDay(`${made.params.month}-01`),
      state: 'draft',
      sections: { overall: text, highlights: text, problems: text, next: text },
      draftedById: editor.userId,
      draftedAt: now,
      editedById: editor.userId,
      editedAt: now,
    },
  })
  const where = { enclaveId_id: { enclaveId, id } }
  const number = months
  const published = {
    state: 'published',
    year: 2026,
    number,
    docNo: `渭科孵通〔2026〕${number}号`,
    publishedById: bureau.userId,
    publishedAt: now,
  }
  if (state !== 'draft') await db.bulletin.update({ where, data: published })
  const withdrawn = {
    state,
    withdrawnById: bureau.userId,
    withdrawnAt: now,
    reason: '数据有误，重新核对',
  }
  if (state === 'withdrawn') await db.bulletin.update({ where, data: withdrawn })
  return made
}

/** Which rows stand behind the addresses of months and bulletins. */
export const MONTH_MAKERS: [RegExp, Maker][] = [
  [/^\/:enclave\/bulletins\/:month/, bulletinIn('published')],
  [/:month\/bulletin\/withdrawal/, bulletinIn('published')],
  [/:month\/bulletin\/draft/, closedMonth],
  [/:month\/bulletin/, bulletinIn('draft')],
  [/:month/, closedMonth],
]
