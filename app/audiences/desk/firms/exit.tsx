import { openReview } from '~/admission/yearly-reviews/queries.server'
import { yearlyReviewWords } from '~/admission/yearly-reviews/words'
import { localeOf } from '~/platform/locale.server'
import { STEPS } from '~/residence/tenancies/lifecycle'
import { firmActs } from '~/ground/firms/firm-act.server'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { ExitForm } from '~/residence/leaving/exit.form'
import { exit } from '~/residence/leaving/exit.server'
import { words } from '~/residence/tenancies/words'
import { roomsToFree } from '~/residence/leaving/rooms-to-free.server'
import { EXIT_WAYS } from '~/residence/tenancies/vocabulary'
import { DateField, SelectField, TextArea } from '~/ui/form'
import { Note } from '~/ui/page'

/** The director lets a firm leave before it graduates. */
const { loader, action, meta, Page } = firmActs(words)({
  guard: inRole(...STEPS.exit.by),
  form: ExitForm,
  command: exit,
  at: { rooms_past: 'roomsUntil', rooms_beyond: 'roomsUntil' },
  more: async (firmId, actor, { request }) => {
    const review = await openReview(actor, firmId, today())
    const w = yearlyReviewWords[localeOf(request)]
    return {
      ...(await roomsToFree(actor, firmId, today())),
      // A firm that did not put right what its year was found wanting leads here: why it leaves is known.
      known: review?.open === 'part' ? w.exitReason(review.year, review.secondNote) : null,
    }
  },
  words: ({ reason, detail }, locale) => {
    const w = words[locale].refusal
    if (reason === 'still_leases') return w.still_leases(String(detail?.units ?? ''))
    return reason === 'rooms_beyond' ? w.rooms_beyond(String(detail?.until ?? '')) : w[reason]
  },
  name: (w) => w.exit,
  above: (w) => (
    <div className="mb-4">
      <Note tone="sha">{w.exitWhat}</Note>
    </div>
  ),
  fields: (w, { units, proposed, lastDay, known, today: first }) => (
    <>
      {units.length > 0 ? (
        <DateField
          name="roomsUntil"
          label={w.roomsUntil}
          hint={w.roomsUntilHint(units.join('、'), proposed)}
          defaultValue={proposed}
          min={first}
          max={lastDay}
        />
      ) : null}
      <SelectField
        name="way"
        label={w.exitWay}
        empty={w.choose}
        defaultValue={known ? 'expelled' : undefined}
        options={EXIT_WAYS.codes.map((value) => ({ value, label: w.ways[value] }))}
      />
      <TextArea
        name="reason"
        label={w.exitReason}
        hint={w.exitReasonHint}
        defaultValue={known?.slice(0, 500)}
        rows={4}
        max={500}
      />
    </>
  ),
  send: (w, { firm }) => w.exitAct(firm.name),
  danger: true,
})

export { loader, action, meta, Page as default }
