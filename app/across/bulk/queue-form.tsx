import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { BulkBar } from '~/ui/table'
import type { BulkAct } from './acts'
import { bulkWords } from './words'

/** Carries the chosen rows to the page of an act; nothing is done before it is confirmed there. */
export function QueueForm({
  slug,
  acts,
  children,
}: {
  slug: string
  acts: readonly BulkAct[]
  children: ReactNode
}) {
  const w = useWords(bulkWords)
  return (
    <Form method="get" action={paths.deskBulk(slug, acts[0] ?? 'officer')} data-queue="">
      {children}
      <BulkBar label={w.bar} words={w.chosen}>
        {acts.map((act) => (
          <Button key={act} formAction={paths.deskBulk(slug, act)}>
            {w.acts[act]}
          </Button>
        ))}
      </BulkBar>
    </Form>
  )
}
