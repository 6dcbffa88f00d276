import { NO, YES } from '~/ground/forms/form-sections'
import { useLocale, useWords } from '~/ui/locale'
import { Td } from '~/ui/table'
import type { AnswerColumn } from '~/admission/lists/answer-columns.server'
import { fileWords } from '~/admission/applications/file-words'

/** One answer in a column: the words of a choice, figures to the right. */
export function AnswerCell({ column, answer }: { column: AnswerColumn; answer: string | null }) {
  const w = useWords(fileWords).list
  const locale = useLocale()
  if (answer === null || answer === '') return <Td quiet>—</Td>
  if (column.type === 'number' || column.type === 'money') return <Td num>{answer}</Td>
  if (answer === YES || answer === NO) return <Td>{answer === YES ? w.yes : w.no}</Td>
  return <Td>{column.options?.find(({ value }) => value === answer)?.[locale] ?? answer}</Td>
}
