import type { SerializeFrom } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Locale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, IdempotencyKey, Submit, type Reply } from '~/ui/form'
import { useLocale } from '~/ui/locale'
import { Note, PageHead, type Crumb } from '~/ui/page'
import { titled } from '~/ui/title'
import { labelsIn } from './labels'

/** What the pages of a noun's acts have in common: where they are, the way back, and what is wrong with a field. */
export type Frame = {
  crumbs: Crumb[]
  back: string
  keep: string
  /** The way back where there is no form. */
  leave?: string
  /** Whom the act is about, after its title. */
  subject?: string
  errorText: (code: string) => string
  /** The version that was read: of two who change the same, the second is told. */
  version?: number | undefined
  /** Makes a form sent twice the same as sent once. */
  formKey?: string | undefined
}

type Of<W, Data, Value> = (w: W, data: Data, locale: Locale) => Value

/** One act's page: what the noun's frame does not know. */
export type Look<W, Data> = {
  /** The name of the act, in the browser's tab and, unless there is a better title, above the form. */
  name: (w: W) => string
  title?: Of<W, Data, string>
  lead?: Of<W, Data, ReactNode>
  send: Of<W, Data, ReactNode>
  danger?: boolean
  /** The form carries a file; the route says so too, in its `handle`. */
  files?: boolean
  /** As wide as the page, where the form stands beside what it is about. */
  wide?: boolean
  /** Why the act is not open now; then there is no form. */
  closed?: Of<W, Data, string | null | undefined | false>
  above?: Of<W, Data, ReactNode>
  fields?: Of<W, Data, ReactNode>
  below?: Of<W, Data, ReactNode>
  /** The labels of all fields, where some are made inside a component and cannot be read from the elements. */
  labels?: Of<W, Data, Record<string, string>>
}

export type Loader = (...args: never[]) => unknown
/** What a loader shows, as it arrives in the page. */
export type Shown<L extends Loader> = SerializeFrom<L>

/** The pages of a noun's acts: one frame for all, and of each act its words and its fields. */
export function actPages<W, Common>(
  words: Record<Locale, W>,
  frame: (w: W, data: Common, locale: Locale) => Frame,
) {
  return function actPage<L extends Loader>(look: Look<W, Shown<L> & Common>) {
    function Page() {
      const locale = useLocale()
      const data = useLoaderData() as Shown<L> & Common
      const w = words[locale]
      return <ActPage {...{ look, w, data, locale }} frame={frame(w, data, locale)} />
    }
    return { meta: titled(words, look.name), Page }
  }
}

type PageProps<W, Data> = { look: Look<W, Data>; w: W; data: Data; locale: Locale; frame: Frame }

function ActPage<W, Data>({ look, w, data, locale, frame }: PageProps<W, Data>) {
  const reply = useActionData<Reply>()
  const of = <Value,>(part?: Of<W, Data, Value>) => part?.(w, data, locale)
  const closed = of(look.closed)
  const title = of(look.title) ?? look.name(w)
  const { subject } = frame
  return (
    <div className={look.wide ? undefined : 'max-w-160'}>
      <PageHead crumbs={frame.crumbs} title={subject ? `${title} · ${subject}` : title} sub={of(look.lead)} />
      <FormScope reply={reply} errorText={frame.errorText}>
        {closed ? <Closed frame={frame} why={closed} /> : <Open {...{ look, of, frame }} />}
      </FormScope>
    </div>
  )
}

type OpenProps<W, Data> = {
  look: Look<W, Data>
  of: <Value>(part?: Of<W, Data, Value>) => Value | undefined
  frame: Frame
}

function Open<W, Data>({ look, of, frame }: OpenProps<W, Data>) {
  const fields = of(look.fields)
  return (
    <>
      <ErrorSummary labels={of(look.labels) ?? labelsIn(fields)} />
      {of(look.above)}
      <Form method="post" noValidate encType={look.files ? 'multipart/form-data' : undefined}>
        {frame.version === undefined ? null : <input type="hidden" name="version" value={frame.version} />}
        {frame.formKey ? <IdempotencyKey value={frame.formKey} /> : null}
        {fields}
        <div className="acts">
          <Submit variant={look.danger ? 'danger' : 'primary'}>{of(look.send)}</Submit>
          <LinkButton to={frame.back}>{frame.keep}</LinkButton>
        </div>
      </Form>
      {of(look.below)}
    </>
  )
}

function Closed({ frame, why }: { frame: Frame; why: string }) {
  return (
    <>
      <ErrorSummary />
      <Note title={why} />
      <p className="mt-4">
        <LinkButton to={frame.back}>{frame.leave ?? frame.keep}</LinkButton>
      </p>
    </>
  )
}
