import { Form } from '@remix-run/react'
import { Button } from '~/ui/buttons'
import { TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { FilterLinks } from '~/ui/page'
import { questionAddress, type QuestionQuery } from './list-query'
import { TOPICS } from './vocabulary'
import { questionWords } from './words'

/** Narrows a list of questions by a topic and by a word. */
export function QuestionFinder({ base, query }: { base: string; query: QuestionQuery }) {
  const w = useWords(questionWords)
  const at = (topic: QuestionQuery['topic']) => questionAddress(base, query, { topic })
  return (
    <div className="my-4 grid gap-3">
      <FilterLinks
        label={w.topic}
        items={[
          { to: at(null), label: w.all, current: query.topic === null },
          ...TOPICS.codes.map((topic) => ({
            to: at(topic),
            label: w.topics[topic],
            current: query.topic === topic,
          })),
        ]}
      />
      <Form method="get" action={base} role="search" aria-label={w.find}>
        {query.topic ? <input type="hidden" name="topic" value={query.topic} /> : null}
        <div className="grid max-w-160 items-end gap-x-6 sm:grid-cols-[minmax(0,1fr)_auto]">
          <TextField name="q" label={w.findLabel} defaultValue={query.typed} />
          <div className="field">
            <Button>{w.find}</Button>
          </div>
        </div>
      </Form>
    </div>
  )
}
