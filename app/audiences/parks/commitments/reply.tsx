import { MAY } from '~/landing/commitments/abilities'
import { actOnCommitment } from '~/landing/commitments/act-on-commitment.server'
import { replyLook } from '~/landing/commitment-pages/act-looks'
import { replyToChange } from '~/landing/commitments/answer.server'
import { commitmentAct } from '~/landing/commitment-pages/commitment-act'
import { ReplyForm } from '~/landing/commitments/commitment.form'

const { loader, action } = actOnCommitment(MAY.reply_waiver, {
  form: ReplyForm,
  command: replyToChange,
})

/** The bureau or the director replies to a waiver that somebody else asked for. */
const { meta, Page } = commitmentAct<typeof loader>(replyLook)

export { loader, action, meta, Page as default }
