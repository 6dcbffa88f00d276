import { z } from 'zod'
import { count, defineEvents, event, text } from '~/ground/audit/catalogue'
import { source, takenFrom } from '~/ground/audit/taken-from'
import { plural } from '~/shared/words'

const of = { question: text }

/** What happens to frequent questions; their order is not told. */
export const questionEvents = defineEvents({
  questions_taken: event(
    { questions: count, reason: text, source },
    {
      for: 'log',
      name: { zh: '取用常见问题', en: 'Frequent questions taken over' },
      zh: (p) => [`取用 ${p.questions} 个常见问题（未公开）${takenFrom.zh(p)}`, p.reason],
      en: (p) => [
        `${plural(p.questions, 'frequent question')} entered, not published${takenFrom.en(p)}`,
        p.reason,
      ],
    },
  ),
  question_entered: event(of, {
    for: 'log',
    name: { zh: '新增常见问题', en: 'Frequent question entered' },
    zh: (p) => `新增常见问题：${p.question}`,
    en: (p) => `Frequent question entered: ${p.question}`,
  }),
  question_changed: event(of, {
    for: 'log',
    name: { zh: '修改常见问题', en: 'Frequent question changed' },
    zh: (p) => `修改常见问题：${p.question}`,
    en: (p) => `Frequent question changed: ${p.question}`,
  }),
  question_moved: event(of, {
    for: 'log',
    name: { zh: '调整常见问题的次序', en: 'Frequent question moved' },
    zh: (p) => `调整次序：${p.question}`,
    en: (p) => `Moved: ${p.question}`,
  }),
  question_shown: event(
    { ...of, shown: z.boolean() },
    {
      for: 'log',
      name: { zh: '公开或收回常见问题', en: 'Frequent question published or taken back' },
      zh: (p) => `${p.shown ? '公开' : '收回'}常见问题：${p.question}`,
      en: (p) => `Frequent question ${p.shown ? 'published' : 'taken back'}: ${p.question}`,
    },
  ),
  question_removed: event(of, {
    for: 'log',
    name: { zh: '删除常见问题', en: 'Frequent question removed' },
    zh: (p) => `删除常见问题：${p.question}`,
    en: (p) => `Frequent question removed: ${p.question}`,
  }),
})
