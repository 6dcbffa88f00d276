import { z } from 'zod'
import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { UNIT_KINDS } from '~/residence/spaces/vocabulary'
import type { Locale } from '~/shared/words'
import { FIELDS, type RoomChange } from './changes'
import { inventoryWords } from './words'

/** 面积 60 → 64；租金 50 → 52 */
function changesIn(locale: Locale, changes: readonly RoomChange[]): string {
  const { fields } = inventoryWords[locale]
  const said = (value: string) => (UNIT_KINDS.has(value) ? UNIT_KINDS.words[locale][value] : value || '—')
  return changes
    .map(({ field, before, after }) => `${fields[field]} ${said(before)} → ${said(after)}`)
    .join('；')
}

/** What happens to the building itself. */
export const inventoryEvents = defineEvents({
  rooms_entered: event(
    { rooms: count, sqm: text, floors: text },
    {
      for: 'log',
      name: { zh: '录入房间', en: 'Rooms entered' },
      zh: (p) => [`录入 ${p.rooms} 间房`, `${p.sqm} 平方米，${p.floors} 层`],
      en: (p) => [`${p.rooms} rooms entered`, `${p.sqm} m², floors ${p.floors}`],
    },
  ),
  room_changed: event(
    {
      unit: text,
      changes: z.array(z.object({ field: z.enum(FIELDS), before: text, after: text })),
      reason: text,
    },
    {
      for: 'log',
      name: { zh: '修改房间', en: 'Room changed' },
      zh: (p) => [`修改 ${p.unit}`, `${changesIn('zh', p.changes)}：${p.reason}`],
      en: (p) => [`${p.unit} changed`, `${changesIn('en', p.changes)}: ${p.reason}`],
    },
  ),
  building_entered: event(
    { building: text, floors: count },
    {
      for: 'log',
      name: { zh: '登记楼栋', en: 'Building entered' },
      zh: (p) => [`登记${p.building}`, `${p.floors} 层`],
      en: (p) => [`${p.building} entered`, `${p.floors} floors`],
    },
  ),
  building_changed: event(
    { building: text, name: text, address: text },
    {
      for: 'log',
      name: { zh: '修改楼栋', en: 'Building changed' },
      zh: (p) => [`修改楼栋 ${p.building}`, `${p.name}，${p.address || '—'}`],
      en: (p) => [`Building ${p.building} changed`, `${p.name}, ${p.address || '—'}`],
    },
  ),
  floor_named: event(
    { level: text, name: text },
    {
      for: 'log',
      name: { zh: '修改楼层名称', en: 'Floor named' },
      zh: (p) => [`楼层 ${p.level} 改名`, p.name],
      en: (p) => [`Floor ${p.level} named`, p.name],
    },
  ),
  photo_added: event(
    { unit: text, caption: text },
    {
      for: 'log',
      name: { zh: '添加房间照片', en: 'Photo of a room added' },
      zh: (p) => [`${p.unit} 添加照片`, p.caption],
      en: (p) => [`Photo of ${p.unit} added`, p.caption],
    },
  ),
  photo_removed: event(
    { unit: text, caption: text },
    {
      for: 'log',
      shape: 'ended',
      name: { zh: '撤下房间照片', en: 'Photo of a room taken off' },
      zh: (p) => [`${p.unit} 撤下照片`, p.caption],
      en: (p) => [`Photo of ${p.unit} taken off`, p.caption],
    },
  ),
  room_split: event(
    { unit: text, into: text, from: day, reason: text },
    {
      for: 'log',
      name: { zh: '拆分房间', en: 'Room split' },
      zh: (p) => [`${p.unit} 拆为 ${p.into}`, `自 ${p.from}：${p.reason}`],
      en: (p) => [`${p.unit} split into ${p.into}`, `from ${p.from}: ${p.reason}`],
    },
  ),
  rooms_merged: event(
    { units: text, into: text, from: day, reason: text },
    {
      for: 'log',
      name: { zh: '合并房间', en: 'Rooms merged' },
      zh: (p) => [`${p.units} 合并为 ${p.into}`, `自 ${p.from}：${p.reason}`],
      en: (p) => [`${p.units} merged into ${p.into}`, `from ${p.from}: ${p.reason}`],
    },
  ),
  room_retired: event(
    { unit: text, from: day, reason: text },
    {
      for: 'log',
      shape: 'ended',
      name: { zh: '房间停用', en: 'Room out of service' },
      zh: (p) => [`${p.unit} 停用`, `自 ${p.from}：${p.reason}`],
      en: (p) => [`${p.unit} out of service`, `from ${p.from}: ${p.reason}`],
    },
  ),
  room_reopened: event(
    { unit: text, from: day, reason: text },
    {
      for: 'log',
      name: { zh: '房间恢复使用', en: 'Room in service again' },
      zh: (p) => [`${p.unit} 恢复使用`, `自 ${p.from}：${p.reason}`],
      en: (p) => [`${p.unit} in service again`, `from ${p.from}: ${p.reason}`],
    },
  ),
})
