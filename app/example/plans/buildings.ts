import type {
  BuildingDescription,
  Core,
  FloorDescription,
  RoomDescription,
} from '~/residence/spaces/building'

const NUMBERS_ZH = ['', '一', '二', '三', '四', '五', '六', '七', '八']
const NUMBERS_EN = ['', 'First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth']
const CORE: Core = { kind: 'core', bays: 2 }
const MEETING: RoomDescription = { kind: 'public', bays: 1, zh: '会议室', en: 'Meeting room' }

/** Eight floors of 60 by 20.8 metres: 7,600 square metres to lease, 1,400 for everybody, 640 of stairs and plant; the pilot hall has the other 360. */
export const BUILDING_OF_WEINAN: BuildingDescription = {
  code: 'main',
  zh: '主楼',
  en: 'Main building',
  bay: 6,
  roomDepth: 9.2,
  corridor: 2.4,
  area: { office: 4800, lab: 2200, desk_room: 600, public: 1400 },
  service: 640,
  rent: { office: '52', lab: '46', desk_room: '80', public: '0' },
  floors: [
    {
      ...named(1),
      north: [{ kind: 'public', bays: 3, zh: '餐厅', en: 'Canteen' }, ...labs(1), CORE, ...labs(2, 2)],
      south: [
        { kind: 'public', bays: 5, zh: '展厅', en: 'Exhibition hall' },
        { kind: 'public', bays: 5, zh: '路演厅', en: 'Pitch hall' },
      ],
    },
    {
      ...named(2),
      north: [...labs(2, 2), CORE, ...labs(2, 1, 1)],
      south: [{ kind: 'public', bays: 5, zh: '共享实验室', en: 'Shared laboratory' }, ...labs(2, 2, 1)],
    },
    { ...named(3), north: [...labs(2, 2), CORE, MEETING, ...labs(1, 2)], south: labs(2, 2, 2, 2, 2) },
    {
      ...named(4),
      north: [...offices(2, 1, 1), CORE, ...offices(1), desks(), MEETING],
      south: offices(2, 1, 1, 2, 1, 1, 2),
    },
    {
      ...named(5),
      north: [...offices(2, 1, 1), CORE, ...offices(1), desks(), ...offices(1)],
      south: offices(1, 2, 1, 1, 1, 2, 1, 1),
    },
    {
      ...named(6),
      north: [...offices(1, 1, 2), CORE, desks(), ...offices(1), MEETING],
      south: offices(1, 2, 1, 1, 2, 1, 2),
    },
    {
      ...named(7),
      north: [...offices(2, 2), CORE, ...offices(1), desks(), MEETING],
      south: offices(3, 2, 1, 2, 2),
    },
    { ...named(8), north: [...offices(4), CORE, desks(), ...offices(2)], south: offices(4, 2, 1, 1, 2) },
  ],
}

/** Two floors of a smaller house. */
export const BUILDING_OF_SHANGRAO: BuildingDescription = {
  code: 'east',
  zh: '东楼',
  en: 'East building',
  bay: 5,
  roomDepth: 8,
  corridor: 2.2,
  area: { office: 560, lab: 240, desk_room: 80, public: 80 },
  rent: { office: '65', lab: '58', desk_room: '95', public: '0' },
  floors: [
    { ...named(1), north: [...labs(2, 2), CORE], south: [...labs(2), ...offices(2, 1), MEETING] },
    {
      ...named(2),
      north: [...offices(2, 2), CORE],
      south: [...offices(2, 2), desks(12)],
    },
  ],
}

function named(level: number): Pick<FloorDescription, 'level' | 'zh' | 'en'> {
  return { level, zh: `${NUMBERS_ZH[level] ?? level}层`, en: `${NUMBERS_EN[level] ?? level} floor` }
}

function offices(...bays: number[]): RoomDescription[] {
  return bays.map((count) => ({ kind: 'office', bays: count }))
}

function labs(...bays: number[]): RoomDescription[] {
  return bays.map((count) => ({ kind: 'lab', bays: count }))
}

function desks(count = 24): RoomDescription {
  return { kind: 'desk_room', bays: 2, desks: count }
}
