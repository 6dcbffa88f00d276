import { requireSharer } from '~/landing/sharing/act-on-sharing.server'
import { confirmSettlement } from '~/landing/sharing/confirm.server'
import { areaOf, areaOfSharer } from '~/landing/sharing/area'
import { AgreedLedger, HeldNote, LawLedger } from '~/landing/sharing/ledgers'
import { settlementPage } from '~/landing/sharing/queries.server'
import { sharingAct } from '~/landing/sharing/sharing-act.server'
import { ConfirmForm } from '~/landing/sharing/sharing.form'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** One city confirms what a period came to. */
const { loader, action, meta, Page } = sharingAct({
  guard: (asked) => requireSharer(asked, 'confirm'),
  show: async (actor, { request, params }) => {
    const settlement = await settlementPage(actor, params.settlementId)
    const { agreement } = settlement
    return { slug: actor.enclaveSlug, area: areaOf(request.url), settlement, agreement }
  },
  form: ConfirmForm,
  run: (actor, { params }, _, now) => confirmSettlement(actor, idOr404(params.settlementId), now),
  to: ({ enclaveSlug, role }, _, { settlementId }) =>
    paths.sharingSettlement(areaOfSharer(role), enclaveSlug, settlementId),
  name: (w) => w.confirm,
  lead: (w) => w.confirmLead,
  wide: true,
  closed: (w, { settlement: { state, mayConfirm, side, home, host } }) =>
    state !== 'open'
      ? w.refusals.not_open
      : mayConfirm
        ? null
        : (side === 'home' ? home : host)
          ? w.refusals.confirmed_already
          : w.refusals.own_settlement,
  above: (w, { settlement: { parts, held, cities } }) => (
    <div className="mb-6 grid gap-6">
      <AgreedLedger parts={parts} cities={cities} />
      <LawLedger parts={parts} cities={cities} />
      <HeldNote parts={parts} held={held} cities={cities} />
      <p className="text-13 text-ink-2">{w.twoLedgers}</p>
    </div>
  ),
  send: (w, { settlement: { side, cities } }, locale) => {
    const zh = locale === 'zh'
    const home = zh ? cities.homeCityZh : cities.homeCityEn
    return w.confirmAct(side === 'home' ? home : zh ? cities.hostCityZh : cities.hostCityEn)
  },
})

export { loader, action, meta, Page as default }
