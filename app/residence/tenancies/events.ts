import { z } from 'zod'
import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { source, takenFrom } from '~/ground/audit/taken-from'
import { EXIT_WAYS } from './vocabulary'

/** What happens in the term of a firm. */
export const tenancyEvents = defineEvents({
  tenancy_graduated: event(
    { set: text, met: z.array(text), note: text, heldBack: text.optional() },
    {
      for: 'all',
      name: { zh: '毕业', en: 'Graduated' },
      zh: (p) => [
        '毕业',
        [`按毕业条件 ${p.set} 判定`, p.note, p.heldBack && `不公示：${p.heldBack}`]
          .filter(Boolean)
          .join('。'),
      ],
      en: (p) => [
        'Graduated',
        [`under set ${p.set}`, p.note, p.heldBack && `not on public notice: ${p.heldBack}`]
          .filter(Boolean)
          .join('. '),
      ],
    },
  ),
  graduation_off_notice: event(
    { reason: text },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '撤下毕业公示', en: 'Graduation taken off notice' },
      zh: (p) => ['撤下毕业公示', p.reason],
      en: (p) => ['Graduation taken off the public notices', p.reason],
    },
  ),
  graduation_on_notice: event(
    { reason: text },
    {
      for: 'all',
      name: { zh: '重新公示毕业', en: 'Graduation put back on notice' },
      zh: (p) => ['毕业重新公示', p.reason],
      en: (p) => ['Graduation put back on the public notices', p.reason],
    },
  ),
  certificate_text_published: event(
    { version: count, effectiveOn: day, reason: text.optional(), source },
    {
      for: 'log',
      name: { zh: '发布毕业证书文本', en: 'Words of certificates published' },
      zh: (p) => [
        `发布毕业证书文本第 ${p.version} 版，${p.effectiveOn} 起毕业的用${takenFrom.zh(p)}`,
        p.reason ?? '',
      ],
      en: (p) => [
        `Words of certificates, version ${p.version}, for those who graduate from ${p.effectiveOn} on${takenFrom.en(p)}`,
        p.reason ?? '',
      ],
    },
  ),
  rooms_freed: event(
    { units: z.array(text), lastDay: day },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '交还全部房间', en: 'All rooms given back' },
      zh: (p) => [`交还全部房间：${p.units.join('、')}`, `租到 ${p.lastDay}`],
      en: (p) => [`All rooms given back: ${p.units.join(', ')}`, `leased until ${p.lastDay}`],
    },
  ),
  term_extended: event(
    { before: day, until: day, months: count, groundZh: text, groundEn: text, note: text },
    {
      for: 'all',
      name: { zh: '延长孵化期', en: 'Term extended' },
      zh: (p) => [`孵化期延长 ${p.months} 个月，到 ${p.until}`, `${p.groundZh}。${p.note}`],
      en: (p) => [`Term extended by ${p.months} months, to ${p.until}`, `${p.groundEn}. ${p.note}`],
    },
  ),
  term_corrected: event(
    { before: day, day, reason: text, rows: count },
    {
      for: 'all',
      name: { zh: '更正入驻日', en: 'Day of moving in corrected' },
      zh: (p) => [`更正入驻日 ${p.before} → ${p.day}`, p.reason],
      en: (p) => [`Day of moving in corrected: ${p.before} → ${p.day}`, p.reason],
    },
  ),
  tenancy_exited: event(
    { way: z.enum(EXIT_WAYS.codes).optional(), reason: text },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '退出孵化', en: 'Left the incubator' },
      zh: (p) => [p.way ? `退出孵化：${EXIT_WAYS.words.zh[p.way]}` : '退出孵化', p.reason],
      en: (p) => [
        p.way ? `Left the incubator: ${EXIT_WAYS.words.en[p.way]}` : 'Left the incubator',
        p.reason,
      ],
    },
  ),
})
