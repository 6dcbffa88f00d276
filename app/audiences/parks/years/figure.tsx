import { inRole } from '~/ground/people/guard.server'
import { confirmFigures } from '~/landing/park-years/confirm.server'
import { FigureTable } from '~/landing/park-years/figure-table'
import { figurePage } from '~/landing/park-years/queries.server'
import { quarterIn } from '~/landing/park-years/words'
import { ConfirmForm } from '~/landing/park-years/year.form'
import { yearAct } from '~/landing/park-years/year-act.server'
import { mayPark, parkRoles } from '~/landing/parks/abilities'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Checkbox } from '~/ui/form'

/** The figures of a period beside those of the year before, to be confirmed by somebody else. */
const { loader, action, meta, Page } = yearAct({
  guard: inRole(...parkRoles('confirm')),
  readers: inRole(...parkRoles('look')),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    mayConfirm: mayPark(actor.role, 'confirm'),
    ...(await figurePage(actor, params.figureId)),
  }),
  form: ConfirmForm,
  find: (actor, { params }) => figurePage(actor, params.figureId),
  run: (actor, { params }, _, now) => confirmFigures(actor, idOr404(params.figureId), now),
  to: ({ enclaveSlug }, _, { parkId }) => paths.parkFigures(enclaveSlug, parkId),
  name: (w) => w.checkTitle,
  title: (w, { park, period }, locale) =>
    `${locale === 'zh' ? park.nameZh : park.nameEn} ${period.year} ${quarterIn(w, period.quarter)}`,
  closed: (_, data) =>
    data.mayConfirm && data.period.state === 'submitted' && !data.period.isOwn ? null : (
      <FigureTable period={data.period} before={data.before} />
    ),
  above: (_, { period, before }) => <FigureTable period={period} before={before} />,
  fields: (w) => <Checkbox name="checked" label={w.checked} text={w.checkedText} value="yes" />,
  below: (w, { slug, period }) => (
    <p className="mt-4">
      <LinkButton to={paths.parkFigureReturn(slug, period.id)} variant="text">
        {w.return}
      </LinkButton>
    </p>
  ),
  send: (w) => w.confirm,
})

export { loader, action, meta, Page as default }
