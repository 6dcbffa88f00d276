import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { LinkButton } from '~/ui/buttons'
import { Submit, TextArea } from '~/ui/form'
import { Note } from '~/ui/page'

type Props = {
  /** What somebody asked and nobody has answered. */
  asked: { own: boolean; reason: string } | null
  refusing: boolean
  twoPeople: boolean
  words: { reason: string; hint: string; waits: string; submit: string; refuse: string }
  refusal: string
  back: ReactNode
}

/** An act with a reason that may take two people: whoever asked waits, whoever did not confirms or refuses. */
export function ReasonedAct({ asked, refusing, twoPeople, words, refusal, back }: Props) {
  const away = asked ? <LinkButton to={refusal}>{words.refuse}</LinkButton> : null
  if (!refusing && asked?.own && twoPeople)
    return (
      <div className="mt-4">
        <Note>{words.waits}</Note>
        <div className="acts mt-4">
          {away}
          {back}
        </div>
      </div>
    )
  return (
    <Form method="post" noValidate className="mt-6">
      <TextArea
        name="reason"
        label={words.reason}
        hint={words.hint}
        rows={3}
        max={500}
        defaultValue={refusing ? undefined : asked?.reason}
      />
      <div className="acts">
        <Submit>{refusing ? words.refuse : words.submit}</Submit>
        {refusing ? null : away}
        {back}
      </div>
    </Form>
  )
}
