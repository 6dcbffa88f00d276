import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { BulkBar } from '~/ui/table'
import { BULK_ACTS } from './acts'
import { bulkWords } from './words'

/** Carries the chosen rows to the page of an act; nothing is done before it is confirmed there. */
export function QueueForm({ slug, children }: { slug: string; children: ReactNode }) {
  const w = useWords(bulkWords)
  return (
    <Form method="get" action={paths.deskBulk(slug, BULK_ACTS[0])} data-queue="">
      {children}
      <BulkBar label={w.bar} words={w.chosen}>
        {BULK_ACTS.map((act) => (
          <Button key={act} formAction={paths.deskBulk(slug, act)}>
            {w.acts[act]}
          </Button>
        ))}
      </BulkBar>
    </Form>
  )
}
