import { must } from '~/example/drivers/must'
import { planRound, setChecklist, walkRound } from '~/residence/inspections/act.server'
import { readItems } from '~/residence/inspections/items'
import { sayAsStaff } from '~/residence/tickets/message.server'
import { report } from '~/residence/tickets/report.server'
import { solve } from '~/residence/tickets/solve.server'
import { takeUp } from '~/residence/tickets/take-up.server'
import { scene, type Maker, type Scene } from './scene'
import type { World } from '../world'

const key = { idempotencyKey: undefined }

/** A report of the world's founder about the first room of the ground floor that all use, or of none. */
export async function reportedTicket({ founder, now }: World): Promise<string> {
  const said = { kind: 'water', text: '水龙头一直滴水', placeId: undefined, files: [], ...key }
  return must(await report(founder, said, now)).ticketId
}

type State = 'reported' | 'in_hand' | 'waiting_firm' | 'solved'

/** The same in a state, as if it had gone there. */
export const ticketIn =
  (state: State): Maker =>
  async (world) => {
    const { officer, now } = world
    const ticketId = await reportedTicket(world)
    if (state !== 'reported') must(await takeUp(officer, ticketId, now))
    const asked = { to: 'ask_firm' as const, text: '请说明是哪个龙头', files: [], ...key }
    if (state === 'waiting_firm') must(await sayAsStaff(officer, ticketId, asked, now))
    if (state === 'solved') must(await solve(officer, ticketId, { text: '换了阀芯', files: [] }, now))
    return scene({ ticketId })
  }

/** A report, with another of the same matter. */
async function twoOfOneMatter(world: World): Promise<Scene> {
  await reportedTicket(world)
  return ticketIn('reported')(world)
}

export async function checklist({ officer, now }: World): Promise<Scene> {
  const { items } = readItems('出口畅通 | Exits are free\n灭火器压力 | Pressure | 看表 | MPa | 1 | 1.4')
  const input = { nameZh: '消防', nameEn: 'Fire', items, reason: '试验', version: 0, ...key }
  return scene({ checklistId: must(await setChecklist(officer, null, input, now)).checklistId })
}

export async function round(world: World): Promise<Scene> {
  const { params } = await checklist(world)
  const { officer, now, today } = world
  const plan = { checklistId: params.checklistId ?? '', where: 'building', everyMonths: 1, ...key }
  return scene({ roundId: must(await planRound(officer, { ...plan, firstDueOn: today }, now)).roundId })
}

/** A round that was walked, with something wrong. */
export async function inspection(world: World): Promise<Scene> {
  const { params } = await round(world)
  const { officer, now, today } = world
  const found = { note: '堆了纸箱', fileId: null }
  const answers = [
    { item: 'i1', answer: 'no', isFinding: true, ...found },
    { item: 'i2', answer: '1.2', isFinding: false, note: '', fileId: null },
  ]
  const walked = await walkRound(officer, params.roundId ?? '', { dueOn: today, version: 1, answers }, now)
  return scene({ inspectionId: must(walked).inspectionId, item: 'i1' })
}

/** Which rows of care stand behind which addresses. */
export const CARE_MAKERS: [RegExp, Maker][] = [
  [/:ticketId\/(solution|handling)/, ticketIn('in_hand')],
  [/:ticketId\/going-on/, ticketIn('waiting_firm')],
  [/:ticketId\/(rating|reopening)/, ticketIn('solved')],
  [/:ticketId\/joining/, twoOfOneMatter],
  [/:ticketId/, ticketIn('reported')],
  [/:inspectionId/, inspection],
  [/:roundId/, round],
  [/:checklistId/, checklist],
]
