import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { db } from '~/platform/db.server'
import { rectangle } from '~/residence/drawings/edit'
import { publishDrawing } from '~/residence/drawings/publish.server'
import { saveDraft } from '~/residence/drawings/save-draft.server'
import { enterRooms } from '~/residence/inventory/enter-rooms.server'
import { readRooms } from '~/residence/inventory/room-line'
import { addBuilding } from '~/residence/inventory/save-building.server'
import type { Drawing, Shape } from '~/residence/plans/drawing'
import { allocate } from '~/residence/spaces/allocate.server'
import { addDays, addMonths, dateOfDay, dayFromDate } from '~/shared/days'

const HALL = {
  code: 'pilot',
  nameZh: '中试楼',
  nameEn: 'Pilot hall',
  address: '西安市高新区示例路 88 号院内（示例）',
  floors: 0,
}
const ROOMS = `楼栋\t楼层\t房号\t用途\t面积\t租金\t净高\t承重\t电力\t上下水\t排风\t说明
中试楼\t1\tP101\t中试车间\t150\t38\t7.2\t15\t160\t是\t是\t单层高厂房，可进叉车
中试楼\t1\tP102\t中试车间\t90\t38\t7.2\t15\t120\t是\t是\t单层高厂房
中试楼\t1\tP103\t管理设备\t40\t\t\t\t\t\t\t配电、空压
中试楼\t2\tP201\t公共服务\t80\t\t3.6\t\t\t\t\t检测共享间`
const FIRST_FLOOR = { building: 'pilot', level: 1 }
const BEGAN = 12
const LET = 5

/** A second, smaller building: its rooms from a table, one floor traced, one workshop let to a firm in residence. */
export function runPilotHall(enclave: Enclave): void {
  const { time, today, staff, chance, enclaveId } = enclave
  time.begin(async () => {
    const own = chance.of('pilot hall')
    const opened = workingDayFrom(addMonths(today, -BEGAN))
    const at = await time.until(momentOf(opened, own))
    must(await addBuilding(staff.director, HALL, at), 'enter a building')
    must(await enterRooms(staff.director, readRooms(ROOMS).rooms, undefined, at), 'enter its rooms')
    const units = await db.unit.findMany({ where: { enclaveId, code: { startsWith: 'P10' } } })
    const idOf = new Map(units.map(({ code, id }) => [code, id]))
    const drawing = traced((code) => idOf.get(code) ?? null)
    const sent = { base: 0, drawing, underX: 0, underY: 0, underScale: 0 }
    must(await saveDraft(staff.director, FIRST_FLOOR, sent, at), 'draw a floor')
    const publication = { from: opened, reason: '按竣工图描绘（示例）' }
    must(await publishDrawing(staff.director, FIRST_FLOOR, publication, at), 'publish a plan')
    await letWorkshop(enclave, idOf.get('P101') ?? '')
  })
}

async function letWorkshop({ time, today, staff, chance, enclaveId }: Enclave, unitId: string) {
  const startsOn = addMonths(today, -LET)
  const at = await time.until(momentOf(workingDayFrom(addDays(startsOn, -5)), chance.of('workshop')))
  const tenancy = await db.tenancy.findFirst({
    where: {
      enclaveId,
      state: 'active',
      startedOn: { lte: dateOfDay(addMonths(today, -BEGAN)) },
      endsOn: { gte: dateOfDay(addMonths(today, BEGAN)) },
    },
    orderBy: { firm: { ref: 'asc' } },
  })
  if (!tenancy?.endsOn) return
  const endsOn = dayFromDate(tenancy.endsOn)
  const input = { tenancyId: tenancy.id, startsOn, endsOn, relief: 'scheme' as const }
  must(await allocate(staff.officer, unitId, input, at), 'lease a workshop')
}

/** The ground floor as it was traced: an L of a workshop, a smaller one, plant, and the hall between them. */
function traced(idOf: (code: string) => string | null): Drawing {
  const room = (code: string, points: number[], doors: number[]): Shape => ({
    kind: 'room',
    unitId: idOf(code),
    label: '',
    points,
    doors,
  })
  return {
    width: 2000,
    depth: 1625,
    shapes: [
      room('P101', [0, 0, 1200, 0, 1200, 900, 700, 900, 700, 1500, 0, 1500], [3, 240]),
      room('P102', rectangle({ x: 1200, y: 0, w: 800, h: 1125 }), [3, 60]),
      room('P103', rectangle({ x: 1200, y: 1125, w: 800, h: 500 }), [3, 180]),
      {
        kind: 'corridor',
        unitId: null,
        label: '门厅',
        points: rectangle({ x: 700, y: 900, w: 500, h: 725 }),
        doors: [],
      },
    ],
  }
}
