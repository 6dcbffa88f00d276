import { MAY } from '~/landing/commitments/abilities'
import { actOnCommitment } from '~/landing/commitments/act-on-commitment.server'
import { replyLook } from '~/landing/commitment-pages/act-looks'
import { replyToChange } from '~/landing/commitments/answer.server'
import { ownCommitmentAct } from '~/landing/commitment-pages/commitment-act'
import { ReplyForm } from '~/landing/commitments/commitment.form'

const { loader, action } = actOnCommitment(MAY.own, {
  form: ReplyForm,
  command: replyToChange,
})

/** A founder replies to a new clause, to other terms, or to giving up a promise. */
const { meta, Page } = ownCommitmentAct<typeof loader>(replyLook)

export { loader, action, meta, Page as default }
