import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit, type Reply } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { criteriaWords } from '~/ground/criteria/words'

type Props = {
  slug: string
  set: { id: string; code: string; version: number }
  reply: Reply
  title: string
  lead: string
  act: string
  danger?: boolean
  labels?: Record<string, string>
  children?: ReactNode
}

/** One act on a set that asks to be sure: what it does, its fields, and the way back. */
export function CriteriaAct({ slug, set, reply, title, lead, act, danger, labels, children }: Props) {
  const w = useWords(criteriaWords)
  const back = paths.deskCriteriaSet(slug, set.id)
  return (
    <div className="max-w-[640px]">
      <PageHead
        title={title}
        sub={lead}
        crumbs={[
          { label: w.title, to: paths.deskCriteria(slug) },
          { label: set.code, to: back },
          { label: title },
        ]}
      />
      <FormScope reply={reply} errorText={(code) => w.errors[code] ?? code}>
        <ErrorSummary labels={labels} />
        <Form method="post" noValidate>
          <input type="hidden" name="version" value={set.version} />
          {children}
          <div className="acts">
            <Submit variant={danger ? 'danger' : 'primary'}>{act}</Submit>
            <LinkButton to={back}>{w.cancel}</LinkButton>
          </div>
        </Form>
      </FormScope>
    </div>
  )
}
