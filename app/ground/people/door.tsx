import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ErrorSummary, FormScope, type Reply } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead, type Crumb } from '~/ui/page'
import { errorWords } from './error-words'
import { peopleWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

/** A page with one thing to do, narrow on every screen. */
export function Door(props: { title: string; lead?: ReactNode; crumbs?: Crumb[]; children: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-[460px] pb-16">
      <PageHead title={props.title} crumbs={props.crumbs} large />
      {props.lead ? <p className="mb-6 text-ink-2">{props.lead}</p> : null}
      {props.children}
    </div>
  )
}

/** A form of the account: codes become sentences, errors stand above and at their fields. */
export function AccountForm(props: {
  reply: Reply
  action?: string
  labels?: Record<string, string>
  children: ReactNode
}) {
  const w = useWords(peopleWords)
  const errors: Record<string, string> = useWords(errorWords)
  const labels = {
    name: w.name,
    identifier: w.identifier,
    password: w.password,
    newPassword: w.newPassword,
    code: w.second.code,
    ...props.labels,
  }
  return (
    <Form method="post" action={props.action} noValidate>
      <FormScope reply={props.reply} errorText={(code) => sentenceFor(errors, code)} size="l">
        <ErrorSummary labels={labels} />
        {props.children}
      </FormScope>
    </Form>
  )
}
