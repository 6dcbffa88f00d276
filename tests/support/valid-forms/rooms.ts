import { gzipSync } from 'node:zlib'
import { newId } from '~/platform/ids.server'
import { markOf } from '~/residence/inventory/enter-rooms.server'
import { readRooms } from '~/residence/inventory/room-line'
import { addDays } from '~/shared/days'
import { codeIn, pictureOf } from '../rooms'
import type { Scene } from '../scenes/scene'
import type { World } from '../world'

type Fields = Record<string, string>

const REASON = '隔墙拆改，竣工图已更新'

/** A table of rooms as it is sent once its reading was looked at. */
export function roomsEntered(table: string) {
  return { table, seen: markOf(readRooms(table).rooms), idempotencyKey: newId() }
}

/** What changes the rooms of the building. */
export const FORMS_OF_ROOMS: Record<string, (world: World, scene: Scene) => Fields | Promise<Fields>> = {
  '/desk/:enclave/space/inventory/rooms': () => roomsEntered('1\t901\t研发\t120'),
  '/desk/:enclave/space/buildings/:building/:level/name': () => ({
    nameZh: '一层北',
    nameEn: 'First floor north',
  }),
  '/desk/:enclave/space/buildings/:building/:level/drawing/saving': () => ({
    base: '0',
    drawing: JSON.stringify({
      width: 3600,
      depth: 2000,
      shapes: [
        {
          kind: 'room',
          unitId: null,
          label: '大厅',
          points: [0, 0, 600, 0, 600, 900, 0, 900],
          doors: [2, 80],
        },
      ],
    }),
  }),
  '/desk/:enclave/space/buildings/:building/:level/drawing/publication': ({ today }) => ({
    from: today,
    reason: '按竣工图',
  }),
  '/desk/:enclave/space/buildings/:building/:level/drawing/tracing': () => ({
    packed: gzipSync('<svg viewBox="0 0 9 9"><path d="M0 0L9 9"/></svg>').toString('base64'),
    name: '一层.svg',
  }),
  '/desk/:enclave/space/buildings/:building/:level/drawing/underlay': async (world) => ({
    image: await pictureOf(world),
  }),
  '/desk/:enclave/space/rooms/:unitId/photos': async (world) => ({
    photo: await pictureOf(world),
    caption: '朝南',
  }),
  '/desk/:enclave/space/buildings': () => ({
    nameZh: '西楼',
    nameEn: 'West building',
    address: '西安市雁塔区',
    code: `w${newId().slice(0, 8)}`,
    floors: '2',
    idempotencyKey: newId(),
  }),
  '/desk/:enclave/space/buildings/:building': () => ({
    nameZh: '主楼',
    nameEn: 'Main building',
    address: '西安市高新区',
  }),
  '/desk/:enclave/space/rooms/:unitId': () => ({
    kind: 'lab',
    areaSqm: '66',
    leasable: 'on',
    rentPerSqm: '48.5',
    heightM: '3.6',
    cleanClass: 'ISO 7',
    noteZh: '新风已装',
    noteEn: 'Fresh air installed',
    reason: REASON,
  }),
  '/desk/:enclave/space/rooms/:unitId/split': async ({ today }, scene) => {
    const code = await codeIn(scene)
    return { parts: `${code}A 20\n${code}B 40`, from: addDays(today, 400), reason: REASON }
  },
  '/desk/:enclave/space/rooms/:unitId/merge': async ({ today }, scene) => {
    const code = await codeIn(scene)
    return { others: `${code}N`, code: `${code}M`, from: addDays(today, 400), reason: REASON }
  },
  '/desk/:enclave/space/rooms/:unitId/retire': ({ today }) => ({ from: addDays(today, 400), reason: REASON }),
  '/desk/:enclave/space/rooms/:unitId/reopen': ({ today }) => ({ from: addDays(today, 500), reason: REASON }),
}
