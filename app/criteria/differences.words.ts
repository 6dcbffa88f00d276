import { defineWords } from '../shared/words'

/** How one set of criteria differs from another, as sentences. */
export const differenceWords = defineWords(
  {
    added: (words: string) => `新增：${words}`,
    removed: (words: string) => `取消：${words}`,
    reworded: (from: string, to: string) => `“${inner(from)}”改为“${inner(to)}”`,
    changed: (words: string, field: string, from: string, to: string) =>
      `${words}：${field}由“${inner(from)}”改为“${inner(to)}”`,
    fields: {
      rule: '判断规则',
      clause: '依据',
      track: '适用类别',
      severity: '性质',
      points: '加分',
      papers: '材料',
    },
    named: { must: '必须满足', bonus: '加分项', A: '甲类', B: '乙类', both: '两类' },
    none: '无',
  },
  {
    added: (words) => `New: ${words}`,
    removed: (words) => `No longer asked: ${words}`,
    reworded: (from, to) => `“${inner(from)}” becomes “${inner(to)}”`,
    changed: (words, field, from, to) => `${words}: ${field} from “${inner(from)}” to “${inner(to)}”`,
    fields: {
      rule: 'the rule',
      clause: 'the clause',
      track: 'the track',
      severity: 'the kind',
      points: 'the points',
      papers: 'the papers',
    },
    named: { must: 'must be met', bonus: 'bonus', A: 'track A', B: 'track B', both: 'both tracks' },
    none: 'none',
  },
)

/** Quotation marks within quotation marks are single ones. */
function inner(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’')
}
