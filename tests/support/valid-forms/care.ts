import { newestSetting } from '~/ground/settings/decide.part.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { uploaded } from '../../firms/support'
import { checklist } from '../scenes/care'
import type { Scene } from '../scenes/scene'
import type { World } from '../world'

type Fields = Record<string, string>
type Filled = (world: World, scene: Scene) => Fields | Promise<Fields>

const said = { text: '水龙头还是滴水，请来看看' }
let numbers = 0

/** The next version of a report, as the form of who looks at it carries it. */
async function versionOf({ params }: Scene): Promise<string> {
  const row = await db.ticket.findFirst({ where: { id: params.ticketId ?? '' } })
  return String(row?.version ?? 0)
}

export const FORMS_OF_CARE: Record<string, Filled> = {
  '/desk/:enclave/care/tickets/new': async ({ officer }) => ({
    kind: 'water',
    ...said,
    files: await uploaded(officer),
    idempotencyKey: newId(),
  }),
  '/desk/:enclave/care/tickets/:ticketId': () => ({ ...said, to: 'both', idempotencyKey: newId() }),
  '/desk/:enclave/care/tickets/:ticketId/handling': async ({ officer }, scene) => ({
    priority: 'high',
    ownerId: officer.userId,
    version: await versionOf(scene),
  }),
  '/desk/:enclave/care/tickets/:ticketId/solution': () => said,
  '/desk/:enclave/care/tickets/:ticketId/reopening': () => said,
  '/desk/:enclave/care/tickets/:ticketId/joining': async ({ enclaveId }, { params }) => {
    const other = await db.ticket.findFirstOrThrow({
      where: { enclaveId, state: 'reported', id: { not: params.ticketId ?? '' } },
    })
    return { ticketId: other.id }
  },
  '/my/reports/new': async ({ founder }) => ({
    kind: 'water',
    ...said,
    files: await uploaded(founder),
    idempotencyKey: newId(),
  }),
  '/my/reports/:ticketId': () => ({ ...said, idempotencyKey: newId() }),
  '/my/reports/:ticketId/rating': () => ({ rating: '4', note: '来得快' }),
  '/my/reports/:ticketId/reopening': () => said,
  '/desk/:enclave/care/rounds/new': async (world) => ({
    checklistId: (await checklist(world)).params.checklistId ?? '',
    where: 'building',
    everyMonths: '3',
    firstDueOn: world.today,
    idempotencyKey: newId(),
  }),
  '/desk/:enclave/care/rounds/:roundId/walk': ({ today }) => ({
    dueOn: today,
    version: '1',
    answer_i1: 'yes',
    answer_i2: '1.2',
  }),
  '/desk/:enclave/care/checklists/new': () => ({
    nameZh: '消防',
    nameEn: 'Fire',
    items: '出口畅通 | Exits are free',
    reason: '月度检查',
    idempotencyKey: newId(),
  }),
  '/desk/:enclave/care/checklists/:checklistId': () => ({
    nameZh: '消防',
    nameEn: 'Fire',
    items: '出口畅通 | Exits are free',
    reason: '删去一项',
    version: '1',
    idempotencyKey: newId(),
  }),
  '/admin/:enclave/settings/care': async ({ enclaveId, today }) => ({
    hours: '08:30-12:00, 14:00-18:00',
    reopenDays: String((numbers += 1)),
    kinds: 'water | 漏水 | Water | 一般 | 0.5/4 | 1/8 | 2/24 | 8/80',
    effectiveOn: today,
    reason: '物业服务标准',
    basedOn: String((await newestSetting(db, enclaveId, 'care')).version),
  }),
}
