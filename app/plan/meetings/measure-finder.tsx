import { Form } from '@remix-run/react'
import { Button } from '~/ui/buttons'
import { TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { meetingWords } from './words'

/** Above a form that asks for a measure: finds those that are not offered, where there are more than can be. */
export function MeasureFinder({ typed, found, more }: { typed: string; found: number; more: boolean }) {
  const w = useWords(meetingWords)
  if (!typed && !more) return null
  return (
    <Form method="get" role="search" aria-label={w.findMeasure} className="mb-6">
      <div className="grid items-end gap-x-6 sm:grid-cols-[minmax(0,1fr)_auto]">
        <TextField name="q" label={w.findMeasure} hint={w.findMeasureHint} defaultValue={typed} optional />
        <div className="field">
          <Button>{w.find}</Button>
        </div>
      </div>
      <p className="text-13 text-ink-2">{w.measuresFound(found, more)}</p>
    </Form>
  )
}
