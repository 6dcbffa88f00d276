import type { CountyTile } from '~/ground/settings/land'

const tile = (code: string, column: number, row: number): CountyTile => ({ code, column, row })

/** The counties of Weinan in their schematic places: the Yellow River in the east, the Qinling in the south. */
export const COUNTY_TILES: CountyTile[] = [
  tile('610581', 5, 1),
  tile('610527', 2, 2),
  tile('610525', 3, 2),
  tile('610524', 4, 2),
  tile('610528', 1, 3),
  tile('610526', 2, 3),
  tile('610523', 3, 3),
  tile('610502', 2, 4),
  tile('610503', 3, 4),
  tile('610582', 4, 4),
  tile('610522', 5, 4),
]

type Plot = {
  park: string
  name: string
  mu: string
  wan: string
  stock: string
  clearance: string
  use: string
}
const plot = (
  park: string,
  name: string,
  [mu, wan]: readonly [string, string],
  [stock, clearance, use = 'industrial']: readonly [string, string, string?],
): Plot => ({ park, name: `${name}（示例）`, mu, wan, stock, clearance, use })

/** Land that parks offer; sizes and prices are invented. */
export const PLOTS: Plot[] = [
  plot('渭南高新区', '东区 1 号地', ['86', '18.5'], ['acquired', 'cleared']),
  plot('渭南高新区', '东区 2 号地', ['42.6', '18.5'], ['acquired', 'cleared']),
  plot('渭南高新区', '增材二期地块', ['65', '19'], ['acquired', 'reserved', 'mixed']),
  plot('渭南高新区', '科研楼地块', ['18.4', '32'], ['approved', 'none', 'research']),
  plot('渭南经开区', '食品园 A 地块', ['120', '14'], ['acquired', 'cleared']),
  plot('渭南经开区', '临空仓储地块', ['95', '12.8'], ['approved', 'none', 'storage']),
  plot('韩城经开区', '循环园北地块', ['210', '9.6'], ['acquired', 'reserved']),
  plot('卤阳湖开发区', '试飞配套地块', ['150', '8.2'], ['acquired', 'cleared', 'mixed']),
  plot('蒲城高新区', '新材料一路南', ['73.5', '11'], ['acquired', 'cleared']),
  plot('富平高新区', '电池产业园 C 区', ['130', '13'], ['acquired', 'cleared']),
  plot('富平高新区', '庄里工业园南', ['58', '11.5'], ['supplied', 'cleared']),
  plot('大荔科技产业园区', '光伏园 3 号', ['90', '10'], ['acquired', 'cleared']),
  plot('白水高新区', '果业机械地块', ['36', '8.5'], ['acquired', 'cleared']),
  plot('澄城经开区', '装备园西', ['77', '8'], ['acquired', 'reserved']),
  plot('合阳经开区', '农副加工地块', ['44', '7.5'], ['acquired', 'cleared']),
  plot('华州经开区', '钼化工配套地', ['112', '9'], ['approved', 'none']),
]

type Hall = { park: string; building: string; floor: string; sqm: string; rent: string; kva: string }
const hall = (
  park: string,
  building: string,
  [floor, sqm]: readonly [string, string],
  [rent, kva]: readonly [string, string],
): Hall => ({ park, building: `${building}（示例）`, floor, sqm, rent, kva })

/** Standard factory space, a floor each. */
export const HALLS: Hall[] = [
  hall('渭南高新区', '三期标准厂房 1 号楼', ['1', '2860'], ['14', '630']),
  hall('渭南高新区', '三期标准厂房 1 号楼', ['2', '2740'], ['11', '400']),
  hall('渭南高新区', '三期标准厂房 2 号楼', ['1', '2860'], ['14', '630']),
  hall('渭南经开区', '食品园 6 号厂房', ['1', '4200'], ['12', '800']),
  hall('富平高新区', '电池园 3 号厂房', ['1', '5100'], ['13', '1250']),
  hall('蒲城高新区', '新材料孵化厂房', ['1', '1980'], ['10', '500']),
  hall('大荔科技产业园区', '锂电厂房 B 栋', ['1', '3300'], ['11', '1000']),
  hall('潼关经开区', '肉夹馍产业园 2 号', ['1', '1500'], ['9', '315']),
  hall('华阴经开区', '新材料厂房 A', ['1', '2400'], ['9', '400']),
]

export type ParcelPlan = {
  park: string
  name: string
  mu: string
  stock: 'approved' | 'acquired' | 'supplied'
  holder?: string
  /** Months from today at which work was to begin; the price in 万元. */
  startsIn?: number
  price?: string
  /** Months from today at which work began and stopped. */
  began?: number
  stopped?: number
  /** Authorities hold it up since so many months before today. */
  heldSince?: number
  /** How far its case has come. */
  goes?: 'notified' | 'reclaiming'
}
const one = (park: string, name: string, mu: string, rest: Omit<ParcelPlan, 'park' | 'name' | 'mu'>) => ({
  park,
  name: `${name}（示例）`,
  mu,
  ...rest,
})
const holder = (name: string) => `${name}有限公司（示例）`

/** Parcels of the ledger; the idle ones stand as the rules' own cases do. */
export const PARCELS: ParcelPlan[] = [
  one('渭南高新区', '高新 2025-07 号', '100', {
    stock: 'supplied',
    holder: holder('渭南恒岭精密机械'),
    startsIn: -12,
    price: '2000',
  }),
  one('蒲城高新区', '蒲高 2024-02 号', '85', {
    stock: 'supplied',
    holder: holder('蒲城诚化新材料'),
    startsIn: -27,
    price: '1530',
    goes: 'reclaiming',
  }),
  one('富平高新区', '富高 2024-05 号', '120', {
    stock: 'supplied',
    holder: holder('富平启蓄电源'),
    startsIn: -24,
    price: '2400',
    heldSince: -20,
  }),
  one('渭南经开区', '经开 2024-11 号', '100', {
    stock: 'supplied',
    holder: holder('渭南谷良食品'),
    startsIn: -22,
    price: '1800',
    began: -21,
    stopped: -13,
  }),
  one('大荔科技产业园区', '荔科 2025-03 号', '64', {
    stock: 'supplied',
    holder: holder('大荔晟光能源'),
    startsIn: -14,
    price: '960',
    goes: 'notified',
  }),
  one('韩城经开区', '韩经 2025-09 号', '150', {
    stock: 'supplied',
    holder: holder('韩城恒铸循环'),
    startsIn: -9,
    price: '1950',
  }),
  one('渭南高新区', '高新 2025-12 号', '48', {
    stock: 'supplied',
    holder: holder('渭南迈印智能装备'),
    startsIn: -5,
    price: '912',
    began: -4,
  }),
  one('华州经开区', '华州 2026-01 号', '72', {
    stock: 'supplied',
    holder: holder('华州砺新材料'),
    startsIn: 4,
    price: '720',
  }),
  one('白水高新区', '白水 2026 收储一', '110', { stock: 'acquired' }),
  one('澄城经开区', '澄城 2026 收储二', '95', { stock: 'acquired' }),
  one('合阳经开区', '合阳批次 2026-1', '180', { stock: 'approved' }),
  one('潼关经开区', '潼关批次 2026-2', '140', { stock: 'approved' }),
]
