import { useLocation, useRevalidator } from '@remix-run/react'
import { useState } from 'react'
import type { FormSection } from '~/intakes/form-sections'
import type { LiveAnswers } from './answers-view.server'

/**
 * What the server said while the page saved by itself: rules and progress as they stand now. It holds for the
 * visit to the page in which it was said. When the answers bring up other questions here, the page asks for them.
 */
export function useLive({ section }: { section: FormSection }) {
  const { key } = useLocation()
  const [said, setSaid] = useState<{ visit: string; live: LiveAnswers } | null>(null)
  const { revalidate } = useRevalidator()
  const shown = section.questions.map((question) => question.key).join(' ')
  const onLive = (live: LiveAnswers) => {
    setSaid({ visit: key, live })
    const asked = live.asked[section.key]
    if (asked && asked.join(' ') !== shown) revalidate()
  }
  return { live: said?.visit === key ? said.live : null, onLive }
}
