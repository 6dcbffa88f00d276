import { z } from 'zod'
import { day, defineEvents, event, text } from '~/ground/audit/catalogue'

const plan = { from: day, to: day, figures: z.array(text) }
const counted = { ref: text, value: text, countedOn: day }
const said = (title: string, { ref }: { ref: string }, reason = '') => [`${title} ${ref}`, reason] as const

const pair = { title: text, number: text, otherTitle: text, otherNumber: text, reason: text }
type Pair = { title: string; number: string; otherTitle: string; otherNumber: string; reason: string }
const joined = (zh: string, en: string) => ({
  for: 'log' as const,
  name: { zh, en },
  zh: (p: Pair & { evidence?: string }) => [`${zh}：${p.title}、${p.otherTitle}`, about(p)] as const,
  en: (p: Pair & { evidence?: string }) => [`${en}: ${p.title}, ${p.otherTitle}`, about(p)] as const,
})
const about = ({ number, otherNumber, evidence = '', reason }: Pair & { evidence?: string }) =>
  [`${number} · ${otherNumber}`, evidence, reason].filter(Boolean).join(' · ')

/** What happens to the plan, to achievements that are one and to the rows put forward for it. */
export const kpiEvents = defineEvents({
  plan_frozen: event(plan, {
    for: 'log',
    name: { zh: '计划期结束，数字定格', en: 'Plan ended; its figures stand' },
    zh: (p) => [`计划期 ${p.from} 至 ${p.to} 结束，数字定格`, p.figures.join(', ')],
    en: (p) => [`The plan of ${p.from} to ${p.to} ended; its figures stand`, p.figures.join(', ')],
  }),
  plan_begun: event(plan, {
    for: 'log',
    name: { zh: '设定下一个计划期', en: 'Next plan set' },
    zh: (p) => [`设定下一个计划期：${p.from} 至 ${p.to}`, p.figures.join(', ')],
    en: (p) => [`Next plan: ${p.from} to ${p.to}`, p.figures.join(', ')],
  }),
  indicator_setting_changed: event(
    { indicator: text, was: text, now: text },
    {
      for: 'log',
      name: { zh: '改变指标口径', en: 'Changed what an indicator counts' },
      zh: (p) => [`改变指标口径：${p.indicator}`, `${p.was} → ${p.now}`],
      en: (p) => [`Changed what ${p.indicator} counts`, `${p.was} → ${p.now}`],
    },
  ),
  'evidence.submitted': event(
    { ...counted, indicator: text, prolongs: text.optional() },
    {
      for: 'log',
      name: { zh: '证据报送', en: 'Evidence submitted' },
      zh: (p) => said('证据报送', p),
      en: (p) => said('Evidence submitted', p),
      page: { shape: 'half', zh: '提交', en: 'Submitted' },
    },
  ),
  'evidence.resubmitted': event(counted, {
    for: 'log',
    name: { zh: '证据重新报送', en: 'Evidence submitted again' },
    zh: (p) => said('证据重新报送', p),
    en: (p) => said('Evidence submitted again', p),
    page: { shape: 'half', zh: '再次提交', en: 'Submitted again' },
  }),
  'evidence.approved': event(
    // Of a batch: whether it was drawn to be compared with its proof, which whoever approves says was done.
    { ...counted, indicator: text, prolongs: text.nullish(), sample: z.boolean().optional() },
    {
      for: 'log',
      name: { zh: '证据核准', en: 'Evidence approved' },
      zh: (p) => said('证据核准', p, p.sample ? '抽查，已核对原件' : ''),
      en: (p) => said('Evidence approved', p, p.sample ? 'of the sample, compared with its proof' : ''),
      page: { zh: '核准，计入指标', en: 'Approved and counted' },
    },
  ),
  'evidence.returned': event(
    { ref: text, reason: text },
    {
      for: 'log',
      name: { zh: '证据退回', en: 'Evidence returned' },
      zh: (p) => said('证据退回', p, p.reason),
      en: (p) => said('Evidence returned', p, p.reason),
      page: { shape: 'late', zh: '退回补证', en: 'Returned' },
    },
  ),
  'evidence.withdrawn': event(
    { ref: text, reason: text, from: text },
    {
      for: 'log',
      name: { zh: '证据撤回', en: 'Evidence withdrawn' },
      zh: (p) => said('证据撤回', p, p.reason),
      en: (p) => said('Evidence withdrawn', p, p.reason),
      page: { shape: 'no', zh: '撤回，不再计入', en: 'Withdrawn, counts no more' },
    },
  ),
  'evidence.restored': event(
    { ref: text, reason: text, to: text },
    {
      for: 'log',
      name: { zh: '证据恢复', en: 'Evidence restored' },
      zh: (p) => said('证据恢复', p, p.reason),
      en: (p) => said('Evidence restored', p, p.reason),
      page: { zh: '合并拆开，恢复原状', en: 'Join undone, stands as before' },
    },
  ),
  achievements_joined: event({ ...pair, evidence: text }, joined('合并为一项成果', 'Joined as one result')),
  achievements_join_asked: event(pair, joined('提议合并为一项成果', 'Proposed to join as one result')),
  achievements_join_refused: event(pair, joined('认定为两项成果', 'Held for two results')),
  achievements_separated: event(
    { ...pair, evidence: text },
    joined('拆开合并的成果', 'Separated joined results'),
  ),
  achievements_separation_asked: event(
    pair,
    joined('提议拆开合并的成果', 'Proposed to separate joined results'),
  ),
  achievements_separation_refused: event(pair, joined('维持合并', 'Held to the join')),
})
