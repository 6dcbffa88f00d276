import { Form } from '@remix-run/react'
import { Button } from '~/ui/buttons'
import { TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { firmFinderWords } from './words'

/** Above a form that asks for a firm: finds those that are not listed there, where there are more than can be. */
export function FirmFinder({
  typed,
  firms,
  more,
}: {
  typed: string
  firms: readonly unknown[]
  more: boolean
}) {
  const w = useWords(firmFinderWords)
  if (!typed && !more) return null
  return (
    <Form method="get" role="search" aria-label={w.find} className="mb-6">
      <div className="grid items-end gap-x-6 sm:grid-cols-[minmax(0,1fr)_auto]">
        <TextField name="q" label={w.find} hint={w.findHint} defaultValue={typed} />
        <div className="field">
          <Button>{w.act}</Button>
        </div>
      </div>
      <p className="text-13 text-ink-2">{w.listed(firms.length, more, typed !== '')}</p>
    </Form>
  )
}
