import { z } from 'zod'
import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { UTILITIES } from '~/residence/rent/vocabulary'
import { READING_WAYS } from './vocabulary'

const way = z.enum(READING_WAYS.codes)
const utility = z.enum(UTILITIES.codes)

/** What happens to meters. */
export const meterEvents = defineEvents({
  meter_entered: event(
    { meter: text, utility, rooms: count, from: day, value: text },
    {
      for: 'log',
      name: { zh: '登记表计', en: 'Meter entered' },
      zh: (p) => [
        `登记${UTILITIES.words.zh[p.utility]}表 ${p.meter}`,
        `${p.rooms} 个房间，${p.from} 起，起始读数 ${p.value}`,
      ],
      en: (p) => [
        `Meter ${p.meter} entered (${UTILITIES.words.en[p.utility].toLowerCase()})`,
        `${p.rooms} rooms, from ${p.from} at ${p.value}`,
      ],
    },
  ),
  meter_read: event(
    { meter: text, day, how: way, value: text, note: text },
    {
      for: 'log',
      name: { zh: '抄表', en: 'Meter read' },
      zh: (p) => [`${READING_WAYS.words.zh[p.how]} ${p.meter}：${p.day} 读数 ${p.value}`, p.note],
      en: (p) => [`Meter ${p.meter}: ${p.value} on ${p.day} (${READING_WAYS.words.en[p.how]})`, p.note],
    },
  ),
  reading_corrected: event(
    { meter: text, day, was: text, value: text, reason: text },
    {
      for: 'log',
      name: { zh: '更正读数', en: 'Reading corrected' },
      zh: (p) => [`更正 ${p.meter} ${p.day} 的读数：${p.was} 改为 ${p.value}`, p.reason],
      en: (p) => [`Reading of ${p.meter} on ${p.day} corrected from ${p.was} to ${p.value}`, p.reason],
    },
  ),
  reading_struck: event(
    { meter: text, day, was: text, reason: text },
    {
      for: 'log',
      name: { zh: '撤销读数', en: 'Reading struck' },
      zh: (p) => [`撤销 ${p.meter} ${p.day} 的读数 ${p.was}`, p.reason],
      en: (p) => [`Reading of ${p.meter} on ${p.day} (${p.was}) struck`, p.reason],
    },
  ),
  meter_ended: event(
    { meter: text, day },
    {
      for: 'log',
      shape: 'ended',
      name: { zh: '停用表计', en: 'Meter taken out' },
      zh: (p) => `${p.day} 起停用表计 ${p.meter}`,
      en: (p) => `Meter ${p.meter} taken out from ${p.day}`,
    },
  ),
})
