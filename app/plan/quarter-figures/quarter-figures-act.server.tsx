import type { SerializeFrom } from '@remix-run/node'
import { quarterInWords } from '~/landing/quarters/words'
import type { Actor } from '~/ground/people/actor'
import { acts, type Asked } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { separated } from '~/shared/money'
import { LinkButton } from '~/ui/buttons'
import { Segments } from '~/ui/browse'
import { Checkbox, NumberField, TextField } from '~/ui/form'
import { Note } from '~/ui/page'
import { quarterFiguresPage } from './queries.server'
import { QuarterFiguresForm, RestOfQuarterForm } from './quarter-figures.form'
import { reportQuarter } from './report.server'
import { quarterFiguresWords, type QuarterFiguresWords } from './words'

type Page = SerializeFrom<Awaited<ReturnType<typeof quarterFiguresPage>>>
type Shown = Page & { slug: string; isFounder: boolean }

const backTo = ({ slug, firm, isFounder }: Shown) =>
  isFounder ? paths.myFirm : paths.deskFirm(slug, firm.id)
const toQuarter = ({ slug, firm, isFounder }: Shown, quarter: string) =>
  isFounder ? paths.myQuarterFigures(quarter) : paths.deskQuarterFigures(slug, firm.id, quarter)

const quartersAct = acts(quarterFiguresWords, (w, page: Shown) => ({
  crumbs: page.isFounder
    ? [{ label: w.myFirm, to: paths.myFirm }]
    : [
        { label: w.firms, to: paths.deskFirms(page.slug) },
        { label: page.firm.name, to: backTo(page) },
      ],
  back: backTo(page),
  keep: w.keep,
  size: page.isFounder ? ('l' as const) : undefined,
  errorText: (code) => sentenceFor(w.errors, code),
}))

type Way = {
  guard: (asked: Asked) => Promise<Actor>
  firmOf: (actor: Actor, asked: Asked) => string | undefined
  /** Where it leads, and where the page of another quarter is. */
  back: (actor: Actor, asked: Asked) => string
}

/** A quarter of a firm is reported or corrected: on the founder's phone, or at the desk for the firm. */
export function quarterFiguresAct({ guard, firmOf, back }: Way) {
  return quartersAct({
    guard,
    show: async (actor, asked) => ({
      ...(await quarterFiguresPage(actor, firmOf(actor, asked), asked.params.quarter, today())),
      slug: actor.enclaveSlug,
      isFounder: actor.role === 'founder',
    }),
    form: async (actor, asked) => {
      const page = await quarterFiguresPage(actor, firmOf(actor, asked), asked.params.quarter, today())
      return page.asked === null ? QuarterFiguresForm : RestOfQuarterForm
    },
    run: (actor, asked, input, now) =>
      reportQuarter(actor, { firmId: firmOf(actor, asked), quarter: asked.params.quarter }, input, now),
    at: {
      rd_staff_over_staff: 'rdStaff',
      slip: ({ figure }) => `${String(figure)}Yuan`,
      doubt_needed: 'doubt',
      reason_needed: 'reason',
      unchanged: 'rdYuan',
    },
    to: back,
    name: (w) => w.title,
    title: (_, { quarter }, locale) => quarterInWords(quarter, locale),
    lead: (w) => w.lead,
    above: (w, page) => (
      <div className="mb-4 grid gap-3">
        <Segments
          label={w.quarters}
          items={page.quarters.map((one) => ({
            to: toQuarter(page, one),
            label: w.shortQuarter(one.slice(0, 4), one.slice(5)),
            current: one === page.quarter,
          }))}
        />
        {page.version > 0 ? <Note>{w.already(page.version)}</Note> : null}
        {page.asked ? <Taken w={w} page={page} /> : null}
      </div>
    ),
    labels: (w) => w.labels,
    fields: (w, page) => <Fields w={w} page={page} />,
    send: (w, { version }) => (version > 0 ? w.correct : w.send),
  })
}

/** What the firm answers after its landing is shown, and not asked a second time. */
function Taken({ w, page: { asked, here, isFounder } }: { w: QuarterFiguresWords; page: Shown }) {
  return (
    <Note>
      {w.taken}{' '}
      {asked?.isAnswered && here ? (
        w.known(shown(here.revenue), shown(here.tax), shown(here.staff))
      ) : isFounder && asked ? (
        <LinkButton to={paths.myQuarter(asked.askId)}>{w.takenOpen}</LinkButton>
      ) : null}
    </Note>
  )
}

const shown = (value: string | number | null) => (value === null ? '—' : separated(String(value)))

const MONEY = [
  ['revenueYuan', 'revenue'],
  ['rdYuan', 'rd'],
  ['taxYuan', 'tax'],
] as const
const STAFF = ['staff', 'rdStaff'] as const

function Fields({ w, page: { asked, version, here, before } }: { w: QuarterFiguresWords; page: Shown }) {
  const said = (value: string | number | null | undefined, unit: string) =>
    value === null || value === undefined ? w.beforeNone : w.before(`${shown(value)} ${unit}`)
  const isAsked = (name: string) => asked === null || name === 'rdYuan' || name === 'rdStaff'
  return (
    <>
      <input type="hidden" name="basedOn" value={version} />
      {MONEY.filter(([name]) => isAsked(name)).map(([name, key]) => (
        <NumberField
          key={name}
          name={name}
          label={w.labels[name]}
          hint={said(before?.[key], w.wan)}
          unit={w.wan}
          defaultValue={here?.[key] ?? undefined}
          decimals
        />
      ))}
      {STAFF.filter(isAsked).map((name) => (
        <NumberField
          key={name}
          name={name}
          label={w.labels[name]}
          hint={
            here?.[name] === null || here === null
              ? before
                ? w.staffFrom
                : w.beforeNone
              : said(before?.[name], w.persons)
          }
          unit={w.persons}
          defaultValue={here?.[name] ?? before?.[name] ?? undefined}
        />
      ))}
      <Checkbox name="sure" label={w.labels.sure} text={w.sureText} value="yes" optional />
      <TextField name="doubt" label={w.labels.doubt} hint={w.doubtHint} maxLength={200} optional />
      {version > 0 ? <TextField name="reason" label={w.labels.reason} maxLength={200} /> : null}
    </>
  )
}
