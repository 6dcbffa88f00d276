import { actPages, type Around } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import type { Locale } from '~/shared/words'
import { PageHead } from '~/ui/page'

/** How a founder's page stands around its form: one column, made for a phone. */
export const FounderPage: Around = ({ title, lead, crumbs, wide, children }) => (
  <div className={wide ? undefined : 'max-w-[600px]'}>
    <PageHead title={title} crumbs={crumbs} />
    {lead ? <p className="mb-6 text-16 text-ink-2">{lead}</p> : null}
    {children}
  </div>
)

type OnOwn<W> = {
  /** What the way back says, beside the button. */
  keep?: (w: W) => string
  errorText?: (w: W, code: string) => string | undefined
}

/** The pages of a founder's acts on an own application, in the words of the act. */
export function ownPages<W>(words: Record<Locale, W>, { keep, errorText }: OnOwn<W> = {}) {
  return actPages(
    words,
    (w, { ref, formKey }: { ref: string; formKey?: string }) => ({
      crumbs: [{ label: ref, to: paths.myApplication(ref) }],
      back: paths.myApplication(ref),
      keep: keep?.(w),
      errorText: (code) => errorText?.(w, code) ?? code,
      formKey,
      size: 'l' as const,
    }),
    FounderPage,
  )
}
