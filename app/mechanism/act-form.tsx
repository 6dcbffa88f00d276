import type { ReactNode } from 'react'
import type { Locale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, IdempotencyKey, Submit, type FieldSize } from '~/ui/form'
import { KeptForm } from '~/ui/kept-form'
import { Note, type Crumb } from '~/ui/page'
import { labelsIn } from './labels'

/** What the pages of a noun's acts have in common: where they are, the way back, and what is wrong with a field. */
export type Frame = {
  crumbs?: Crumb[] | undefined
  /** Where the way back leads and what it says; where it has no words, the crumbs are the way. */
  back?: string
  keep?: string | undefined
  /** The way back is a line of text beside the button, not a second button. */
  quiet?: boolean
  /** The way back where there is no form. */
  leave?: string
  /** Whom the act is about, after its title. */
  subject?: string
  errorText: (code: string) => string
  /** The version that was read: of two who change the same, the second is told. */
  version?: number | undefined
  /** Makes a form sent twice the same as sent once. */
  formKey?: string | undefined
  size?: FieldSize
  /** Under which name the browser keeps what is typed; the route names the script in its `handle`. */
  place?: string | undefined
  /** Fields that are not kept there, such as one that the address decides. */
  except?: readonly string[]
}

export type Of<W, Data, Value> = (w: W, data: Data, locale: Locale) => Value

/** One act's page: what the noun's frame does not know. */
export type Look<W, Data> = {
  /** The name of the act, in the browser's tab and, unless there is a better title, above the form. */
  name: (w: W) => string
  title?: Of<W, Data, string>
  lead?: Of<W, Data, ReactNode>
  send: Of<W, Data, ReactNode>
  /** What the button says while the answer is awaited. */
  busy?: (w: W) => string
  /** The button is there but cannot be pressed: nothing can be chosen yet. */
  disabled?: Of<W, Data, boolean>
  danger?: boolean
  /** The form carries a file; the route says so too, in its `handle`. */
  files?: boolean
  /** As wide as the page, where the form stands beside what it is about. */
  wide?: boolean
  /** Why the act is not open now, as a sentence or as whatever stands in its place; then there is no form. */
  closed?: Of<W, Data, ReactNode>
  above?: Of<W, Data, ReactNode>
  fields?: Of<W, Data, ReactNode>
  below?: Of<W, Data, ReactNode>
  /** What stands at the right of the form, where the page is wide. */
  beside?: Of<W, Data, ReactNode>
  /** The labels of all fields, where some are made inside a component and cannot be read from the elements. */
  labels?: Of<W, Data, Record<string, string>>
}

type OpenProps<W, Data> = {
  look: Look<W, Data>
  w: W
  of: <Value>(part?: Of<W, Data, Value>) => Value | undefined
  frame: Frame
}

/** The form of an act that is open. */
export function Open<W, Data>({ look, w, of, frame }: OpenProps<W, Data>) {
  const fields = of(look.fields)
  const form = (
    <>
      {of(look.above)}
      <KeptForm
        place={frame.place}
        except={frame.except}
        encType={look.files ? 'multipart/form-data' : undefined}
      >
        {frame.version === undefined ? null : <input type="hidden" name="version" value={frame.version} />}
        {frame.formKey ? <IdempotencyKey value={frame.formKey} /> : null}
        {fields}
        <div className="acts">
          <Submit
            variant={look.danger ? 'danger' : 'primary'}
            busy={look.busy?.(w)}
            disabled={of(look.disabled)}
          >
            {of(look.send)}
          </Submit>
          <WayBack to={frame.back} size={frame.size} quiet={frame.quiet}>
            {frame.keep}
          </WayBack>
        </div>
      </KeptForm>
      {of(look.below)}
    </>
  )
  return (
    <>
      <ErrorSummary labels={of(look.labels) ?? labelsIn(fields)} />
      {look.beside ? <Beside form={form}>{of(look.beside)}</Beside> : form}
    </>
  )
}

function Beside({ form, children }: { form: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="min-w-0">{form}</div>
      <div className="min-w-0">{children}</div>
    </div>
  )
}

/** What stands in its place where it is not. */
export function Closed({ frame, why }: { frame: Frame; why: ReactNode }) {
  return (
    <>
      <ErrorSummary />
      {typeof why === 'string' ? <Note title={why} /> : why}
      <p className="mt-4">
        <WayBack to={frame.back}>{frame.leave ?? frame.keep}</WayBack>
      </p>
    </>
  )
}

type WayBackProps = { to?: string; size?: FieldSize; quiet?: boolean; children?: string }

function WayBack({ to, size = 'm', quiet = size === 'l', children }: WayBackProps) {
  if (to === undefined || children === undefined) return null
  return (
    <LinkButton to={to} size={size} variant={quiet ? 'text' : 'secondary'}>
      {children}
    </LinkButton>
  )
}
