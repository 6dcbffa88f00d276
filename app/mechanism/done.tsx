import type { ReactNode } from 'react'
import { useScope } from '~/ui/reply'
import { Note } from '~/ui/page'

/** Says above a form what was done just before; gone once the form has come back. */
export function Done({ when, children }: { when: boolean; children: ReactNode }) {
  const { reply } = useScope({})
  if (!when || reply) return null
  return (
    <div className="mb-6">
      <Note tone="wei" role="status">
        {children}
      </Note>
    </div>
  )
}

type Refused = { reason: string | null; sentences: Readonly<Record<string, string>> }

/** Says why an act was refused whose button has no page of its own: its reason came with the address. */
export function RefusedBefore({ reason, sentences }: Refused) {
  const { reply } = useScope({})
  if (reply || reason === null || !Object.hasOwn(sentences, reason)) return null
  return (
    <div className="mb-6">
      <Note tone="sha" role="alert">
        {sentences[reason]}
      </Note>
    </div>
  )
}
