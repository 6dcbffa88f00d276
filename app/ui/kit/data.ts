import { addDays, addMonths } from '~/shared/days'
import type { AllPoint, AllStation, Station } from '../line'
import type { FloorGeometry, PlanRoom } from '../plan/floor-plan'

export const KIT_DAY = '2026-11-20'
const NAMES = ['申请', '在孵', '毕业', '签约', '注册', '建设', '投产']

/** A line with `done` stations behind it. */
export function lineOf(done: number, state: Station['state'] = 'now'): Station[] {
  const days = [
    '2023-02-27',
    '2023-04-14',
    '2025-11-26',
    '2026-01-28',
    '2026-05-26',
    '2026-11-06',
    '2027-07-04',
  ]
  return NAMES.map((label, i) => ({
    key: label,
    label,
    at: i < done ? days[i] : null,
    planned: i < done ? null : i === done ? '2026-12-06' : addMonths('2026-12-06', (i - done) * 7),
    state: i < done - 1 ? 'done' : i === done - 1 ? state : 'planned',
  }))
}

const COUNTS = [14, 46, 9, 13, 16, 9, 16]
export const everyone: AllStation[] = NAMES.map((label, i) => ({
  key: label,
  label,
  count: COUNTS[i] ?? 0,
  href: '#line',
  weight: i === 1 ? 5.2 : 1.25,
  months: i === 1 ? 48 : undefined,
}))
export const everyPoint: AllPoint[] = everyone.flatMap(({ key, count }, at) =>
  Array.from({ length: count }, (_, i) => ({
    station: key,
    part: at === 6 ? 0 : ((i * 37 + at * 11) % 100) / 100,
    kind: (i * 5 + at) % 11 === 0 ? 'stalled' : (i * 3 + at) % 7 === 0 ? 'hollow' : 'filled',
  })),
)

const STAGES = ['毕业', '签约', '注册', '落位', '开工', '建成', '投产', '达产']
export const stages = STAGES.map((label) => ({ key: label, label }))
export function trackOf(done: number, state: Station['state'], next: string): Station[] {
  return STAGES.map((label, i) => ({
    key: label,
    label,
    at: i < done ? addMonths('2025-11-01', i * 2) : null,
    planned: i < done ? addMonths('2025-11-01', i * 2) : i === done ? next : null,
    state: i < done - 1 ? 'done' : i === done - 1 ? state : 'planned',
  }))
}

const STATES: PlanRoom['state'][] = ['leased', 'expiring', 'free', 'leased', 'free', 'reserved']
const north: PlanRoom[] = [
  [0, 10, '砚石精密'],
  [10, 5, '云桥检测'],
  [15, 5, '空'],
  [30, 5, '北斗田间'],
  [35, 10, '工位区 24 席'],
  [45, 5, '第 9 批预留'],
].map(([x, w, name], i) => ({
  id: `50${i + 1}`,
  code: `50${i + 1}`,
  x: Number(x),
  y: 0,
  w: Number(w),
  h: 7.55,
  state: STATES[i] ?? 'free',
  lines: [String(name), `${Number(w) * 11.8} ㎡`],
  href: '#plan',
  door: { side: 's' as const, at: 0.7 },
}))
const SOUTH: PlanRoom['state'][] = [
  'leased',
  'leased',
  'free',
  'expiring',
  'works',
  'leased',
  'leased',
  'reserved',
]
const south: PlanRoom[] = [
  [0, 5, '微澜水处理'],
  [5, 10, '泓羽储能'],
  [15, 5, '空'],
  [20, 5, '麦酵生物'],
  [25, 5, '防水维修'],
  [30, 10, '衡微传感'],
  [40, 5, '澄光膜材料科技'],
  [45, 5, '澄光扩租'],
].map(([x, w, name], i) => ({
  id: `5${String(i + 7).padStart(2, '0')}`,
  code: `5${String(i + 7).padStart(2, '0')}`,
  x: Number(x),
  y: 9.45,
  w: Number(w),
  h: 7.55,
  state: SOUTH[i] ?? 'free',
  lines: [String(name), `${Number(w) * 11.8} ㎡`],
  href: '#plan',
  selected: i === 5,
  door: { side: 'n' as const, at: 0.7 },
}))

export const floor: FloorGeometry = {
  width: 50,
  depth: 17,
  axesX: Array.from({ length: 11 }, (_, i) => ({ name: String(i + 1), at: i * 5 })),
  axesY: [
    { name: 'D', at: 0 },
    { name: 'C', at: 7.55 },
    { name: 'B', at: 9.45 },
    { name: 'A', at: 17 },
  ],
  rooms: [...north, ...south],
  desks: Array.from({ length: 24 }, (_, i) => ({
    id: `d${i}`,
    x: 40 + (i % 6) * 0.82,
    y: 0.9 + Math.floor(i / 6) * 1.4,
    w: 0.6,
    h: 0.78,
    taken: i % 6 !== 5,
  })),
  fixtures: [
    { id: 'st', kind: 'stairs', x: 20, y: 0, w: 3.1, h: 7.55, label: '楼梯' },
    { id: 'li', kind: 'lift', x: 23.1, y: 0, w: 3.9, h: 7.55, label: '电梯' },
    { id: 'wc', kind: 'toilet', x: 27, y: 0, w: 3, h: 7.55, label: '卫生间' },
    { id: 'co', kind: 'corridor', x: 0, y: 7.55, w: 50, h: 1.9, label: '走廊 1.9 m' },
  ],
}

export const actual = Array.from({ length: 35 }, (_, i) => ({
  day: addMonths('2024-01-01', i),
  value: Math.round(i * 1.05 + (i % 5)),
}))
export const plan = Array.from({ length: 6 }, (_, i) => ({
  day: addDays(`${2024 + i}-01-01`, i === 5 ? -1 : 0),
  value: i * 20,
}))
export const filling = Array.from({ length: 36 }, (_, i) => ({
  day: addMonths('2025-01-01', i),
  share: 0.58 + (i < 20 ? i * 0.017 : 0.34 - (i - 20) * 0.03),
}))
