import { useLocation } from '@remix-run/react'
import { useWords } from '~/ui/locale'
import { keyWords } from './key-words'

/** The switch for single keys and what they do; the plain script of the page shows it (queue.script.ts). */
export function QueueKeys({ page }: { page: 'queue' | 'file' }) {
  const w = useWords(keyWords)
  return (
    <div className="py-2 text-13" data-keys="" hidden>
      <label className="inline-flex items-center gap-2">
        <input type="checkbox" className="choice-box" autoComplete="off" />
        {w.on}
      </label>
      <div className="mt-2" role="note" aria-label={w.help} data-keys-help="" hidden>
        <dl className="flex flex-wrap gap-x-5 gap-y-1">
          {w.lists[page].map(([key, does]) => (
            <div key={key} className="flex gap-1.5">
              <dt>
                <kbd className="border border-rule px-1">{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p className="text-ink-3">{w.note}</p>
      </div>
    </div>
  )
}

/** Says on the page of an act how it is sent by keyboard, while keys are on. */
export function SendByKey({ back }: { back: string }) {
  const w = useWords(keyWords)
  const { search } = useLocation()
  return (
    <p className="mb-3 text-13 text-ink-3" data-keys-hint="" hidden>
      <a href={back + search} data-key="u" className="plain">
        {w.send}
      </a>
    </p>
  )
}
