import { z } from 'zod'
import { figure, share } from '~/plan/counting/figure'
import { DIRECTIONS } from '~/plan/counting/vocabulary'
import { STANDINGS } from '~/plan/measures/vocabulary'
import { defineWords, plural, type Locale } from '~/shared/words'
import { ITEM_KINDS, type ItemKind } from './vocabulary'

const name = z.object({ zh: z.string(), en: z.string() })
const task = z.object({
  title: z.string(),
  owner: name,
  due: z.string(),
  standing: z.enum(STANDINGS.codes),
  percent: z.number(),
  late: z.number(),
})

/** What an item of an agenda rests on, by its kind: codes and facts of the day it was put there. */
const FACTS = {
  follow_up: task,
  late_task: task,
  behind: z.object({
    indicator: name,
    unit: z.string(),
    value: z.string(),
    due: z.string(),
    percent: z.number().nullable(),
    /** What was put there before limits came is of a target. */
    better: z.enum(DIRECTIONS.codes).default('more'),
  }),
  blocked: z.object({
    ref: z.string(),
    firm: z.string(),
    park: name,
    blocker: z.string(),
    since: z.string().nullable(),
  }),
  waiting: z.object({ rows: z.number(), oldest: z.string(), days: z.number() }),
  /** How many there are of a kind beyond those that stand one by one. */
  more: z.object({ of: z.enum(['late_task', 'blocked']), count: z.number() }),
  other: z.object({ title: z.string() }),
} satisfies Record<ItemKind, z.ZodType>
export type FactsOf<K extends ItemKind> = z.output<(typeof FACTS)[K]>
export type Item = { [K in ItemKind]: { kind: K; facts: FactsOf<K> } }[ItemKind]

/** An item as the database keeps it; one that cannot be read any more stands with its kind alone. */
export function itemFromJson(kind: string, json: unknown): Item {
  const code = ITEM_KINDS.of(kind)
  const read = FACTS[code].safeParse(json)
  return read.success ? ({ kind: code, facts: read.data } as Item) : { kind: 'other', facts: { title: '—' } }
}

const words = defineWords({
  late: (days: number) => [`迟 ${days} 天`, `${plural(days, 'day')} late`],
  task: (owner: string, due: string, standing: string, percent: number) => [
    `${owner}，期限 ${due}，${standing}，进展 ${percent}%`,
    `${owner}, due ${due}, ${standing.toLowerCase()}, ${percent}% done`,
  ],
  behind: (value: string, due: string, percent: number | null) => [
    `完成 ${value}，应达 ${due}${percent === null ? '' : `，为计划的 ${percent}%`}`,
    `${value} reached, ${due} due${percent === null ? '' : `: ${percent}% of the plan`}`,
  ],
  overLimit: (value: string, due: string, percent: number | null) => [
    `已到 ${value}，至今上限 ${due}${percent === null ? '' : `，为上限的 ${percent}%`}`,
    `${value} by now, limit to date ${due}${percent === null ? '' : `: ${percent}% of it`}`,
  ],
  stuck: (firm: string, blocker: string) => [`${firm}：${blocker}`, `${firm}: ${blocker}`],
  blocked: (ref: string, park: string, since: string) => [
    `${ref}，${park}${since ? `，${since} 起` : ''}`,
    `${ref}, ${park}${since ? `, since ${since}` : ''}`,
  ],
  waiting: (rows: number) => [
    `${rows} 条证据超过期限没有核`,
    `${plural(rows, 'row')} of evidence not verified in time`,
  ],
  more: {
    late_task: (count: number) => [`另 ${count} 项任务逾期`, `${plural(count, 'more late task')}`],
    blocked: (count: number) => [`另 ${count} 个项目受阻`, `${plural(count, 'more blocked landing')}`],
  },
  waitingDetail: (oldest: string, days: number) => [
    `最早一条 ${oldest} 提交，期限 ${days} 个工作日`,
    `The oldest was submitted on ${oldest}; ${days} working days are allowed`,
  ],
})

/** What an item is about as the log keeps it, in either language; what was typed is the same in both. */
export function itemInLog({ kind, facts }: { kind: string; facts: unknown }) {
  const item = itemFromJson(kind, facts)
  return { kind: item.kind, item: { zh: itemInWords(item, 'zh').title, en: itemInWords(item, 'en').title } }
}

/** An item in a reader's language: what it is about, and what it rests on. */
export function itemInWords(item: Item, locale: Locale): { title: string; detail: string } {
  const w = words[locale]
  switch (item.kind) {
    case 'follow_up':
    case 'late_task': {
      const { title, owner, due, standing, percent, late } = item.facts
      const stands = STANDINGS.words[locale][standing]
      const between = locale === 'zh' ? '，' : ', '
      // What is late is not called late twice; what was reported or done too late is called both.
      const how = late === 0 ? stands : standing === 'late' ? w.late(late) : stands + between + w.late(late)
      return { title, detail: w.task(owner[locale], due, how, percent) }
    }
    case 'behind': {
      const { indicator, unit, value, due, percent, better } = item.facts
      const kind = unit === 'yuan' ? 'money' : 'count'
      return {
        title: indicator[locale],
        detail: (better === 'less' ? w.overLimit : w.behind)(
          figure(kind, value, locale),
          share(kind, due, locale),
          percent,
        ),
      }
    }
    case 'blocked': {
      const { ref, firm, park, blocker, since } = item.facts
      return { title: w.stuck(firm, blocker), detail: w.blocked(ref, park[locale], since ?? '') }
    }
    case 'waiting':
      return {
        title: w.waiting(item.facts.rows),
        detail: w.waitingDetail(item.facts.oldest, item.facts.days),
      }
    case 'more':
      return { title: w.more[item.facts.of](item.facts.count), detail: '' }
    case 'other':
      return { title: item.facts.title, detail: '' }
  }
}
