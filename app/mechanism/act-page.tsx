import { useActionData, useLoaderData } from '@remix-run/react'
import type { ComponentType, ReactNode } from 'react'
import type { Locale } from '~/shared/words'
import { FormScope, type Reply } from '~/ui/form'
import { useLocale } from '~/ui/locale'
import { PageHead, type Crumb } from '~/ui/page'
import { titled } from '~/ui/title'
import { Closed, Open, type Frame, type Look, type Of } from './act-form'

export type { Frame, Look } from './act-form'

/** How a page stands around its form. */
export type Around = ComponentType<{
  title: string
  lead?: ReactNode
  crumbs?: Crumb[] | undefined
  wide?: boolean
  children: ReactNode
}>

/** Where the pages of a noun's acts are; the title is what stands above the form. */
export type FrameOf<W, Common> = (w: W, data: Common, locale: Locale, title: string) => Frame

/** The pages of a noun's acts: one frame for all, and of each act its words and its fields. */
export function actPages<W, Common>(
  words: Record<Locale, W>,
  frame: FrameOf<W, Common>,
  around: Around = DeskPage,
) {
  return function actPage<Data extends Common>(look: Look<W, Data>) {
    function Page() {
      const locale = useLocale()
      const data = useLoaderData() as Data
      const w = words[locale]
      const title = look.title?.(w, data, locale) ?? look.name(w)
      return <ActPage {...{ look, w, data, locale, around, title }} frame={frame(w, data, locale, title)} />
    }
    return { meta: titled(words, look.name), Page }
  }
}

const DeskPage: Around = ({ title, lead, crumbs, wide, children }) => (
  <div className={wide ? undefined : 'max-w-160'}>
    <PageHead crumbs={crumbs} title={title} sub={lead} />
    {children}
  </div>
)

type PageProps<W, Data> = {
  look: Look<W, Data>
  w: W
  data: Data
  locale: Locale
  title: string
  frame: Frame
  around: Around
}

function ActPage<W, Data>({ look, w, data, locale, title, frame, around: Around }: PageProps<W, Data>) {
  const reply = useActionData<Reply>()
  const of = <Value,>(part?: Of<W, Data, Value>) => part?.(w, data, locale)
  const closed = of(look.closed)
  const { subject, errorText, size } = frame
  return (
    <Around
      title={subject ? `${title} · ${subject}` : title}
      lead={of(look.lead)}
      crumbs={frame.crumbs}
      wide={look.wide ?? false}
    >
      <FormScope {...{ reply, errorText, size }}>
        {closed ? <Closed frame={frame} why={closed} /> : <Open {...{ look, w, of, frame }} />}
      </FormScope>
    </Around>
  )
}
