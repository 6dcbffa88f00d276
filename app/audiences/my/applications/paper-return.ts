import { pressOnPaper } from '~/admission/drafts/own-act.server'
import { restorePaper } from '~/admission/drafts/papers.server'

/** A founder puts a paper back that was taken off. */
const { loader, action } = pressOnPaper(restorePaper)

export { loader, action }
