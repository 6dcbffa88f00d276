import { Form, type FormProps } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from './buttons'
import { useWords } from './locale'
import { Note } from './page'
import { useScope } from './reply'
import { kitWords } from './words'

type Props = Pick<FormProps, 'action' | 'encType' | 'className'> & {
  /** Under which name this browser keeps what is typed; without one nothing is kept. */
  place?: string | undefined
  /** Fields that never stay behind on a device. */
  except?: readonly string[] | undefined
  children: ReactNode
}

/**
 * A form that is sent whole, whose texts stay in this browser until it has been taken: over a closed page, an ended
 * session, a lost line. kept-form.script.ts does it where the page names it; files have to be chosen again.
 */
export function KeptForm({ place, except = [], action, encType, className, children }: Props) {
  const { reply } = useScope({})
  const w = useWords(kitWords)
  const discard = (
    <Button type="button" variant="text" size="s" data-kept-discard>
      {w.keptDiscard}
    </Button>
  )
  return (
    <Form
      {...{ method: 'post', action, encType, className, noValidate: true }}
      data-kept={place}
      data-kept-except={place && except.join(' ')}
      data-came-back={place && reply ? '' : undefined}
    >
      {place ? (
        <div className="mb-6" role="status" data-kept-back hidden>
          <Note title={w.keptBack}>
            {w.keptBackText} {discard}
          </Note>
        </div>
      ) : null}
      {children}
      {place ? (
        <p className="mt-3 text-13 text-ink-2" data-kept-here hidden>
          {w.keptHere} {discard}
        </p>
      ) : null}
    </Form>
  )
}

/** Stands on the page that a taken form leads to: what was typed in it need not be kept any more. */
export function Taken({ place }: { place: string | null }) {
  return place === null ? null : <span data-kept-taken={place} hidden />
}

/** The same above a form that stays on its page; not once it has come back. */
export function TakenBefore({ place }: { place: string }) {
  const { reply } = useScope({})
  return reply ? null : <Taken place={place} />
}
