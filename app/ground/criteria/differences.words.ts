import { defineWords } from '~/shared/words'

/** How one set of criteria differs from another, as sentences. */
export const differenceWords = defineWords({
  added: (words: string) => [`新增：${words}`, `New: ${words}`],
  removed: (words: string) => [`取消：${words}`, `No longer asked: ${words}`],
  reworded: (from: string, to: string) => [
    `“${inner(from)}”改为“${inner(to)}”`,
    `“${inner(from)}” becomes “${inner(to)}”`,
  ],
  changed: (words: string, field: string, from: string, to: string) => [
    `${words}：${field}由“${inner(from)}”改为“${inner(to)}”`,
    `${words}: ${field} from “${inner(from)}” to “${inner(to)}”`,
  ],
  fields: {
    rule: ['判断规则', 'the rule'],
    clause: ['依据', 'the clause'],
    track: ['适用类别', 'the track'],
    severity: ['性质', 'the kind'],
    points: ['加分', 'the points'],
    papers: ['材料', 'the papers'],
  },
  named: {
    must: ['必须满足', 'must be met'],
    bonus: ['加分项', 'bonus'],
    A: ['甲类', 'track A'],
    B: ['乙类', 'track B'],
    both: ['两类', 'both tracks'],
  },
  none: ['无', 'none'],
})

/** Quotation marks within quotation marks are single ones. */
function inner(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’')
}
